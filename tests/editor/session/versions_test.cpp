// Comparing the map with another version and deciding conflicts, as a person does it in the window.
#include <gtest/gtest.h>

#include <fstream>

#include "editor/session/desk.h"
#include "editor/state/figure_chosen.h"
#include "system/files.h"

namespace concarte::session {
namespace {

constexpr const char* ConflictMap = R"({
  "format": "concarte-map", "version": 1, "id": "m1", "title": "Critères",
  "groups": [{"id": "g1", "kind": "workshop", "name": "Table 1"}],
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "dares", "parent": "root", "text": "Il ose parler", "stances": [{"groups": ["g1"], "stance": "for"}, {"groups": ["g1"], "stance": "against"}]},
    {"id": "school", "parent": "root", "text": "Pour l’école"}
  ],
  "conflicts": [
    {"id": "c1", "record": "dares", "field": "text", "theirs": "Il ose chanter"},
    {"id": "c2", "record": "dares", "field": "parent", "theirs": "school"},
    {"id": "c3", "record": "dares", "field": "stances", "theirs": "for", "group": "g1"},
    {"id": "c4", "record": "school", "field": "presence", "theirs": "removed"}
  ],
  "layout": {"style": "mindmap"}
}
)";

class Versions : public testing::Test {
 protected:
  static Outcome decide(Desk& desk, const std::string& conflict, const std::string& choice) {
    return desk.perform(Verb::decide_conflict, {.text = conflict, .setting = choice});
  }
  static std::size_t open_conflicts(const Desk& desk) { return desk.map().all<document::Conflict>().size(); }
};

TEST_F(Versions, are_listed_and_drawn_once_another_is_chosen) {
  Desk desk;
  const auto older = desk.folder() / "avant.json";
  std::ofstream(older) << std::get<std::string>(system::read_file(desk.file()));
  desk.select("dares");
  desk.perform(Verb::delete_branch);
  desk.perform(Verb::compare_with, Desk::with_path(older));
  ASSERT_TRUE(desk.session().comparison() && desk.session().comparison()->found);
  EXPECT_EQ(desk.session().comparison()->found->removed, std::vector{id("dares")});
  ASSERT_TRUE(shows_pages(desk.state()));
  ASSERT_TRUE(desk.session().page_proof());
  EXPECT_EQ(desk.session().page_proof()->compiled.sheets.size(), 1u);
  desk.perform(Verb::undo);
  EXPECT_TRUE(desk.session().comparison()->found->empty());
}

TEST_F(Versions, are_listed_for_the_group_chosen_until_all_are_wanted_again) {
  Desk desk(Mode::window, ConflictMap);
  const document::GroupId table = *document::GroupId::parse("g1");
  EXPECT_FALSE(desk.session().is_enabled(Verb::list_differences_of));
  desk.perform(Verb::compare_with, Desk::with_path(desk.file()));
  desk.perform(Verb::set_text, {.node = id("dares"), .text = "Il ose chanter"});
  desk.perform(Verb::set_text, {.node = id("school"), .text = "Pour toute l’école"});
  EXPECT_FALSE(desk.session().comparison()->of_group.has_value());
  ASSERT_TRUE(desk.perform(Verb::list_differences_of, {.group = table}).done());
  ASSERT_TRUE(desk.session().comparison()->of_group.has_value());
  ASSERT_EQ(desk.session().comparison()->of_group->ideas.size(), 1u);
  EXPECT_EQ(desk.session().comparison()->of_group->ideas.front().after, id("dares"));
  EXPECT_EQ(desk.session().comparison()->found->ideas.size(), 2u) << "all are drawn";
  desk.perform(Verb::undo);
  desk.perform(Verb::undo);
  EXPECT_TRUE(desk.session().comparison()->of_group->empty());
  ASSERT_TRUE(desk.perform(Verb::list_differences_of).done());
  EXPECT_FALSE(desk.session().comparison()->of_group.has_value());
  EXPECT_FALSE(desk.perform(Verb::list_differences_of, {.group = *document::GroupId::parse("g9")}).done());
}

TEST_F(Versions, are_exported_as_the_one_figure_that_is_seen) {
  Desk desk;
  const auto older = desk.folder() / "avant.json";
  std::ofstream(older) << std::get<std::string>(system::read_file(desk.file()));
  desk.select("dares");
  desk.perform(Verb::delete_branch);
  desk.perform(Verb::compare_with, Desk::with_path(older));
  for (const std::string name : {"differences.svg", "differences.pdf", "differences.png"}) {
    EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / name)).done()) << name;
    EXPECT_TRUE(std::filesystem::exists(desk.folder() / name)) << name;
  }
  const std::string drawn = std::get<std::string>(system::read_file(desk.folder() / "differences.svg"));
  EXPECT_NE(drawn.find("Il ose dire"), std::string::npos) << "what was removed is drawn too";
  desk.perform(Verb::show_versions);
  EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / "carte.svg")).done());
  EXPECT_EQ(std::get<std::string>(system::read_file(desk.folder() / "carte.svg")).find("Il ose dire"), std::string::npos);
}

TEST_F(Versions, that_cannot_be_read_are_told_of_and_the_map_stays) {
  Desk desk;
  EXPECT_FALSE(desk.perform(Verb::compare_with, Desk::with_path(desk.folder() / "absent.json")).done());
  EXPECT_TRUE(desk.state().notice.has_value());
  EXPECT_EQ(desk.map().node_count(), 5u);
}

TEST_F(Versions, leave_a_table_of_amendments_beside_the_map) {
  Desk desk;
  EXPECT_FALSE(desk.session().is_enabled(Verb::export_amendments));
  desk.perform(Verb::compare_with, Desk::with_path(desk.file()));
  EXPECT_TRUE(desk.perform(Verb::export_amendments, Desk::with_path(desk.folder() / "amendements.md")).done());
  EXPECT_TRUE(std::filesystem::exists(desk.folder() / "amendements.md"));
}

TEST_F(Versions, leave_the_amendments_of_one_group_under_its_name) {
  Desk desk(Mode::window, ConflictMap);
  desk.perform(Verb::compare_with, Desk::with_path(desk.file()));
  desk.perform(Verb::set_text, {.node = id("dares"), .text = "Il ose chanter"});
  Arguments of_table;
  of_table.group = *document::GroupId::parse("g1");
  of_table.setting = "md";
  ASSERT_TRUE(desk.perform(Verb::export_amendments, of_table).done());
  const auto file = desk.folder() / "carte-amendments-table-1.md";
  ASSERT_TRUE(std::filesystem::exists(file));
  EXPECT_TRUE(std::get<std::string>(system::read_file(file)).starts_with("# Amendments: Critères, for Table 1\n"));
}

TEST_F(Versions, words_of_both_sides_are_decided_in_one_step) {
  Desk desk(Mode::window, ConflictMap);
  EXPECT_TRUE(decide(desk, "c1", "theirs").done());
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose chanter");
  EXPECT_EQ(open_conflicts(desk), 3u);
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose parler");
  EXPECT_EQ(open_conflicts(desk), 4u);
  decide(desk, "c1", "both");
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose parler / Il ose chanter");
}

TEST_F(Versions, places_and_presence_are_decided_too) {
  Desk desk(Mode::window, ConflictMap);
  decide(desk, "c2", "theirs");
  EXPECT_EQ(desk.map().node(id("dares")).parent, id("school"));
  EXPECT_FALSE(decide(desk, "c4", "both").done());
  decide(desk, "c4", "mine");
  EXPECT_NE(desk.map().find(id("school")), nullptr);
  EXPECT_EQ(open_conflicts(desk), 2u);
}

TEST_F(Versions, of_a_stance_only_the_chosen_one_stays) {
  Desk desk(Mode::window, ConflictMap);
  decide(desk, "c3", "theirs");
  ASSERT_EQ(desk.map().node(id("dares")).stances.size(), 1u);
  EXPECT_EQ(desk.map().node(id("dares")).stances.front().opinion, document::Opinion::in_favour);
}

}  // namespace
}  // namespace concarte::session
