// The words of a phrase, as two phrases are compared by: elisions undone, stems, those that say nothing marked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map/lexicon/stemmer.h"

namespace concarte::lexicon {

struct Word {
  std::string written;       // in small letters
  std::string stem;          // folded
  bool is_stop = false;      // an article, a preposition, an auxiliary …
  bool is_negation = false;  // ne, pas, sans …
  bool is_acronym = false;   // two to six capitals in a text that has others
  bool follows_article = false;  // la, une, cette, leurs … stands right before it
  // Of an expression, “mettre en place”: the stems of its words that say something. Its own stem is all of them joined by `_`.
  std::vector<std::string> parts{};
  bool operator==(const Word&) const = default;
};

// From left to right. “l’élève” is `l`, a stop word, and `élève`; “porte-parole” is two words.
std::vector<Word> words_of(std::string_view text, std::string_view language, const Stemmer& stemmer);

}  // namespace concarte::lexicon
