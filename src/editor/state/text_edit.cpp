// The label editor: every key is a pure function from one state to the next.
#include "editor/state/text_edit.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace concarte::session {
namespace {

void remember(TextEdit& edit) {
  edit.undo.push_back(edit.now);
  edit.redo.clear();
}

void replace(TextState& state, std::size_t begin, std::size_t end, std::string_view text) {
  state.text.replace(begin, end - begin, text);
  state.caret = state.anchor = begin + text.size();
}

// A step of undo begins, unless the key does what the one before it did.
void begin_step(TextEdit& edit, TextEdit::Streak streak) {
  if (streak == TextEdit::Streak::none || edit.streak != streak) remember(edit);
  edit.redo.clear();
  edit.streak = streak;
}

TextEdit erased(TextEdit edit, std::size_t begin, std::size_t end, Reach reach) {
  edit.is_helped = false;
  if (begin == end) return edit;
  const bool is_letter = edit.now.caret == edit.now.anchor && reach == Reach::character;
  begin_step(edit, is_letter ? TextEdit::Streak::erasing : TextEdit::Streak::none);
  replace(edit.now, begin, end, {});
  return edit;
}

TextState with(TextState state, std::string_view text) {
  replace(state, selection_begin(state), selection_end(state), text);
  return state;
}

// A word is undone at once, a new one begins after a space.
bool begins_word(std::string_view character) { return character == " " || character == "\n"; }

void type_character(TextEdit& edit, std::string_view character, const language::TypingHelps& helps) {
  const bool joins = edit.now.caret == edit.now.anchor && !begins_word(character);
  if (!joins) edit.streak = TextEdit::Streak::none;
  begin_step(edit, TextEdit::Streak::typing);
  bool was_helped = std::exchange(edit.is_helped, false);
  if (was_helped && language::takes_help_back(std::string_view(edit.plain.text).substr(0, edit.plain.caret), character)) {
    edit.now = std::move(edit.plain);
    was_helped = false;
  }
  const std::string_view text = edit.now.text;
  const std::string_view before = text.substr(0, selection_begin(edit.now));
  const bool has_space = was_helped && language::has_space_already(before);
  if (has_space && character == " ") {
    edit.plain = with(std::move(edit.plain), character);
    edit.is_helped = true;
  } else if (has_space && (character == language::NoBreakSpace || character == language::ThinNoBreakSpace)) {
    edit.now = with(std::move(edit.plain), character);  // one's own
  } else if (const auto help = language::help_typing(before, character, text.substr(selection_end(edit.now)), helps)) {
    edit.plain = with(edit.now, character);
    edit.is_helped = true;
    replace(edit.now, before.size() - help->taken, selection_end(edit.now), help->given);
  } else {
    edit.now = with(std::move(edit.now), character);
  }
}

// Gives back what was typed before the last help.
TextEdit unhelped(TextEdit edit) {
  edit.redo.push_back(std::move(edit.now));
  edit.now = std::move(edit.plain);
  edit.is_helped = false;
  edit.streak = TextEdit::Streak::none;
  return edit;
}

std::size_t line_of(const text::Paragraph& paragraph, std::size_t offset) {
  for (std::size_t i = paragraph.lines.size(); i-- > 0;)
    if (offset >= paragraph.lines[i].text_begin) return i;
  return 0;
}

}  // namespace

TextEdit started(const document::NodeId& node, std::string text, bool is_new) {
  TextEdit edit;
  edit.node = node;
  edit.is_new = is_new;
  edit.now.caret = edit.now.anchor = text.size();
  edit.now.text = std::move(text);
  return edit;
}

TextEdit started_on(const document::TitledId& titled, std::string text, bool is_new) {
  TextEdit edit = started(document::NodeId{}, std::move(text), is_new);
  edit.titled = titled;
  return edit;
}

TextEdit typed(TextEdit edit, std::string_view text, const language::TypingHelps& helps) {
  const std::string clean = utf8::composed(utf8::cleaned(text));
  for (std::size_t at = 0; at < clean.size();) {
    const std::size_t next = utf8::next_grapheme(clean, at);
    type_character(edit, std::string_view(clean).substr(at, next - at), helps);
    at = next;
  }
  return edit;
}

TextEdit pasted(TextEdit edit, std::string_view text) {
  const std::size_t begin = selection_begin(edit.now);
  const std::size_t end = selection_end(edit.now);
  return reworded(std::move(edit), begin, end, text);
}

TextEdit reworded(TextEdit edit, std::size_t begin, std::size_t end, std::string_view text) {
  const std::string clean = utf8::composed(utf8::cleaned(text));
  edit.is_helped = false;
  if (clean.empty() && begin == end) return edit;
  begin_step(edit, TextEdit::Streak::none);
  replace(edit.now, begin, end, clean);
  return edit;
}

std::size_t offset_before(const TextEdit& edit, Reach reach) {
  return reach == Reach::word ? utf8::previous_word(edit.now.text, edit.now.caret)
                              : utf8::previous_grapheme(edit.now.text, edit.now.caret);
}

std::size_t offset_after(const TextEdit& edit, Reach reach) {
  return reach == Reach::word ? utf8::next_word(edit.now.text, edit.now.caret)
                              : utf8::next_grapheme(edit.now.text, edit.now.caret);
}

TextEdit erased_before(TextEdit edit, Reach reach) {
  if (edit.is_helped && reach == Reach::character) return unhelped(std::move(edit));
  const bool selected = edit.now.caret != edit.now.anchor;
  const std::size_t begin = selected ? selection_begin(edit.now) : offset_before(edit, reach);
  const std::size_t end = selection_end(edit.now);
  return erased(std::move(edit), begin, end, reach);
}

TextEdit erased_after(TextEdit edit, Reach reach) {
  const bool selected = edit.now.caret != edit.now.anchor;
  const std::size_t begin = selection_begin(edit.now);
  const std::size_t end = selected ? selection_end(edit.now) : offset_after(edit, reach);
  return erased(std::move(edit), begin, end, reach);
}

TextEdit caret_moved(TextEdit edit, std::size_t offset, bool extend) {
  edit.now.caret = std::min(offset, edit.now.text.size());
  if (!extend) edit.now.anchor = edit.now.caret;
  edit.streak = TextEdit::Streak::none;
  edit.is_helped = false;
  return edit;
}

TextEdit selected(TextEdit edit, std::size_t begin, std::size_t end) {
  edit.now.anchor = std::min(begin, edit.now.text.size());
  return caret_moved(std::move(edit), end, true);
}

std::size_t offset_by_line(const TextEdit& edit, const text::Paragraph& paragraph, int lines) {
  const auto from = static_cast<int>(line_of(paragraph, edit.now.caret));
  const int to = from + lines;
  if (to < 0) return 0;
  if (to >= static_cast<int>(paragraph.lines.size())) return edit.now.text.size();
  const double x = text::caret_rect(paragraph, edit.now.text, edit.now.caret).x;
  const text::Line& line = paragraph.lines[static_cast<std::size_t>(to)];
  return text::offset_at(paragraph, edit.now.text, {x, line.top + line.height / 2});
}

std::size_t line_start(const TextEdit& edit, const text::Paragraph& paragraph) {
  return paragraph.lines.empty() ? 0 : paragraph.lines[line_of(paragraph, edit.now.caret)].text_begin;
}

std::size_t line_end(const TextEdit& edit, const text::Paragraph& paragraph) {
  if (paragraph.lines.empty()) return edit.now.text.size();
  const std::size_t line = line_of(paragraph, edit.now.caret);
  if (line + 1 == paragraph.lines.size()) return edit.now.text.size();
  // Before the space or the line break that ends the line: after it would be the next line's start.
  return utf8::previous_grapheme(edit.now.text, paragraph.lines[line + 1].text_begin);
}

TextEdit undone(TextEdit edit) {
  if (edit.is_helped) return unhelped(std::move(edit));
  if (edit.undo.empty()) return edit;
  edit.redo.push_back(std::move(edit.now));
  edit.now = std::move(edit.undo.back());
  edit.undo.pop_back();
  edit.streak = TextEdit::Streak::none;
  return edit;
}

TextEdit redone(TextEdit edit) {
  edit.is_helped = false;
  if (edit.redo.empty()) return edit;
  edit.undo.push_back(std::move(edit.now));
  edit.now = std::move(edit.redo.back());
  edit.redo.pop_back();
  edit.streak = TextEdit::Streak::none;
  return edit;
}

}  // namespace concarte::session
