// The tables that are written in: each cell says whose words it holds, and silence is an empty one.
#include "map/report/sheet.h"

#include "map/report/sample_map.h"

namespace concarte::report {
namespace {

// `^`: the cell above goes on; `*`: proposed; the first letter of a stance after the words.
std::string told(const Sheet& sheet) {
  std::string all;
  for (const SheetColumn& column : sheet.columns) all += column.name + " | ";
  all += "\n";
  for (const SheetRow& row : sheet.rows) {
    all += std::to_string(row.level) + (row.is_section ? "# " : " ");
    for (const SheetCell& cell : row.cells) {
      std::string text = cell.rows == 0 ? "^" : cell.words;
      if (cell.is_proposed) text += "*";
      if (cell.opinion) text += *cell.opinion == document::Opinion::in_favour ? "+" : *cell.opinion == document::Opinion::against ? "-" : "~";
      if (!cell.reason.empty()) text += "(" + cell.reason + ")";
      all += text + " | ";
    }
    all += "\n";
  }
  return all;
}

TEST(AGridSheet, has_the_exact_words_of_each_group_and_silence) {
  EXPECT_EQ(told(grid_sheet(workshop())),
            "Idea | Table 1 | Table 2 | Health | \n"
            "1# What is success? |  |  |  | \n"
            "2# The child |  |  |  | \n"
            "3 Dares to speak | He speaks up*-(too soon) | * | He speaks up*+(it wakes) | \n"
            "4 It disturbs |  | * |  | \n"
            "3 Sleeps well |  |  |  | \n"
            "2# The family |  |  |  | \n"
            "3 They come |  |  |  | \n"
            "3 They call |  |  |  | \n");
}

TEST(AGridSheet, of_one_branch_begins_with_it) {
  const document::Document map = workshop();
  const document::NodeId child = map.children(map.main_root()).front();
  const Sheet sheet = grid_sheet(map, child);
  ASSERT_EQ(sheet.rows.size(), 4U);
  EXPECT_EQ(sheet.rows.front().cells.front().words, "The child");
  EXPECT_EQ(sheet.rows.front().level, 1);
}

TEST(AGridSheet, has_only_ideas_where_nobody_is_named) {
  EXPECT_EQ(told(grid_sheet(map_with(R"("nodes": [{"id": "r", "text": "R"}])"))), "Idea | \n1 R | \n");
}

TEST(AFrameworkSheet, has_one_idea_in_each_cell) {
  const Sheet sheet = framework_sheet(map_with(R"("nodes": [{"id": "r", "text": "Trade"},
    {"id": "a1", "parent": "r", "text": "Answer", "kind": "activity"},
    {"id": "c1", "parent": "r", "text": "Speak", "kind": "competence"},
    {"id": "c2", "parent": "r", "text": "Sort", "kind": "competence"},
    {"id": "q1", "parent": "r", "text": "Patience", "kind": "quality"}, {"id": "q2", "parent": "r", "text": "Tact", "kind": "quality"}],
    "links": [{"id": "l1", "from": "a1", "to": "c1"}, {"id": "l2", "from": "q1", "to": "c1"}, {"id": "l3", "from": "q2", "to": "c1"}])"));
  EXPECT_EQ(told(sheet),
            "Theme | Activity | Competence | Quality | To be linked | \n"
            "1  | Answer | Speak | Patience |  | \n"
            "1  | ^ | ^ | Tact |  | \n"
            "1  |  | Sort |  | no activity asks for this competence | \n");
  EXPECT_EQ(sheet.rows[1].cells[3].idea.view(), "q2");
  EXPECT_EQ(sheet.rows[0].cells[1].rows, 2);
  EXPECT_TRUE(sheet.rows[2].cells[4].idea.empty());
}

TEST(AFrameworkSheet, has_room_in_empty_cells_for_what_is_lacking_there) {
  const Sheet sheet = framework_sheet(map_with(R"("nodes": [{"id": "r", "text": "Trade"},
    {"id": "ta", "parent": "r", "text": "Activities", "kind": "theme"}, {"id": "tc", "parent": "r", "text": "Competences", "kind": "theme"},
    {"id": "a1", "parent": "ta", "text": "Answer", "kind": "activity"}, {"id": "a2", "parent": "ta", "text": "Plan", "kind": "activity"},
    {"id": "c1", "parent": "tc", "text": "Speak", "kind": "competence"}, {"id": "c2", "parent": "tc", "text": "Sort", "kind": "competence"}],
    "links": [{"id": "l1", "from": "a1", "to": "c1"}])"));
  EXPECT_EQ(told(sheet),
            "Theme | Activity | Competence | Quality | To be linked | \n"
            "1 Activities | Answer | Speak |  |  | \n"
            "1 ^ | Plan |  |  | no competence is named for this activity | \n"
            "1 Competences |  | Sort |  | no activity asks for this competence | \n");
  const auto room = [&](std::size_t row, std::size_t column) { return sheet.rows[row].cells[column].room; };
  const auto node = [](std::string_view word) { return *document::NodeId::parse(word); };
  EXPECT_EQ(room(1, 2), (SheetRoom{node("tc"), "competence", node("a2")})) << "where the others stand";
  EXPECT_EQ(room(2, 1), (SheetRoom{node("ta"), "activity", node("c2")}));
  EXPECT_EQ(room(0, 3), (SheetRoom{node("tc"), "quality", node("c1")})) << "beside its competence where there is none yet";
  EXPECT_FALSE(room(0, 2)) << "written in already";
  EXPECT_FALSE(room(2, 4));
  EXPECT_EQ(sheet.rows[1].cells[4].about, node("a2"));
  EXPECT_EQ(sheet.remark, "");
}

TEST(AFrameworkSheet, tells_how_many_ideas_it_does_not_show) {
  const Sheet sheet = framework_sheet(map_with(R"("nodes": [{"id": "r", "text": "Trade"},
    {"id": "a1", "parent": "r", "text": "Answer", "kind": "activity"}, {"id": "c1", "parent": "r", "text": "Speak", "kind": "competence"},
    {"id": "q", "parent": "a1", "text": "Whom?", "kind": "question"}, {"id": "q2", "parent": "a1", "text": "When?", "kind": "question"},
    {"id": "d", "parent": "r", "text": "At once", "kind": "decision"}],
    "links": [{"id": "l1", "from": "a1", "to": "c1"}])"));
  EXPECT_EQ(sheet.remark, "3 ideas are not in this table: question (2), decision (1).");
}

TEST(AFrameworkSheet, of_levels_has_room_beside_each_leaf) {
  const Sheet sheet = framework_sheet(map_with(R"("nodes": [{"id": "r", "text": "Lead"},
    {"id": "a", "parent": "r", "text": "Collective"}, {"id": "b", "parent": "a", "text": "Delegate"}, {"id": "c", "parent": "r", "text": "Inform"}])"));
  ASSERT_EQ(sheet.rows.size(), 2U);
  EXPECT_EQ(sheet.rows[1].cells[1].room, (SheetRoom{*document::NodeId::parse("c"), "", {}}));
  EXPECT_EQ(sheet.remark, "");
}

TEST(AFrameworkSheet, of_levels_keeps_apart_two_ideas_of_the_same_words) {
  const Sheet sheet = framework_sheet(map_with(R"("nodes": [{"id": "r", "text": "Lead"},
    {"id": "a", "parent": "r", "text": "Collective"}, {"id": "b", "parent": "a", "text": "Delegate"}, {"id": "c", "parent": "a", "text": "Inform"},
    {"id": "d", "parent": "r", "text": "Collective"}, {"id": "e", "parent": "d", "text": "Inform"}])"));
  EXPECT_EQ(told(sheet),
            "Level 1 | Level 2 | \n"
            "1 Collective | Delegate | \n"
            "1 ^ | Inform | \n"
            "1 Collective | Inform | \n");
}

}  // namespace
}  // namespace concarte::report
