// All that is known of the words of a language, and how close words are to one another.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "map/lexicon/field_words.h"
#include "map/lexicon/stemmer.h"
#include "map/lexicon/thesaurus.h"
#include "map/lexicon/words.h"

namespace concarte::lexicon {

class Lexicon {
 public:
  // `folders`: where thesauri and lists of words may be; what is missing is done without.
  Lexicon(std::string_view language, std::span<const std::filesystem::path> folders);

  const std::string& language() const { return language_; }
  // As `words_of`, expressions of several words taken as one.
  std::vector<Word> words(std::string_view text) const;
  const FieldWords& field() const { return field_; }
  // Read when it is first asked for, which two threads may not do at once.
  const Thesaurus& thesaurus() const;

 private:
  std::string language_;
  Stemmer stemmer_;
  FieldWords field_;
  std::optional<std::filesystem::path> thesaurus_file_;
  mutable std::optional<Thesaurus> thesaurus_;
};

// How two words of different stems are close; the strongest counts.
enum class Kinship : std::uint8_t { same, family, field, synonym, spelling };

struct Related {
  std::uint32_t to = 0;
  float closeness = 0;  // 0 to 1
  Kinship kinship = Kinship::same;
};

// A word of a vocabulary, and the language that knows it: a place in `lexicons`.
struct Entry {
  Word word;
  std::uint32_t lexicon = 0;
};

// For each word those close to it, sorted; never itself. Words of two languages are close when they are written (almost) the same.
std::vector<std::vector<Related>> relations(std::span<const Entry> vocabulary, std::span<const Lexicon* const> lexicons);

}  // namespace concarte::lexicon
