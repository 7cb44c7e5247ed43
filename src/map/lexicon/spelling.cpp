// Words spelled almost alike: slips of the keyboard, and words cut short.
#include "map/lexicon/spelling.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace concarte::lexicon {
namespace {

constexpr std::size_t MostLetters = 32;

// Optimal string alignment: Levenshtein's distance with exchanges of neighbours.
std::size_t slips(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, MostLetters + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& second = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], second[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

std::uint32_t letters_of(std::string_view folded) {
  std::uint32_t letters = 0;
  for (const char c : folded) letters |= 1u << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + static_cast<unsigned char>(c) % 6);
  return letters;
}

bool is_almost(std::string_view a, std::string_view b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  if (shorter < 5 || longer > MostLetters) return false;
  const std::size_t most = shorter >= 9 ? 2 : 1;
  return longer - shorter <= most && slips(a, b) <= most;
}

bool is_cut_short(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  constexpr std::string_view Vowels = "aeiouy";
  return a.size() >= 3 && a.size() <= 5 && b.size() >= a.size() + 3 && b.starts_with(a) && Vowels.find(a.back()) == Vowels.npos;
}

}  // namespace concarte::lexicon
