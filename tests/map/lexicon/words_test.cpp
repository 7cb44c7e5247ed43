// Words as two phrases are compared by.
#include "map/lexicon/words.h"

#include <gtest/gtest.h>

namespace concarte::lexicon {
namespace {

std::vector<std::string> stems(std::string_view text, std::string_view language) {
  std::vector<std::string> found;
  for (const Word& word : words_of(text, language, Stemmer(language)))
    if (!word.is_stop) found.push_back(word.stem);
  return found;
}

TEST(Words, AreTheSameWithAndWithoutAccentsElisionAndCapitals) {
  EXPECT_EQ(stems("L’ÉVALUATION des élèves", "fr"), stems("l'evaluation d’un eleve", "fr"));
}

TEST(Words, OfAnUnknownLanguageAreTakenAsTheyAre) { EXPECT_EQ(stems("Šolski svèt", "xx"), (std::vector<std::string>{"solski", "svet"})); }

}  // namespace
}  // namespace concarte::lexicon
