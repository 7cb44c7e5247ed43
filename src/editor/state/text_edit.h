// The label editor: the words being typed, the caret, and undo inside the text. A value; every key is a pure function.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "map/document/records.h"
#include "map/language/typography.h"
#include "picture/text/paragraph.h"

namespace concarte::session {

struct TextState {
  std::string text;
  std::size_t caret = 0;   // byte offsets on grapheme boundaries
  std::size_t anchor = 0;  // the other end of the selection; equal to the caret when nothing is selected
  char sign = 0;           // typed before the words of a new node, and taken out of them (see signs.h); 0: none
  bool operator==(const TextState&) const = default;
};

struct TextEdit {
  document::NodeId node;       // whose words they are; empty: those of `titled`
  document::TitledId titled{};  // a link, a boundary or a summary
  bool is_new = false;  // the node was made for this edit: cancelling takes it away. A link or a frame stays, without words
  document::NodeId return_to;  // selected again when it is cancelled
  TextState now;
  std::vector<TextState> undo;
  std::vector<TextState> redo;
  std::vector<document::NodeId> matches;  // after the sign `=`: the nodes this one may be the same as, best first
  std::size_t match = 0;                  // the one that would be taken
  // What the last key did: the next one that does the same joins its undo step.
  enum class Streak : std::uint8_t { none, typing, erasing };
  Streak streak = Streak::none;
  bool menu_shown = false;  // of the word at the caret
  bool is_helped = false;  // right after a typing help:
  TextState plain;         // what was typed. Backspace or undo gives it back
};

inline std::size_t selection_begin(const TextState& state) { return std::min(state.caret, state.anchor); }
inline std::size_t selection_end(const TextState& state) { return std::max(state.caret, state.anchor); }
inline std::string_view selected_text(const TextState& state) {
  return std::string_view(state.text).substr(selection_begin(state), selection_end(state) - selection_begin(state));
}

TextEdit started(const document::NodeId& node, std::string text, bool is_new);
TextEdit started_on(const document::TitledId& titled, std::string text, bool is_new);
// Both replace the selection. Characters typed are helped one by one; what is pasted stays as it is, one step of undo.
TextEdit typed(TextEdit edit, std::string_view text, const language::TypingHelps& helps = language::NoHelps);
TextEdit pasted(TextEdit edit, std::string_view text);
// Puts other words in the place of some, as one step of undo; the caret stands after them.
TextEdit reworded(TextEdit edit, std::size_t begin, std::size_t end, std::string_view text);
enum class Reach { character, word };
TextEdit erased_before(TextEdit edit, Reach reach);       // the selection, when there is one; a typing help, right after it
TextEdit erased_after(TextEdit edit, Reach reach);
TextEdit caret_moved(TextEdit edit, std::size_t offset, bool extend);
TextEdit selected(TextEdit edit, std::size_t begin, std::size_t end);
std::size_t offset_before(const TextEdit& edit, Reach reach);
std::size_t offset_after(const TextEdit& edit, Reach reach);
// One line up (-1) or down (+1) in the paragraph as it is wrapped; the start or the end of the text beyond it.
std::size_t offset_by_line(const TextEdit& edit, const text::Paragraph& paragraph, int lines);
std::size_t line_start(const TextEdit& edit, const text::Paragraph& paragraph);
std::size_t line_end(const TextEdit& edit, const text::Paragraph& paragraph);
TextEdit undone(TextEdit edit);
TextEdit redone(TextEdit edit);

}  // namespace concarte::session
