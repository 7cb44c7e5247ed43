// Two wordings of one thing, compared word by word.
#include "map/comparison/word_diff.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

namespace concarte::comparison {
namespace {

// Words, and each other visible character by itself; spaces are between.
std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded first = utf8::decode(text, at);
    std::size_t end = at + first.size;
    if (utf8::is_word_character(first.code_point)) {
      while (end < text.size()) {
        const utf8::Decoded next = utf8::decode(text, end);
        if (!utf8::is_word_character(next.code_point)) break;
        end += next.size;
      }
    } else {
      end = utf8::next_grapheme(text, at);
    }
    constexpr std::uint32_t NoBreakSpace = 0xA0, ThinNoBreakSpace = 0x202F;
    const bool is_space = first.code_point == ' ' || first.code_point == '\n' || first.code_point == NoBreakSpace || first.code_point == ThinNoBreakSpace;
    if (!is_space) words.push_back({at, end});
    at = end;
  }
  return words;
}

std::string_view part(std::string_view text, const Span& span) { return text.substr(span.begin, span.end - span.begin); }

// For each word of both texts, whether it is in both.
struct Common {
  std::vector<bool> before, after;
};

class Comparing {
 public:
  Comparing(std::string_view before, std::string_view after)
      : texts_{before, after}, words_{words_of(before), words_of(after)}, common_{std::vector<bool>(words_[0].size()), std::vector<bool>(words_[1].size())} {}

  const std::vector<Span>& words(int side) const { return words_[side]; }

  const Common& compare() {
    std::size_t first = 0, last_before = words_[0].size(), last_after = words_[1].size();
    while (first < std::min(last_before, last_after) && are_same(first, first)) keep(first, first), ++first;
    while (last_before > first && last_after > first && are_same(last_before - 1, last_after - 1)) keep(--last_before, --last_after);
    constexpr std::size_t LargestTable = 4'000'000;
    const std::size_t rows = last_before - first, columns = last_after - first;
    if (rows > 0 && columns > 0 && rows <= LargestTable / columns) compare_middle(first, rows, columns);
    return common_;
  }

 private:
  bool are_same(std::size_t before, std::size_t after) const { return part(texts_[0], words_[0][before]) == part(texts_[1], words_[1][after]); }
  void keep(std::size_t before, std::size_t after) { common_.before[before] = common_.after[after] = true; }

  void compare_middle(std::size_t first, std::size_t rows, std::size_t columns) {
    // lengths[r][c]: the most words in common from row r and column c on.
    std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& { return lengths[row * (columns + 1) + column]; };
    for (std::size_t row = rows; row-- > 0;)
      for (std::size_t column = columns; column-- > 0;)
        at(row, column) = are_same(first + row, first + column) ? at(row + 1, column + 1) + 1 : std::max(at(row + 1, column), at(row, column + 1));
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
      if (are_same(first + row, first + column)) keep(first + row++, first + column++);
      else if (at(row + 1, column) >= at(row, column + 1)) ++row;
      else ++column;
    }
  }

  std::string_view texts_[2];
  std::vector<Span> words_[2];
  Common common_;
};

std::vector<Span> marked(const std::vector<Span>& words, const std::vector<bool>& common) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (common[i]) continue;
    if (i > 0 && !common[i - 1]) spans.back().end = words[i].end;
    else spans.push_back(words[i]);
  }
  return spans;
}

}  // namespace

WordDiff compare_words(std::string_view before, std::string_view after) {
  Comparing comparing(before, after);
  const Common& common = comparing.compare();
  return {marked(comparing.words(0), common.before), marked(comparing.words(1), common.after)};
}

}  // namespace concarte::comparison
