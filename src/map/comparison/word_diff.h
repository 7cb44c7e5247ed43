// Two wordings of one thing, compared word by word.
#pragma once

#include <string_view>
#include <vector>

namespace concarte::comparison {

// A stretch of a text, in bytes.
struct Span {
  std::size_t begin = 0, end = 0;
  bool operator==(const Span&) const = default;
};

// What is only in one of the texts: whole words and signs, neighbours joined with the spaces between them, in their order.
struct WordDiff {
  std::vector<Span> before, after;
  bool operator==(const WordDiff&) const = default;
};

// Fewest words marked (Myers, "An O(ND) difference algorithm", 1986, computed as a table); in texts of thousands of words
// that have little in common, all that stands between their common beginning and end.
WordDiff compare_words(std::string_view before, std::string_view after);

}  // namespace concarte::comparison
