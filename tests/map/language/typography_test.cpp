// Words typed letter by letter, and what French typography makes of them.
#include "map/language/typography.h"

#include <gtest/gtest.h>

namespace concarte::language {
namespace {

// What stands there after these words were typed at the end of a text, without ever looking back.
std::string typed(std::string_view words, const TypingHelps& helps = {}) {
  std::string text;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t next = at + 1;
    while (next < words.size() && (static_cast<unsigned char>(words[next]) & 0xC0) == 0x80) ++next;
    const std::string_view character = words.substr(at, next - at);
    if (const auto help = help_typing(text, character, "", helps)) text.replace(text.size() - help->taken, help->taken, help->given);
    else text += character;
    at = next;
  }
  return text;
}

TEST(Typography, CurlsApostrophes) {
  EXPECT_EQ(typed("l'eau, qu'il, aujourd'hui"), "l’eau, qu’il, aujourd’hui");
  EXPECT_EQ(typed("d'élève"), "d’élève");
  EXPECT_EQ(typed("une note de 5'"), "une note de 5'");
  EXPECT_EQ(typed("'"), "'");
}

TEST(Typography, KeepsHighSignsWithTheirWord) {
  EXPECT_EQ(typed("Pourquoi ?"), "Pourquoi\u202F?");
  EXPECT_EQ(typed("Pourquoi?"), "Pourquoi\u202F?");
  EXPECT_EQ(typed("Enfin !"), "Enfin\u202F!");
  EXPECT_EQ(typed("oser ; dire"), "oser\u202F; dire");
  EXPECT_EQ(typed("Critères : oser"), "Critères\u00A0: oser");
  EXPECT_EQ(typed("quoi ?!"), "quoi\u202F?!");
  EXPECT_EQ(typed("(dire) ?"), "(dire)\u202F?");
  EXPECT_EQ(typed("(?)"), "(?)");
  EXPECT_EQ(typed("? "), "? ");
  EXPECT_EQ(typed(" ! "), " ! ");
}

TEST(Typography, LeavesNumbersTimesAndAddresses) {
  EXPECT_EQ(typed("à 10:42"), "à 10:42");
  EXPECT_EQ(typed("rapport 3:1"), "rapport 3:1");
  EXPECT_EQ(typed("Point 3: dire"), "Point 3\u00A0: dire");
  EXPECT_EQ(typed("https://ac-lyon.fr/?q=l'eau!"), "https\u00A0://ac-lyon.fr/?q=l'eau!") << "the colon itself is taken back: see below";
  EXPECT_EQ(typed("www.ac-lyon.fr/a?b"), "www.ac-lyon.fr/a?b");
  EXPECT_EQ(typed("d'alembert@ac-lyon.fr?"), "d’alembert@ac-lyon.fr?");
}

TEST(Typography, TakesAHelpBackWhenTheNextKeyShowsAnAddressOrAFace) {
  EXPECT_TRUE(takes_help_back("http:", "/"));
  EXPECT_TRUE(takes_help_back("mailto:", "j"));
  EXPECT_TRUE(takes_help_back("super :", ")"));
  EXPECT_TRUE(takes_help_back("super ;", "-"));
  EXPECT_TRUE(takes_help_back("page?", "i"));
  EXPECT_TRUE(takes_help_back("a !", "="));
  EXPECT_TRUE(takes_help_back("--", ">"));
  EXPECT_TRUE(takes_help_back("...", "."));
  EXPECT_FALSE(takes_help_back("Critères :", " "));
  EXPECT_FALSE(takes_help_back("Critères:", " "));
  EXPECT_FALSE(takes_help_back("Pourquoi?", "!"));
  EXPECT_FALSE(takes_help_back("l'", "e"));
}

TEST(Typography, SetsQuotes) {
  EXPECT_EQ(typed("«mot»"), "«\u00A0mot\u00A0»");
  EXPECT_EQ(typed("dire \"mot\" enfin"), "dire «\u00A0mot\u00A0» enfin");
  EXPECT_EQ(typed("l'\"idée\""), "l’«\u00A0idée\u00A0»");
  EXPECT_EQ(typed("un écran de 17\""), "un écran de 17\"");
  EXPECT_EQ(typed("\"mot\" ?"), "«\u00A0mot\u00A0»\u202F?");
  EXPECT_EQ(help_typing("", "«", " mot", {}), std::nullopt) << "there is a space already";
}

TEST(Typography, ShortensDotsAndDashes) {
  EXPECT_EQ(typed("etc... enfin"), "etc… enfin");
  EXPECT_EQ(typed("oser -- enfin"), "oser — enfin");
  EXPECT_EQ(typed("peut-être, mi--long"), "peut-être, mi--long");
}

TEST(Typography, EachHelpCanBeTurnedOff) {
  const std::string_view words = "l'eau \"là\" ? ... --";
  EXPECT_EQ(typed(words, NoHelps), words);
  EXPECT_EQ(typed(words, {.apostrophes = false}), "l'eau «\u00A0là\u00A0»\u202F? … —");
  EXPECT_EQ(typed(words, {.spaces = false}), "l’eau «là» ? … —");
  EXPECT_EQ(typed(words, {.quotes = false}), "l’eau \"là\"\u202F? … —");
  EXPECT_EQ(typed(words, {.ellipses = false}), "l’eau «\u00A0là\u00A0»\u202F? ... —");
  EXPECT_EQ(typed(words, {.dashes = false}), "l’eau «\u00A0là\u00A0»\u202F? … --");
}

TEST(Typography, DoesNotCutAWordInTwo) { EXPECT_EQ(help_typing("mot", "?", "suite", {}), std::nullopt); }

}  // namespace
}  // namespace concarte::language
