// Finding words in a text without regard to case, accents, or the shape of apostrophes and spaces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace concarte::search {

// Bytes of a text, on character boundaries.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Span&) const = default;
};

// What is compared: `utf8::folded`, with one apostrophe and one space for all.
std::string comparable(std::string_view text);
// Where the text says `wanted` (already comparable), from left to right without overlap. Whole characters only: “co” is not
// in “cœur”, “coe” is. Nothing is found for no words.
std::vector<Span> occurrences(std::string_view text, std::string_view wanted);
// The text with other words in the place of those.
std::string replaced(std::string_view text, const std::vector<Span>& spans, std::string_view by);

}  // namespace concarte::search
