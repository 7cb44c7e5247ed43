// What helps to read a map: levels, one branch, searching, filters, the left rail.
#include <gtest/gtest.h>

#include "editor/session/desk.h"

namespace concarte::session {
namespace {

std::string shown(const Desk& desk) {
  std::string words;
  for (const auto& node : desk.picture().measured.nodes) words += std::string(node.view()) + " ";
  return words;
}

TEST(FoldingToALevel, IsOneStepOfUndo) {
  Desk desk;
  ASSERT_TRUE(desk.perform(Verb::fold_to_level, {.position = 1}).done());
  EXPECT_EQ(shown(desk), "root child school ");
  desk.perform(Verb::undo);
  EXPECT_EQ(shown(desk), "root child dares speaks school ");
  EXPECT_FALSE(desk.perform(Verb::fold_to_level).done()) << "how many levels?";
}

TEST(TheLeftRail, ComesBackAsItWasLeft) {
  Desk desk;
  EXPECT_EQ(desk.state().left_panel, LeftPanel::none) << "the first start shows the map and the right panel";
  desk.perform(Verb::show_left_panel);
  EXPECT_EQ(desk.state().left_panel, LeftPanel::outline);
  desk.perform(Verb::show_left_panel);
  EXPECT_EQ(desk.state().left_panel, LeftPanel::none);
}

}  // namespace
}  // namespace concarte::session
