// What the keyboard does to the words of a box.
#include "editor/widgets/text_box_keys.h"

#include <string>

#include <imgui.h>

#include "base/utf8.h"

namespace concarte::ui {
namespace {

using session::Reach;
using session::TextEdit;

Reach reach() { return ImGui::GetIO().KeyCtrl ? Reach::word : Reach::character; }

std::size_t offset_by_lines(const TextEdit& edit, const std::vector<WrappedLine>& lines, FieldType type, int by) {
  const auto from = line_at(lines, edit.now.caret);
  const int to = static_cast<int>(from) + by;
  if (to < 0) return 0;
  if (to >= static_cast<int>(lines.size())) return edit.now.text.size();
  const float x = width_between(edit.now.text, type, lines[from].begin, edit.now.caret);
  return offset_in_line(edit.now.text, lines, static_cast<std::size_t>(to), type, x);
}

std::size_t line_end(const TextEdit& edit, const std::vector<WrappedLine>& lines) {
  const std::size_t line = line_at(lines, edit.now.caret);
  const bool is_wrapped = line + 1 < lines.size() && lines[line + 1].begin == lines[line].end;
  return is_wrapped ? utf8::previous_grapheme(edit.now.text, lines[line].end) : lines[line].end;
}

void take_moves(TextEdit& edit, const std::vector<WrappedLine>& lines, FieldType type) {
  const ImGuiIO& io = ImGui::GetIO();
  const auto move = [&](ImGuiKey key, auto target) {
    if (ImGui::IsKeyPressed(key)) edit = session::caret_moved(edit, target(), io.KeyShift);
  };
  const bool collapses = edit.now.caret != edit.now.anchor && !io.KeyShift && !io.KeyCtrl;
  move(ImGuiKey_LeftArrow, [&] { return collapses ? selection_begin(edit.now) : session::offset_before(edit, reach()); });
  move(ImGuiKey_RightArrow, [&] { return collapses ? selection_end(edit.now) : session::offset_after(edit, reach()); });
  move(ImGuiKey_UpArrow, [&] { return offset_by_lines(edit, lines, type, -1); });
  move(ImGuiKey_DownArrow, [&] { return offset_by_lines(edit, lines, type, 1); });
  move(ImGuiKey_Home, [&] { return io.KeyCtrl ? 0 : lines[line_at(lines, edit.now.caret)].begin; });
  move(ImGuiKey_End, [&] { return io.KeyCtrl ? edit.now.text.size() : line_end(edit, lines); });
}

std::string without_breaks(std::string words) {
  for (char& c : words)
    if (c == '\n' || c == '\r') c = ' ';
  return words;
}

// True when a word or a state was changed.
bool take_shortcuts(TextEdit& edit, Breaks breaks) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!io.KeyCtrl || io.KeyAlt) return false;
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
  if (pressed(ImGuiKey_A)) {
    edit = session::caret_moved(session::caret_moved(edit, 0, false), edit.now.text.size(), true);
    return false;
  }
  const std::string selected(session::selected_text(edit.now));
  if ((pressed(ImGuiKey_C) || pressed(ImGuiKey_X)) && !selected.empty()) ImGui::SetClipboardText(selected.c_str());
  if (pressed(ImGuiKey_X) && !selected.empty()) edit = session::erased_before(edit, Reach::character);
  else if (pressed(ImGuiKey_V) && ImGui::GetClipboardText() != nullptr) {
    const std::string pasted = ImGui::GetClipboardText();
    edit = session::pasted(edit, breaks == Breaks::refused ? without_breaks(pasted) : pasted);
  } else if (pressed(ImGuiKey_Y) || (pressed(ImGuiKey_Z) && io.KeyShift)) edit = session::redone(edit);
  else if (pressed(ImGuiKey_Z)) edit = session::undone(edit);
  else return false;
  return true;
}

bool take_characters(TextEdit& edit, const language::TypingHelps& helps) {
  ImGuiIO& io = ImGui::GetIO();
  std::string typed;
  const bool is_shortcut = io.KeyCtrl && !io.KeyAlt;
  for (const ImWchar c : io.InputQueueCharacters)
    if (!is_shortcut && c >= 32 && c != 127) utf8::append(typed, c);
  io.InputQueueCharacters.resize(0);
  if (typed.empty()) return false;
  edit = session::typed(edit, typed, helps);
  return true;
}

bool take_erasures(TextEdit& edit) {
  if (ImGui::IsKeyPressed(ImGuiKey_Backspace)) edit = session::erased_before(edit, reach());
  else if (ImGui::IsKeyPressed(ImGuiKey_Delete)) edit = session::erased_after(edit, reach());
  else return false;
  return true;
}

}  // namespace

void take_keys(TextEdit& edit, const std::vector<WrappedLine>& lines, FieldType type, const TextBox& box, TextBoxAnswer& answer) {
  const ImGuiIO& io = ImGui::GetIO();
  const bool characters = take_characters(edit, box.helps);
  const bool shortcuts = take_shortcuts(edit, box.breaks);
  if (!characters && !shortcuts) take_moves(edit, lines, type);
  const bool erased = take_erasures(edit);
  answer.changed = characters || shortcuts || erased;
  if (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter)) {
    const bool breaks_line = box.breaks == Breaks::with_enter ? !io.KeyCtrl : box.breaks == Breaks::with_shift && io.KeyShift;
    if (breaks_line) edit = session::typed(edit, "\n");
    (breaks_line ? answer.changed : answer.finished) = true;
  }
  answer.given_up = ImGui::IsKeyPressed(ImGuiKey_Escape, false);
}

}  // namespace concarte::ui
