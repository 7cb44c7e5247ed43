// The tables: silence stays an empty cell, what nothing joins is reported.
#include "map/report/table.h"

#include "map/report/sample_map.h"

namespace concarte::report {
namespace {

std::string told(const Table& table) {
  std::string all;
  for (const Column& column : table.columns) all += column.name + " | ";
  all += "\n";
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      std::string text = cell.text;
      for (char& c : text)
        if (c == '\n') c = '/';
      all += (cell.rows == 0 ? "^" : text) + " | ";
    }
    all += "\n";
  }
  return all;
}

TEST(AGrid, has_the_words_and_the_stance_of_each_group_and_leaves_silence_empty) {
  const auto table = grid(workshop());
  ASSERT_TRUE(table);
  EXPECT_EQ(told(*table),
            "Number | Idea | Kind | Status | Table 1 | Table 2 | Health | For | Against | Reserved | Has not discussed it | Agreement | \n"
            " | What is success? |  |  |  |  |  |  |  |  |  |  | \n"
            "1 | The child | Theme |  |  |  |  |  |  |  |  |  | \n"
            "1.1 | Dares to speak | Criterion | Disputed | “He speaks up”/Against: too soon | Same words | “He speaks up”/For: it wakes | 1 | 1 | 0 | 1 | 0 % | \n"
            "1.1.1 | It disturbs | Argument against |  |  | Same words |  |  |  |  |  |  | \n"
            "1.2 | Sleeps well | Criterion |  |  |  |  |  |  |  |  |  | \n"
            "2 | The family |  |  |  |  |  |  |  |  |  |  | \n"
            "2.1 | They come |  |  |  |  |  |  |  |  |  |  | \n"
            "2.2 | They call |  |  |  |  |  |  |  |  |  |  | \n");
}

TEST(AGrid, of_a_map_without_groups_is_none) { EXPECT_FALSE(grid(map_with(R"("nodes": [{"id": "r", "text": "R"}])"))); }

TEST(AFramework, joins_activities_competences_and_qualities_and_reports_orphans) {
  const Table table = framework(map_with(R"("nodes": [{"id": "r", "text": "Trade"},
    {"id": "x", "parent": "r", "text": "Doing"}, {"id": "y", "parent": "x", "text": "Receive"},
    {"id": "a1", "parent": "y", "text": "Answer", "kind": "activity"}, {"id": "a2", "parent": "y", "text": "Listen", "kind": "activity"},
    {"id": "c1", "parent": "r", "text": "Speak", "kind": "competence"}, {"id": "c2", "parent": "r", "text": "Write", "kind": "competence"},
    {"id": "c3", "parent": "r", "text": "Sort", "kind": "competence"},
    {"id": "q1", "parent": "r", "text": "Patience", "kind": "quality"}, {"id": "q2", "parent": "r", "text": "Tact", "kind": "quality"},
    {"id": "q3", "parent": "r", "text": "Humour", "kind": "quality"}],
    "links": [{"id": "l1", "from": "a1", "to": "c1"}, {"id": "l2", "from": "c2", "to": "a1"}, {"id": "l3", "from": "q1", "to": "c1"},
              {"id": "l4", "from": "a1", "to": "q2"}])"));
  EXPECT_EQ(told(table),
            "Theme | Activity | Competence | Quality | To be linked | \n"
            "Receive | Answer |  | Tact |  | \n"
            "^ | ^ | Speak | Patience |  | \n"
            "^ | ^ | Write |  |  | \n"
            "^ | Listen |  |  | no competence is named for this activity | \n"
            " |  | Sort |  | no activity asks for this competence | \n"
            " |  |  | Humour | this quality supports nothing yet | \n");
  EXPECT_EQ(table.remarks, std::vector<std::string>{
      "To be linked: 1 activity without any competence; 1 competence that no activity asks for; 1 quality linked to nothing."});
}

TEST(AFramework, without_such_links_has_levels_as_columns) {
  const Table table = framework(map_with(R"("nodes": [{"id": "r", "text": "Lead"},
    {"id": "a", "parent": "r", "text": "Collective"}, {"id": "b", "parent": "a", "text": "Delegate"}, {"id": "c", "parent": "a", "text": "Inform"},
    {"id": "d", "parent": "r", "text": "Develop"}])"));
  EXPECT_EQ(told(table), "Level 1 | Level 2 | \nCollective | Delegate | \n^ | Inform | \nDevelop |  | \n");
  EXPECT_EQ(table.rows.front().cells.front().rows, 2);
}

TEST(AFramework, of_a_very_deep_map_keeps_ten_columns_and_every_idea) {
  std::string nodes = R"({"id": "n0", "text": "0"})";
  for (int i = 1; i < 2000; ++i)
    nodes += R"(, {"id": "n)" + std::to_string(i) + R"(", "parent": "n)" + std::to_string(i - 1) + R"(", "text": ")" + std::to_string(i) + "\"}";
  const Table table = framework(map_with("\"nodes\": [" + nodes + "]"));
  EXPECT_EQ(table.columns.size(), 10U);
  EXPECT_EQ(table.rows.size(), 1990U);
  EXPECT_EQ(table.rows.back().cells.back().text, "1999");
}

TEST(ATable, of_an_empty_map_is_empty) {
  EXPECT_TRUE(framework(map_with("\"nodes\": []")).rows.empty());
}

}  // namespace
}  // namespace concarte::report
