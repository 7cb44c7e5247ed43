// The stem of a word: what its inflections have in common, by Snowball.
#include "map/lexicon/stemmer.h"

#include <libstemmer.h>

#include "base/utf8.h"

namespace concarte::lexicon {

struct Stemmer::Inside {
  explicit Inside(const std::string& language) : snowball(sb_stemmer_new(language.c_str(), nullptr)) {}
  ~Inside() {
    if (snowball != nullptr) sb_stemmer_delete(snowball);
  }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

  sb_stemmer* snowball;
};

Stemmer::Stemmer(std::string_view language)
    : inside_(std::make_unique<Inside>(std::string(language.substr(0, language.find_first_of("-_"))))) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view word) const {
  if (inside_->snowball == nullptr) return utf8::folded(word);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* found = sb_stemmer_stem(inside_->snowball, bytes, static_cast<int>(word.size()));
  if (found == nullptr) return utf8::folded(word);
  return utf8::folded({reinterpret_cast<const char*>(found), static_cast<std::size_t>(sb_stemmer_length(inside_->snowball))});
}

}  // namespace concarte::lexicon
