// UTF-8: what is valid, what a label may hold, where a caret may stand.
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace concarte::utf8 {
namespace {

constexpr auto Nowhere = std::string_view::npos;

TEST(Utf8, DecodesEachLengthOfCharacter) {
  const std::string text = "aé’😀";
  EXPECT_EQ(decode(text, 0).code_point, 'a');
  EXPECT_EQ(decode(text, 1).code_point, 0xE9u);
  EXPECT_EQ(decode(text, 3).code_point, 0x2019u);
  EXPECT_EQ(decode(text, 6).code_point, 0x1F600u);
  EXPECT_EQ(decode(text, 6).size, 4u);
}

TEST(Utf8, AppendsWhatItDecodes) {
  for (const std::uint32_t c : {0x41u, 0xE9u, 0x2019u, 0x1F600u, 0x10FFFFu}) {
    std::string text;
    append(text, c);
    EXPECT_EQ(decode(text, 0).code_point, c);
  }
}

TEST(Utf8, AppendsAMarkInThePlaceOfWhatIsNoCharacter) {
  for (const std::uint32_t c : {0xD800u, 0xDFFFu, 0x110000u, 0xFFFFFFFFu}) {
    std::string text;
    append(text, c);
    EXPECT_EQ(text, "\uFFFD");
  }
}

TEST(Utf8, FindsTheFirstInvalidByte) {
  EXPECT_EQ(find_invalid("Évaluer l’œuvre « ensemble » 😀"), Nowhere);
  EXPECT_EQ(find_invalid("\xE9"), 0u);
  EXPECT_EQ(find_invalid("douze octets \xE9t\xE9"), 13u);
  EXPECT_EQ(find_invalid("coupé \xE2\x80"), 7u);
  EXPECT_EQ(find_invalid("trop long \xC0\xAF"), 10u);
  EXPECT_EQ(find_invalid("moitié \xED\xA0\x80"), 8u);
}

TEST(Utf8, FindsAnInvalidByteAtEveryOffset) {
  for (std::size_t at = 0; at < 40; ++at) {
    std::string text(40, 'a');
    text[at] = '\xFF';
    EXPECT_EQ(find_invalid(text), at);
  }
}

TEST(Utf8, FindsControlCharactersButNoLineBreak) {
  EXPECT_EQ(find_control("une ligne\net l’autre, « à part » ça"), Nowhere);
  EXPECT_EQ(find_control("un\tdeux"), 2u);
  EXPECT_EQ(find_control("un\rdeux"), 2u);
  EXPECT_EQ(find_control("un\x7F"), 2u);
  EXPECT_EQ(find_control("é\xC2\x85"), 2u);
  EXPECT_EQ(find_control("\xC2\xA0"), Nowhere) << "a no-break space";
}

TEST(Utf8, CleansWhatALabelMayNotHold) {
  EXPECT_EQ(cleaned("un\tdeux"), "un deux");
  EXPECT_EQ(cleaned("une\r\nligne\rautre"), "une\nligne\nautre");
  EXPECT_EQ(cleaned("caf\xE9"), "caf\uFFFD");
  EXPECT_EQ(cleaned("« déjà »"), "« déjà »");
}

TEST(Utf8, MovesTheCaretOverWholeCharacters) {
  const std::string accent = "e\u0301a";
  EXPECT_EQ(next_grapheme(accent, 0), 3u);
  EXPECT_EQ(previous_grapheme(accent, 3), 0u);
  const std::string family = "👩‍👧x";
  EXPECT_EQ(next_grapheme(family, 0), family.size() - 1);
  EXPECT_EQ(previous_grapheme(family, family.size() - 1), 0u);
  const std::string lines = "a\n\nb";
  EXPECT_EQ(previous_grapheme(lines, 2), 1u);
  EXPECT_EQ(previous_grapheme(lines, 3), 2u);
  EXPECT_EQ(previous_grapheme(lines, 4), 3u);
  EXPECT_EQ(previous_grapheme(lines, 0), 0u);
  EXPECT_EQ(next_grapheme(lines, 4), 4u);
}

TEST(Utf8, MovesTheCaretOverWords) {
  const std::string text = "l’œuvre « ensemble »";
  EXPECT_EQ(next_word(text, 0), text.find("œuvre"));
  EXPECT_EQ(next_word(text, text.find("œuvre")), text.find("ensemble"));
  EXPECT_EQ(next_word(text, text.find("ensemble")), text.size());
  EXPECT_EQ(previous_word(text, text.size()), text.find("ensemble"));
  EXPECT_EQ(previous_word(text, text.find("ensemble")), text.find("œuvre"));
  EXPECT_EQ(previous_word(text, 1), 0u);
}

TEST(Utf8, FindsTheWordAtAPlace) {
  const std::string text = "l’œuvre, dite";
  const auto word = [&](std::size_t offset) {
    const auto [begin, end] = word_at(text, offset);
    return text.substr(begin, end - begin);
  };
  EXPECT_EQ(word(0), "l");
  EXPECT_EQ(word(text.find("uvre")), "œuvre");
  EXPECT_EQ(word(text.find(",")), "œuvre") << "just after it";
  EXPECT_EQ(word(text.find(" ")), ", ");
  EXPECT_EQ(word(text.size()), "dite");
  EXPECT_EQ(word_at("", 0), (std::pair<std::size_t, std::size_t>{0, 0}));
}

TEST(Utf8, ShortensWholeLettersOnly) {
  EXPECT_EQ(shortened("élève", 5), "élève");
  EXPECT_EQ(shortened("e\u0301le\u0300ve", 3), "e\u0301le\u0300…");
  EXPECT_EQ(shortened("", 3), "");
  EXPECT_EQ(shortened("Ne pas se détruire", 14), "Ne pas se…");
  EXPECT_EQ(shortened("Ne pas se détruire", 9), "Ne pas se…");
  EXPECT_EQ(shortened("A détruire", 8), "A détrui…") << "a long word alone is cut";
}

TEST(Utf8, FindsTheFirstLine) {
  EXPECT_EQ(first_line("Oser\nparler"), "Oser");
  EXPECT_EQ(first_line("Oser parler"), "Oser parler");
  EXPECT_EQ(first_line("\nparler"), "");
}

TEST(Utf8, ComposesWhatWasTypedInPieces) { EXPECT_EQ(composed("e\u0301le\u0300ve"), "élève"); }

TEST(Utf8, FoldsCaseAccentsAndLigatures) {
  EXPECT_EQ(folded("ŒUVRE"), folded("oeuvre"));
  EXPECT_EQ(folded("Élève"), "eleve");
  EXPECT_EQ(folded("ex æquo"), "ex aequo");
}

}  // namespace
}  // namespace concarte::utf8
