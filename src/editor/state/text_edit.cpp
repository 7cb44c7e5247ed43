// The label editor: every key is a pure function from one state to the next.
#include "editor/state/text_edit.h"

#include <algorithm>

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

TextEdit erased(TextEdit edit, std::size_t begin, std::size_t end) {
  if (begin == end) return edit;
  remember(edit);
  replace(edit.now, begin, end, {});
  edit.typing = false;
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

TextEdit typed(TextEdit edit, std::string_view text) {
  const std::string clean = utf8::composed(utf8::cleaned(text));
  if (clean.empty()) return edit;
  // A word is undone at once, a new one begins after a space.
  const bool joins = edit.typing && edit.now.caret == edit.now.anchor && clean != " " && clean != "\n";
  if (!joins) remember(edit);
  edit.redo.clear();
  replace(edit.now, selection_begin(edit.now), selection_end(edit.now), clean);
  edit.typing = true;
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
  const bool selected = edit.now.caret != edit.now.anchor;
  const std::size_t begin = selected ? selection_begin(edit.now) : offset_before(edit, reach);
  const std::size_t end = selection_end(edit.now);
  return erased(std::move(edit), begin, end);
}

TextEdit erased_after(TextEdit edit, Reach reach) {
  const bool selected = edit.now.caret != edit.now.anchor;
  const std::size_t begin = selection_begin(edit.now);
  const std::size_t end = selected ? selection_end(edit.now) : offset_after(edit, reach);
  return erased(std::move(edit), begin, end);
}

TextEdit caret_moved(TextEdit edit, std::size_t offset, bool extend) {
  edit.now.caret = std::min(offset, edit.now.text.size());
  if (!extend) edit.now.anchor = edit.now.caret;
  edit.typing = false;
  return edit;
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
  if (edit.undo.empty()) return edit;
  edit.redo.push_back(std::move(edit.now));
  edit.now = std::move(edit.undo.back());
  edit.undo.pop_back();
  edit.typing = false;
  return edit;
}

TextEdit redone(TextEdit edit) {
  if (edit.redo.empty()) return edit;
  edit.undo.push_back(std::move(edit.now));
  edit.now = std::move(edit.redo.back());
  edit.redo.pop_back();
  edit.typing = false;
  return edit;
}

}  // namespace concarte::session
