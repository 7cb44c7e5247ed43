// All that is known of the words of a language.
#include "map/lexicon/lexicon.h"

namespace concarte::lexicon {

Lexicon::Lexicon(std::string_view language, std::span<const std::filesystem::path> folders)
    : language_(language), stemmer_(language), field_(language, folders, stemmer_),
      thesaurus_file_(find_thesaurus(language, folders)) {}

std::vector<Word> Lexicon::words(std::string_view text) const { return field_.joined(words_of(text, language_, stemmer_)); }

const Thesaurus& Lexicon::thesaurus() const {
  if (!thesaurus_) thesaurus_.emplace(thesaurus_file_, stemmer_);
  return *thesaurus_;
}

}  // namespace concarte::lexicon
