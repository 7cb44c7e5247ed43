// Finding words in a text: compared folded, told as places in the text as it is written.
#include "map/search/words.h"

#include "base/utf8.h"

namespace concarte::search {
namespace {

constexpr std::string_view Apostrophe = "\xE2\x80\x99";  // ’

// The text folded character by character, and where each byte of it comes from.
struct Folded {
  std::string text;
  std::vector<std::size_t> from;  // by byte of `text`, and one more for the end; npos inside a character
};

Folded folded_with_places(std::string_view text) {
  Folded folded;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = utf8::next_grapheme(text, at);
    const std::string piece = comparable(text.substr(at, next - at));
    for (std::size_t i = 0; i < piece.size(); ++i) folded.from.push_back(i == 0 ? at : std::string::npos);
    folded.text += piece;
    at = next;
  }
  folded.from.push_back(text.size());
  return folded;
}

}  // namespace

std::string comparable(std::string_view text) {
  const std::string folded = utf8::folded(text);
  std::string result;
  result.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const bool is_apostrophe = folded.compare(at, Apostrophe.size(), Apostrophe) == 0;
    result += is_apostrophe ? '\'' : folded[at] == '\n' ? ' ' : folded[at];
    at += is_apostrophe ? Apostrophe.size() : 1;
  }
  return result;
}

std::vector<Span> occurrences(std::string_view text, std::string_view wanted) {
  std::vector<Span> spans;
  // Most texts do not hold the words: folding at once is several times faster than character by character.
  if (wanted.empty() || comparable(text).find(wanted) == std::string::npos) return spans;
  const Folded folded = folded_with_places(text);
  for (std::size_t at = folded.text.find(wanted); at != std::string::npos;) {
    const std::size_t begin = folded.from[at];
    const std::size_t end = folded.from[at + wanted.size()];
    const bool is_whole = begin != std::string::npos && end != std::string::npos;
    if (is_whole) spans.push_back({begin, end});
    at = folded.text.find(wanted, at + (is_whole ? wanted.size() : 1));
  }
  return spans;
}

std::string replaced(std::string_view text, const std::vector<Span>& spans, std::string_view by) {
  std::string result;
  std::size_t at = 0;
  for (const Span& span : spans) {
    result.append(text.substr(at, span.begin - at)).append(by);
    at = span.end;
  }
  return result.append(text.substr(at));
}

}  // namespace concarte::search
