// The outline: nothing that the map says is lost, and who said it stays with it.
#include "map/report/outline.h"

#include "base/translate.h"
#include "map/report/sample_map.h"
#include "map/report/wording.h"

namespace concarte::report {
namespace {

// One line a block: `## heading`, `- item`, `| continuation`.
std::string told(const Report& report) {
  std::string all;
  for (const Block& block : report.blocks) {
    all += std::string(static_cast<std::size_t>(block.indent) * 2, ' ');
    if (block.kind == BlockKind::figure) all += "[figure]";
    if (block.kind == BlockKind::heading) all += std::string(static_cast<std::size_t>(block.level), '#') + " ";
    if (!block.mark.empty()) all += "- ";
    all += plain(block.words) + "\n";
  }
  return all;
}

TEST(AnOutline, says_who_said_what_in_which_words_and_who_thinks_what) {
  EXPECT_EQ(told(outline(workshop())),
            "Seminar, Lyon, 12 February 2013\n"
            "Three tables.\n"
            "What is success?\n"
            "[figure]\n"
            "## Who speaks\n"
            "  - Workshops: Table 1, Table 2\n"
            "  - Partners: Health\n"
            "## The child\n"
            "Taken together: “It shows” — “Dares to speak”; “Sleeps well”\n"
            "### Dares to speak\n"
            "Criterion · disputed · #speech\n"
            "It can look like failure, see this or that.\n"
            "  - one\n"
            "  - two\n"
            "Contributions\n"
            "  - Table 1, Health: “He speaks up”\n"
            "  - Table 2, in the same words\n"
            "Where each stands: 1 for, 1 against, 1 has not discussed it\n"
            "  - For: Health: “it wakes”\n"
            "  - For: Table 1 (before its last word)\n"
            "  - Against: Table 1: “too soon”\n"
            "  - Has not discussed it: Table 2\n"
            "See also: depends on “They come” (first)\n"
            "Web pages: https://a.fr/y, javascript:alert(1)\n"
            "Discussion\n"
            "  - It disturbs — Argument against\n"
            "    - Contribution: Table 2, in the same words\n"
            "### Sleeps well\n"
            "Criterion\n"
            "## The family\n"
            "In one frame: “Signs” — “They come”; “They call”\n"
            "### They come\n"
            "See also: needed for “Dares to speak” (first)\n"
            "### They call\n"
            "## Words and their senses\n"
            "### success\n"
            "Distinct senses\n"
            "  - Table 1: a wish that comes back\n"
            "  - Table 2: a level\n"
            "## Appendix: ideas without a place yet\n"
            "  - And the holidays?\n"
            "    - Contribution: Table 2, in the same words\n");
}

TEST(AnOutline, leads_to_the_web_by_safe_addresses_only) {
  std::vector<std::string> addresses;
  for (const Block& block : outline(workshop()).blocks)
    for (const report::Run& run : block.words)
      if (!run.address.empty()) addresses.push_back(run.address);
  EXPECT_EQ(addresses, (std::vector<std::string>{"https://a.fr/x", "https://a.fr/y"}));
}

TEST(AnOutline, of_a_branch_names_what_is_outside_and_leads_nowhere) {
  const Report report = outline(workshop(), *document::NodeId::parse("b"));
  const std::string text = told(report);
  EXPECT_NE(text.find("## Dares to speak"), std::string::npos);
  EXPECT_NE(text.find("“They come”"), std::string::npos);
  EXPECT_EQ(text.find("The family"), std::string::npos);
  EXPECT_EQ(text.find("holidays"), std::string::npos);
  for (const Block& block : report.blocks)
    for (const report::Run& run : block.words) EXPECT_TRUE(run.idea.empty()) << run.text;
}

TEST(AnOutline, of_a_plain_enumeration_is_a_list) {
  const Report report = outline(map_with(R"("nodes": [{"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A"},
    {"id": "b", "parent": "a", "text": "B", "contributions": []}, {"id": "c", "parent": "a", "text": "C"}])"));
  EXPECT_EQ(told(report), "R\n[figure]\n## A\n  - B\n  - C\n");
}

TEST(AnOutline, separates_a_discussion_from_the_list_before_it) {
  const Report report = outline(map_with(R"("groups": [{"id": "g", "kind": "workshop", "name": "G"}], "nodes": [{"id": "r", "text": "R"},
    {"id": "a", "parent": "r", "text": "A", "contributions": [{"groups": ["g"], "text": "x"}, {"groups": ["g"], "text": "y"}]},
    {"id": "b", "parent": "a", "text": "B?", "kind": "question"}])"));
  EXPECT_NE(told(report).find("  - G: “y”\nDiscussion\n  - B? — Question\n"), std::string::npos) << told(report);
}

TEST(AnOutline, of_a_very_deep_map_says_the_way_in_words) {
  std::string nodes = R"({"id": "n0", "text": "level 1"})";
  for (int i = 1; i < 3000; ++i)
    nodes += R"(, {"id": "n)" + std::to_string(i) + R"(", "parent": "n)" + std::to_string(i - 1) + R"(", "text": "level )" + std::to_string(i + 1) + "\"}";
  const Report report = outline(map_with("\"nodes\": [" + nodes + "]"));
  int deepest = 0;
  for (const Block& block : report.blocks) deepest = std::max(deepest, block.indent);
  EXPECT_EQ(deepest, DeepestIndent);
  EXPECT_EQ(plain(report.blocks.back().words), "Level 3000, under “level 2999”: level 3000");
}

TEST(AnOutline, of_floating_ideas_gives_each_its_part) {
  const Report report = outline(map_with(R"("nodes": [{"id": "r", "text": "R"}, {"id": "s", "text": "S"}, {"id": "t", "parent": "s", "text": ""}])"));
  EXPECT_EQ(told(report), "[figure]\n## R\n## S\n  - (idea without words)\n");
}

TEST(AnOutline, of_an_empty_map_is_a_title) {
  EXPECT_EQ(told(outline(map_with("\"nodes\": []"))), "[figure]\n");
}

TEST(FrenchTypography, sets_its_spaces_and_apostrophes_and_adds_no_letter) {
  EXPECT_EQ(typeset("Jusqu'où tenir ? « Oui » ; non ! Voir : a:b 10:42 http://a.fr x ?", "fr"),
            "Jusqu’où tenir\u202F? «\u00A0Oui\u00A0»\u202F; non\u202F! Voir\u00A0: a:b 10:42 http://a.fr x\u202F?");
  EXPECT_EQ(typeset("ce qui est ", "fr"), "ce qui est ");
  EXPECT_EQ(typeset("Quoi ?!", "fr"), "Quoi\u202F?!");
  EXPECT_EQ(typeset(":-) 'mot' a ;b", "fr"), ":-) 'mot' a ;b");
  EXPECT_EQ(typeset("Don't: what ?", "en"), "Don't: what ?");
}

class InFrench : public testing::Test {
 protected:
  static void SetUpTestSuite() { start_translation("fr", CONCARTE_BINARY_DIR "/share/locale"); }
  static void TearDownTestSuite() { start_translation("en", CONCARTE_BINARY_DIR "/share/locale"); }
};

TEST_F(InFrench, quotations_nest_and_dates_are_written) {
  EXPECT_EQ(in_quotes("le mot «\u00A0réussite\u00A0»"), "«\u00A0le mot “réussite”\u00A0»");
  EXPECT_EQ(written_date("2013-02-01"), "1er février 2013");
  EXPECT_EQ(written_date("2013-02-12T10:06"), "12 février 2013");
  EXPECT_EQ(written_date("printemps 2013"), "printemps 2013");
  EXPECT_EQ(written_date("2013-13-01"), "2013-13-01");
}

TEST_F(InFrench, an_english_map_is_told_in_english) {
  EXPECT_NE(told(outline(workshop())).find("in the same words"), std::string::npos);
}

}  // namespace
}  // namespace concarte::report
