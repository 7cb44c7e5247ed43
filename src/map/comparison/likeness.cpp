// How alike two short texts are.
#include "map/comparison/likeness.h"

#include <algorithm>

#include "base/utf8.h"

namespace concarte::comparison {

Trigrams trigrams(std::string_view text) {
  constexpr unsigned BitsOfCharacter = 21;
  constexpr std::uint64_t ThreeCharacters = (std::uint64_t{1} << (3 * BitsOfCharacter)) - 1;
  const std::string folded = utf8::folded(text);
  Trigrams all;
  std::uint64_t window = 0;
  bool is_in_word = false;
  const auto add = [&](std::uint32_t code_point) {
    window = (window << BitsOfCharacter | code_point) & ThreeCharacters;
    if (is_in_word) all.push_back(window);
  };
  for (std::size_t at = 0; at <= folded.size();) {
    const utf8::Decoded next = at < folded.size() ? utf8::decode(folded, at) : utf8::Decoded{' ', 1, true};
    at += next.size;
    const bool is_word = utf8::is_word_character(next.code_point);
    if (is_word && !is_in_word) window = ' ';
    if (is_word || is_in_word) add(is_word ? next.code_point : ' ');
    is_in_word = is_word;
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

double likeness(const Trigrams& a, const Trigrams& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++common, ++i, ++j;
    else if (*i < *j) ++i;
    else ++j;
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

}  // namespace concarte::comparison
