// How alike two short texts are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace concarte::comparison {

// The trigrams of a text without case or accents, sorted; a word's ends count as letters.
using Trigrams = std::vector<std::uint64_t>;
Trigrams trigrams(std::string_view text);

// Dice's coefficient of two sets of trigrams, from 0 to 1 (Dice, "Measures of the amount of ecologic association", 1945).
double likeness(const Trigrams& a, const Trigrams& b);

// From here on, two texts in the same place are taken for two wordings of one idea.
inline constexpr double AlikeFrom = 0.6;

}  // namespace concarte::comparison
