// Which words of a text are to be looked up in a dictionary.
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>
#include <vector>

namespace concarte::language {

// Bytes of a text.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const Stretch&) const = default;
};

// Words with their apostrophes and hyphens, in order: l’élève, est-elle. Left out: addresses, words with a digit (CM2, 6e),
// words of another script than the Latin one, letters alone.
std::vector<Stretch> words_to_spell(std::string_view text);

// The parts of a word between its hyphens that can be wrong by themselves: no letter alone (a-t-il), no acronym (l’EPS), none
// of the prefixes that French and English put before any word (co-, inter-, non-).
std::vector<Stretch> parts_to_spell(std::string_view word);

// Where the word begins behind an elision: l’|élève, jusqu’|ici. 0 when there is none.
std::size_t after_elision(std::string_view part);

}  // namespace concarte::language
