// The stem of a word: what its inflections have in common, by Snowball.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace concarte::lexicon {

class Stemmer {
 public:
  // `fr`, `en-GB`, …; a language that Snowball does not know leaves words as they are.
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;

  // Of one word in small letters, accents and all; the result is folded: without accents, œ as oe.
  std::string stem(std::string_view word) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace concarte::lexicon
