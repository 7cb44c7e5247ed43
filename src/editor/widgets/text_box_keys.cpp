// What the keyboard does to the words of a box: each key as it was pressed, with the Ctrl or the Shift of its own moment.
#include "editor/widgets/text_box_keys.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <imgui.h>

#include "base/utf8.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {
namespace {

using session::Chord;
using session::Key;
using session::Reach;
using session::TextEdit;

// Where the words stand: lines are wanted by few keys, and only as they are at that key.
struct Wrapping {
  FieldType type;
  float room;

  std::vector<WrappedLine> lines(const TextEdit& edit) const { return wrapped_lines(edit.now.text, type, room); }
};

Reach reach(Chord chord) { return chord.ctrl ? Reach::word : Reach::character; }

std::size_t offset_by_lines(const TextEdit& edit, const Wrapping& wrapping, int by) {
  const std::vector<WrappedLine> lines = wrapping.lines(edit);
  const auto from = line_at(lines, edit.now.caret);
  const int to = static_cast<int>(from) + by;
  if (to < 0) return 0;
  if (to >= static_cast<int>(lines.size())) return edit.now.text.size();
  const float x = width_between(edit.now.text, wrapping.type, lines[from].begin, edit.now.caret);
  return offset_in_line(edit.now.text, lines, static_cast<std::size_t>(to), wrapping.type, x);
}

std::size_t line_begin(const TextEdit& edit, const Wrapping& wrapping) {
  const std::vector<WrappedLine> lines = wrapping.lines(edit);
  return lines[line_at(lines, edit.now.caret)].begin;
}

std::size_t line_end(const TextEdit& edit, const Wrapping& wrapping) {
  const std::vector<WrappedLine> lines = wrapping.lines(edit);
  const std::size_t line = line_at(lines, edit.now.caret);
  const bool is_wrapped = line + 1 < lines.size() && lines[line + 1].begin == lines[line].end;
  return is_wrapped ? utf8::previous_grapheme(edit.now.text, lines[line].end) : lines[line].end;
}

// Where the caret goes by this key; nothing when it is no move.
std::optional<std::size_t> moved_to(const TextEdit& edit, const Wrapping& wrapping, Chord chord) {
  const bool collapses = edit.now.caret != edit.now.anchor && !chord.shift && !chord.ctrl;
  switch (chord.key) {
    case Key::left: return collapses ? selection_begin(edit.now) : session::offset_before(edit, reach(chord));
    case Key::right: return collapses ? selection_end(edit.now) : session::offset_after(edit, reach(chord));
    case Key::up: return offset_by_lines(edit, wrapping, -1);
    case Key::down: return offset_by_lines(edit, wrapping, 1);
    case Key::home: return chord.ctrl ? 0 : line_begin(edit, wrapping);
    case Key::end: return chord.ctrl ? edit.now.text.size() : line_end(edit, wrapping);
    default: return std::nullopt;
  }
}

std::string without_breaks(std::string words) {
  for (char& c : words)
    if (c == '\n' || c == '\r') c = ' ';
  return words;
}

// True when a word or a state was changed.
bool take_shortcut(TextEdit& edit, Chord chord, Breaks breaks) {
  if (!chord.ctrl || chord.alt) return false;
  if (chord.key == Key::a) {
    edit = session::caret_moved(session::caret_moved(edit, 0, false), edit.now.text.size(), true);
    return false;
  }
  const std::string selected(session::selected_text(edit.now));
  if ((chord.key == Key::c || chord.key == Key::x) && !selected.empty()) ImGui::SetClipboardText(selected.c_str());
  if (chord.key == Key::x && !selected.empty()) edit = session::erased_before(edit, Reach::character);
  else if (chord.key == Key::v && ImGui::GetClipboardText() != nullptr) {
    const std::string pasted = ImGui::GetClipboardText();
    edit = session::pasted(edit, breaks == Breaks::refused ? without_breaks(pasted) : pasted);
  } else if (chord.key == Key::y || (chord.key == Key::z && chord.shift)) edit = session::redone(edit);
  else if (chord.key == Key::z) edit = session::undone(edit);
  else return false;
  return true;
}

// True when something was erased, or could have been.
bool take_erasure(TextEdit& edit, Chord chord) {
  if (chord.key == Key::backspace) edit = session::erased_before(edit, reach(chord));
  else if (chord.key == Key::del) edit = session::erased_after(edit, reach(chord));
  else return false;
  return true;
}

void take_enter(TextEdit& edit, Chord chord, Breaks breaks, TextBoxAnswer& answer) {
  const bool breaks_line = breaks == Breaks::with_enter ? !chord.ctrl : breaks == Breaks::with_shift && chord.shift;
  if (breaks_line) edit = session::typed(edit, "\n");
  (breaks_line ? answer.changed : answer.finished) = true;
  answer.with_shift = chord.shift;
}

void take_chord(TextEdit& edit, const Wrapping& wrapping, Chord chord, const TextBox& box, TextBoxAnswer& answer) {
  if (chord.key == Key::enter) return take_enter(edit, chord, box.breaks, answer);
  if (chord.key == Key::escape) {
    answer.given_up = true;
    return;
  }
  if (const auto offset = moved_to(edit, wrapping, chord)) edit = session::caret_moved(edit, *offset, chord.shift);
  if (take_shortcut(edit, chord, box.breaks) || take_erasure(edit, chord)) answer.changed = true;
}

std::string without_control_characters(const std::string& words) {
  std::string kept;
  for (const char c : words)
    if ((c < 0 || c >= 32) && c != 127) kept += c;
  return kept;
}

}  // namespace

void take_keys(TextEdit& edit, FieldType type, float room, const TextBox& box, TextBoxAnswer& answer) {
  for (const KeyInput& input : keyboard_of_frame()) {
    if (answer.finished || answer.given_up) break;
    if (const auto* chord = std::get_if<Chord>(&input)) {
      take_chord(edit, {type, room}, *chord, box, answer);
    } else if (const std::string words = without_control_characters(std::get<std::string>(input)); !words.empty()) {
      edit = session::typed(edit, words, box.helps);
      answer.changed = true;
    }
  }
  ImGui::GetIO().InputQueueCharacters.resize(0);
}

}  // namespace concarte::ui
