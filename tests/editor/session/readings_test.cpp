// Other readings of the map than the map: what is written in their cells is in the map, one step each, and the map comes back as it was.
#include <gtest/gtest.h>

#include "editor/session/desk.h"
#include "map/edit/voices.h"

namespace concarte::session {
namespace {

constexpr const char* TwoTables = R"({
  "format": "concarte-map", "version": 1, "id": "m1", "title": "Critères", "language": "fr",
  "groups": [
    {"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2"},
    {"id": "g2", "kind": "workshop", "name": "Table 2", "mark": "2", "colour": "#d55e00"}
  ],
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "child", "parent": "root", "text": "Pour l’élève", "folded": true},
    {"id": "dares", "parent": "child", "text": "Il ose dire", "contributions": [{"groups": ["g1"], "text": "Oser"}]},
    {"id": "school", "parent": "root", "text": "Pour l’école"}
  ]
}
)";

document::GroupId group(std::string_view word) { return *document::GroupId::parse(word); }

class Readings : public testing::Test {
 protected:
  std::string words(std::string_view node, std::string_view who) const { return edit::words_of_group(desk.map().node(id(node)), group(who)); }
  Desk desk{Mode::window, TwoTables};
};

TEST_F(Readings, WhatIsWrittenInACellIsInTheMapAndUndoneInOneStep) {
  desk.perform(Verb::read_as_grid);
  EXPECT_EQ(desk.state().reader.reading, Reading::grid);
  desk.perform(Verb::choose_cell, {.node = id("dares"), .group = group("g2")});
  EXPECT_EQ(desk.state().selection.nodes, std::vector{id("dares")}) << "chosen in the grid, selected in the map";
  const document::Document before = desk.map();
  ASSERT_TRUE(desk.perform(Verb::set_voice, {.group = group("g2"), .text = "Prendre la parole"}).done());
  EXPECT_EQ(words("dares", "g2"), "Prendre la parole");
  EXPECT_EQ(words("dares", "g1"), "Oser");
  desk.perform(Verb::undo);
  EXPECT_TRUE(desk.map() == before);
  desk.perform(Verb::redo);
  EXPECT_EQ(words("dares", "g2"), "Prendre la parole");
}

TEST_F(Readings, WhatIsWrittenInAnEmptyCellOfTheFrameworkIsMadeThereInOneStep) {
  desk.perform(Verb::set_kind, {.node = id("dares"), .kind = "activity"});
  const document::Document before = desk.map();
  const Outcome made = desk.perform(Verb::add_linked, {.parent = id("child"), .to = id("dares"), .text = "Parler en public", .kind = "competence"});
  ASSERT_EQ(made.made.size(), 1U);
  const document::NodeId fresh = id(made.made.front());
  EXPECT_EQ(desk.map().node(fresh).parent, id("child"));
  EXPECT_EQ(desk.map().node(fresh).kind, "competence");
  ASSERT_EQ(desk.map().all<document::Link>().size(), 1U);
  const document::Link& link = *desk.map().all<document::Link>().begin();
  EXPECT_EQ(link.from, id("dares"));
  EXPECT_EQ(link.to, fresh);
  EXPECT_EQ(link.kind, document::LinkKind::depends);
  EXPECT_EQ(desk.state().selection.nodes, std::vector{fresh});
  EXPECT_FALSE(desk.state().text_edit) << "it has its words";
  desk.perform(Verb::undo);
  EXPECT_TRUE(desk.map() == before);
  EXPECT_FALSE(desk.perform(Verb::add_linked, {.parent = id("nowhere"), .text = "x"}).done());
}

TEST_F(Readings, AnEmptiedCellTakesTheWordsAwayNotTheIdea) {
  desk.perform(Verb::set_voice, {.node = id("dares"), .group = group("g1"), .text = ""});
  EXPECT_EQ(words("dares", "g1"), "");
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose dire");
}

TEST_F(Readings, TheMapComesBackAsItWasLeft) {
  desk.perform(Verb::zoom_in);
  desk.perform(Verb::pan, {.at = Vec2{40, 30}});
  desk.select("school");
  const View view = desk.state().view;
  for (const Verb reading : {Verb::read_as_grid, Verb::read_as_framework, Verb::read_as_text, Verb::read_as_map}) desk.perform(reading);
  EXPECT_EQ(desk.state().view, view);
  EXPECT_EQ(desk.state().selection.nodes, std::vector{id("school")});
}

TEST_F(Readings, AnIdeaThatTheMapHidesIsChosenInTheGridOnly) {
  const document::Document before = desk.map();
  desk.perform(Verb::read_as_grid);
  desk.perform(Verb::choose_cell, {.node = id("dares")});
  desk.perform(Verb::read_as_map);
  EXPECT_EQ(desk.state().selection.nodes, std::vector{id("child")}) << "it is folded";
  EXPECT_TRUE(desk.map() == before);
}

TEST_F(Readings, ACellOfAnotherMapIsRefused) {
  desk.perform(Verb::read_as_grid);
  EXPECT_FALSE(desk.perform(Verb::choose_cell, {.node = id("dares"), .group = group("g9")}).done());
  EXPECT_FALSE(desk.perform(Verb::choose_cell, {.node = id("nowhere")}).done());
  EXPECT_FALSE(desk.perform(Verb::set_voice, {.node = id("dares"), .group = group("g9"), .text = "x"}).done());
}

TEST_F(Readings, AnotherMapIsOpenedAsAMap) {
  desk.perform(Verb::read_as_text);
  desk.perform(Verb::open, Desk::with_path(desk.file()));
  EXPECT_EQ(desk.state().reader.reading, Reading::map);
}

}  // namespace
}  // namespace concarte::session
