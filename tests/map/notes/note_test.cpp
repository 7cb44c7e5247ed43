// Notes in Markdown: what a writer meant is told block by block, and any text is a note.
#include "map/notes/note.h"

#include <gtest/gtest.h>

#include <random>

namespace concarte::notes {
namespace {

// A note as marked words, one line a block: `h2 Titre`, `1• item`, `> quoted`; spans as *bold* /italic/ -struck- `code` <address>.
std::string outline(std::string_view markdown) {
  std::string lines;
  for (const Block& block : read_note(markdown)) {
    if (block.kind == BlockKind::heading) lines += "h" + std::to_string(block.level) + " ";
    if (block.kind == BlockKind::rule) lines += "---";
    if (block.kind == BlockKind::code) lines += "code ";
    for (int i = 0; i < block.quotes; ++i) lines += "> ";
    if (block.indent > 0) lines += std::to_string(block.indent) + block.mark + " ";
    for (const Span& span : block.spans) {
      std::string words = span.text;
      if (span.bold) words = "*" + words + "*";
      if (span.italic) words = "/" + words + "/";
      if (span.struck) words = "-" + words + "-";
      if (span.code) words = "`" + words + "`";
      if (!span.address.empty()) words += "<" + span.address + ">";
      lines += words;
    }
    lines += "\n";
  }
  return lines;
}

TEST(ANote, HasHeadingsAndParagraphs) {
  EXPECT_EQ(outline("# Séance\n\nDeux lignes\nqui se suivent.\n\n## Suite\n\nFin"), "h1 Séance\nDeux lignes qui se suivent.\nh2 Suite\nFin\n");
}

TEST(ANote, HasBoldItalicStruckAndCode) {
  EXPECT_EQ(outline("du **gras**, de l’*italique*, du ~~rayé~~, du `code`"), "du *gras*, de l’/italique/, du -rayé-, du `code`\n");
  EXPECT_EQ(outline("***les deux***"), "/*les deux*/\n");
}

TEST(ANote, HasListsInLists) {
  EXPECT_EQ(outline("- un\n  - un bis\n  - un ter\n- deux"), "1• un\n2• un bis\n2• un ter\n1• deux\n");
  EXPECT_EQ(outline("3. trois\n4. quatre"), "13. trois\n14. quatre\n");
  EXPECT_EQ(outline("- un\n\n  encore de un\n\n- deux"), "1• un\n1 encore de un\n1• deux\n");
}

TEST(ANote, HasQuotesCodeAndRules) {
  EXPECT_EQ(outline("> dit-elle\n> > répond-il"), "> dit-elle\n> > répond-il\n");
  EXPECT_EQ(outline("```\na  b\nc\n```"), "code a  b\nc\n");
  EXPECT_EQ(outline("avant\n\n---\n\naprès"), "avant\n---\naprès\n");
}

TEST(ANote, HasLinksWithAndWithoutWords) {
  EXPECT_EQ(outline("[le site](https://eduscol.education.fr) et https://www.ac-lyon.fr/a"),
            "le site<https://eduscol.education.fr> et https://www.ac-lyon.fr/a<https://www.ac-lyon.fr/a>\n");
  EXPECT_EQ(addresses_of(read_note("[a](https://a.fr) [b](https://b.fr) [encore](https://a.fr)")),
            (std::vector<std::string>{"https://a.fr", "https://b.fr"}));
}

TEST(ANote, ShowsHtmlAndPicturesAsWords) {
  EXPECT_EQ(outline("<script>x</script>"), "<script>x</script>\n");
  EXPECT_EQ(outline("![un chat](chat.png)"), "un chat\n");
  EXPECT_EQ(outline("a &amp; b &lt; c &#233; &unknown;"), "a & b < c é &unknown;\n");
}

TEST(ANote, KeepsLineBreaksThatWereAskedFor) { EXPECT_EQ(outline("un  \ndeux"), "un\ndeux\n"); }

TEST(ANote, IsEmptyWithoutWords) { EXPECT_EQ(outline(" \n\n"), ""); }

TEST(ANote, IsAnyBytes) {
  std::mt19937 random(7);
  constexpr std::string_view Signs = "#*_`~>-+[]()!<&;\\\n \t0123.aé\xff";
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (std::size_t length = random() % 60; length > 0; --length) text += Signs[random() % Signs.size()];
    for (const Block& block : read_note(text)) {
      EXPECT_GE(block.indent, 0);
      EXPECT_GE(block.quotes, 0);
      EXPECT_LE(block.level, 6);
    }
  }
}

}  // namespace
}  // namespace concarte::notes
