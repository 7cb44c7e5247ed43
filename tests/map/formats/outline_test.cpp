// What people copy out of other programs becomes the ideas they see there; what is copied comes back the same.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "map/formats/outline.h"

namespace concarte::formats {
namespace {

Outline read(std::string_view text) {
  const auto outline = outline_from_text(text);
  EXPECT_TRUE(std::holds_alternative<Outline>(outline));
  return std::get<Outline>(outline);
}

// Two spaces a level, a bar for a line break.
std::string drawn(const Outline& outline) {
  std::string drawing;
  for (const OutlineItem& item : outline) {
    std::string text = item.text;
    for (char& c : text)
      if (c == '\n') c = '|';
    drawing += std::string(2 * static_cast<std::size_t>(item.level), ' ') + text + "\n";
  }
  return drawing;
}

struct Sample {
  const char* name;
  const char* text;
  const char* expected;
};

class Pasted : public testing::TestWithParam<Sample> {};

TEST_P(Pasted, BecomesTheIdeasThatOneSees) { EXPECT_EQ(drawn(read(GetParam().text)), GetParam().expected); }

constexpr Sample Samples[] = {
    {"a_line", "  Oser prendre la parole \r\n", "Oser prendre la parole\n"},
    {"a_numbered_line_alone_keeps_its_number", "2. Bilan", "2. Bilan\n"},
    {"tabs", "Réussite\n\tPour l’enfant\n\t\tOser\n\tPour l’école\n", "Réussite\n  Pour l’enfant\n    Oser\n  Pour l’école\n"},
    {"two_spaces", "A\n  B\n    C\n  D\nE", "A\n  B\n    C\n  D\nE\n"},
    {"three_spaces_and_a_slip", "A\n   B\n    C\n      D\n   E", "A\n  B\n  C\n    D\n  E\n"},
    {"tabs_and_spaces", "A\n    B\n\tC\n\t    D\n        E", "A\n  B\n  C\n    D\n    E\n"},
    {"an_outline_that_begins_far_right", "\t\tA\n\t\t\tB\n\tC", "A\n  B\nC\n"},
    {"word_bullets_with_tabs", "•\tParler\no\tÀ l’oral\n▪\tEn classe\no\tÀ l’écrit\n•\tÉcouter", "Parler\n  À l’oral\n    En classe\n  À l’écrit\nÉcouter\n"},
    {"bullets_with_indent", "Réussite :\n  • l’enfant ose\n      – il parle\n      – il écoute\n  • la famille vient", "Réussite :\n  l’enfant ose\n    il parle\n    il écoute\n  la famille vient\n"},
    {"dashes_under_lines", "Pour l’enfant\n- oser\n- parler\nPour l’école\n- accueillir", "Pour l’enfant\n  oser\n  parler\nPour l’école\n  accueillir\n"},
    {"dashes_without_a_space", "Bilan\n-oser\n-parler", "Bilan\n  oser\n  parler\n"},
    {"a_number_below_zero_is_no_dash", "Hiver\n-5 degrés\n-oser\n-parler", "Hiver\n-5 degrés\n  oser\n  parler\n"},
    {"repeated_signs", "* A\n** B\n*** C\n* D", "A\n  B\n    C\nD\n"},
    {"the_letter_o_is_a_word", "o temps\nsuspends ton vol", "o temps\nsuspends ton vol\n"},
    {"word_s_own_signs", "\uF0B7\tA\n\uF0A7\tB\n\uF0B7\tC", "A\n  B\nC\n"},
    {"numbers", "1. Thème\n2. Autre", "Thème\nAutre\n"},
    {"numbers_letters_romans", "1. Thème\na) un\nb) deux\ni. petit\nii. petit\nc) trois\n2. Autre", "Thème\n  un\n  deux\n    petit\n    petit\n  trois\nAutre\n"},
    {"big_romans", "I. Accueillir\nA. La porte\nB. Le mot\nII. Écouter", "Accueillir\n  La porte\n  Le mot\nÉcouter\n"},
    {"letters_to_the_ninth", "a) 1\nb) 2\nc) 3\nd) 4\ne) 5\nf) 6\ng) 7\nh) 8\ni) 9\nj) 10", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"},
    {"numbers_of_parts", "1. A\n1.1 B\n1.2 C\n1.2.1 D\n2. E\n2.1. F", "A\n  B\n  C\n    D\nE\n  F\n"},
    {"a_decimal_number_is_words", "1.1 Écoles\n1.2 Élèves\n1.5 million d’élèves", "Écoles\nÉlèves\n1.5 million d’élèves\n"},
    {"brackets", "(1) un\n(2) deux\n(a) x\n(b) y", "un\ndeux\n  x\n  y\n"},
    {"other_french_numbers", "1° Accueillir\n2° Écouter", "Accueillir\nÉcouter\n"},
    {"numbers_and_dashes", "1 - Accueillir\n2 - Écouter\n1/ x\n2/ y", "Accueillir\nÉcouter\n  x\n  y\n"},
    {"names_keep_their_initials", "M. Dupont\nA. Martin\nMme Durand\nC. Petit", "M. Dupont\nA. Martin\nMme Durand\nC. Petit\n"},
    {"numbers_after_tabs", "1.\tPremier\n2.\tSecond\n\ta.\tsous\n\tb.\tencore", "Premier\nSecond\n  sous\n  encore\n"},
    {"years_are_words", "2013. Une année\n2014. Une autre", "2013. Une année\n2014. Une autre\n"},
    {"markdown", "# Titre\n\nDes mots **gras** et *penchés*.\n\n## Partie #\n\n- [x] fait\n- [ ] à faire\n  - dessous\n\n---\n\n# Autre", "Titre\n  Des mots gras et penchés.\n  Partie\n    fait\n    à faire\n      dessous\nAutre\n"},
    {"underlined_headings", "Titre\n=====\n- a\n\nPartie\n------\n- b", "Titre\n  a\n  Partie\n    b\n"},
    {"markdown_signs_in_words", "# a_b_c et 2*3*4\n- `code` \\* <https://x.fr>\n- un<br>deux <b>gras</b>", "a_b_c et 2*3*4\n  code * https://x.fr\n  un deux gras\n"},
    {"front_matter", "---\ntitle: x\ntags: [a]\n---\n# Titre\n- a", "Titre\n  a\n"},
    {"stars_are_words_without_markdown", "5 * 3 * 2\n_bas_", "5 * 3 * 2\n_bas_\n"},
    {"spreadsheet", "Parole\tOser\tlève la main\n\t\tprend la parole\n\tÉcouter\tregarde\nÉcrit", "Parole\n  Oser\n    lève la main\n    prend la parole\n  Écouter\n    regarde\nÉcrit\n"},
    {"spreadsheet_that_repeats", "Parole\tOser\nParole\tÉcouter\nÉcrit\tOser", "Parole\n  Oser\n  Écouter\nÉcrit\n  Oser\n"},
    {"spreadsheet_with_holes", "A\t\tC\n\t\tD", "A\n  C\n  D\n"},
    {"spreadsheet_with_quotes", "A\t\"deux\nlignes, \"\"ici\"\"\"\nB\t\"x\"", "A\n  deux|lignes, \"ici\"\nB\n  x\n"},
    {"a_table_of_a_page", "| Groupe | Idée |\n|:---|---|\n| 1 | Oser |\n| 1 | Lire |", "Groupe\n  Idée\n1\n  Oser\n  Lire\n"},
    {"a_quoted_mail", "> Bonjour,\n>\n> - oser\n> - parler", "Bonjour,\n  oser\n  parler\n"},
    {"a_mail_cut_in_lines", "Voici ce que nous avons retenu de la séance de mardi dernier, en\nespérant ne rien oublier.\nÀ bientôt.", "Voici ce que nous avons retenu de la séance de mardi dernier, en espérant ne rien oublier.\nÀ bientôt.\n"},
    {"a_list_cut_in_lines", "- Voici ce que nous avons retenu de la séance de mardi dernier, en\n  espérant ne rien oublier\n- puis autre chose\n  qui suit", "Voici ce que nous avons retenu de la séance de mardi dernier, en espérant ne rien oublier\npuis autre chose qui suit\n"},
    {"short_lines_are_not_cut", "oser\nparler\nécouter", "oser\nparler\nécouter\n"},
    {"paragraphs", "Premier paragraphe.\n\nSecond paragraphe.\n", "Premier paragraphe.\nSecond paragraphe.\n"},
    {"no_break_spaces", "Thème\u00a0: oser\n\u00a0\u00a0\u00a0\u00a0dire\u00a0!\u00a0", "Thème\u00a0: oser\n  dire\u00a0!\n"},
    {"line_breaks_of_all_systems", "A\r\n\tB\r\tC\v\tD\f\tE", "A\n  B\n  C\n  D\n  E\n"},
    {"signs_that_nobody_sees", "\uFEFFÉco\u00adle\u200b\n\tbell\x07 e", "École\n  bell  e\n"},
    {"letters_made_of_two_signs", "e\u0301cole", "école\n"},
    {"bytes_that_are_no_text", "A\xff\n\tB", "A\uFFFD\n  B\n"},
    {"nothing", " \n\t\n\u00a0", ""},
    {"empty_bullets", "- \n- a\n•\n", "a\n"},
};

INSTANTIATE_TEST_SUITE_P(from_other_programs, Pasted, testing::ValuesIn(Samples), [](const auto& sample) { return std::string(sample.param.name); });

TEST(Outline, KeepsTheAddressesOfLinks) {
  const Outline outline = read("# Ressources\n- [le site](https://exemple.fr/a) et [plus bas](#bas)\n- ![image](photo.png)");
  EXPECT_EQ(drawn(outline), "Ressources\n  le site et plus bas\n  image\n");
  EXPECT_EQ(outline.at(1).links, std::vector<std::string>{"https://exemple.fr/a"});
  EXPECT_TRUE(outline.at(2).links.empty());
}

TEST(Outline, RefusesWhatIsTooLongAndSaysSo) {
  const auto refusal = [](const std::string& text) {
    const auto outline = outline_from_text(text);
    return std::holds_alternative<Problem>(outline) ? std::get<Problem>(outline).message : std::string();
  };
  EXPECT_NE(refusal(std::string(MaxOutlineBytes + 1, 'x')), "");
  EXPECT_NE(refusal(std::string(200'000, 'x')), "");
  std::string lines;
  for (std::size_t i = 0; i <= MaxOutlineItems; ++i) lines += "x\n";
  EXPECT_NE(refusal(lines).find("20000"), std::string::npos) << refusal(lines);
}

TEST(Outline, LimitsItsDepth) {
  std::string text;
  for (std::size_t level = 0; level < 1500; ++level) text += std::string(level, '\t') + "x\n";
  const Outline outline = read(text);
  EXPECT_EQ(outline.size(), 1500u);
  EXPECT_EQ(outline.back().level, MaxOutlineLevel);
}

TEST(Outline, OfAnyBytesIsAProperOutline) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces{"\n", "\n", "\t", "  ", "- ", "• ", "1. ", "a) ", "ii. ", "# ", "> ", "|", "\"", "**", "_", "`", "[", "](", ")", "<", ">",
                                        "mot", "é", "\xff", "\r", "\\", "---\n", "\u2060", "\u2003", "o\t", "1.2.3 ", "(", "<!--", "```\n", std::string(70, 'x')};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto i = random() % 60; i-- > 0;) text += pieces[random() % pieces.size()];
    int last = -1;
    for (const OutlineItem& item : read(text)) {
      ASSERT_TRUE(item.level >= 0 && item.level <= last + 1) << text;
      last = item.level;
    }
  }
}

// Labels of every kind: what looks like a list, a number, a heading, a table; several lines; spaces at both ends.
TEST(Outline, CopiedAndPastedIsTheSame) {
  std::mt19937 random(11);
  const std::vector<std::string> pieces{"Oser", " dire", "\n", "- ", "1. ", "a) ", "b) ", "# ", "> ", "• ", " ", "«\u00a0mot\u00a0»", "**gras**", "|", "\"", "école ", "---",
                                        "un long membre de phrase qui dépasse la largeur d’un mail sans finir", "M. ", "...", "🙂", "\u2003", "[x](y)", "\n\n"};
  for (int round = 0; round < 2000; ++round) {
    Outline outline;
    for (auto i = random() % 8 + 1; i-- > 0;) {
      OutlineItem& item = outline.emplace_back();
      item.level = outline.size() == 1 ? 0 : static_cast<int>(random() % static_cast<std::size_t>(outline[outline.size() - 2].level + 2));
      for (auto j = random() % 4; j-- > 0;) item.text += pieces[random() % pieces.size()];
    }
    const std::string text = text_from_outline(outline);
    ASSERT_EQ(drawn(read(text)), drawn(outline)) << text;
    ASSERT_EQ(text_from_outline(read(text)), text);
  }
}

TEST(Outline, CopiedIsPlainTextForOtherPrograms) {
  EXPECT_EQ(text_from_outline({{0, "Réussite", {}}, {1, "Oser", {}}, {2, "parler", {}}, {1, "Écouter", {}}}), "Réussite\n\tOser\n\t\tparler\n\tÉcouter");
  EXPECT_EQ(text_from_outline({{0, "deux\nlignes", {}}, {1, "x", {}}}), "deux\n\u2003lignes\n\tx");
  EXPECT_EQ(text_from_outline({}), "");
}

}  // namespace
}  // namespace concarte::formats
