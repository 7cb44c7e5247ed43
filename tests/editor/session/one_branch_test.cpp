// Only this branch: what is seen, and how one comes back.
#include <gtest/gtest.h>

#include "editor/session/desk.h"

namespace concarte::session {
namespace {

std::string shown(const Desk& desk) {
  std::string words;
  for (const auto& node : desk.picture().measured.nodes) words += std::string(node.view()) + " ";
  return words;
}

class OnlyThisBranch : public testing::Test {
 protected:
  OnlyThisBranch() {
    desk_.select("child");
    desk_.perform(Verb::zoom_100);
    before_ = desk_.state().view;
    desk_.perform(Verb::show_branch);
  }
  Desk desk_;
  View before_;
};

TEST_F(OnlyThisBranch, IsSeenAloneAndTheMapIsNotChanged) {
  EXPECT_EQ(shown(desk_), "child dares speaks ");
  EXPECT_FALSE(desk_.state().is_modified());
  desk_.perform(Verb::show_previous_branch);
  EXPECT_EQ(shown(desk_), "root child dares speaks school ");
  EXPECT_EQ(desk_.state().view, before_) << "as it was left";
}

TEST_F(OnlyThisBranch, GoesFromOneIntoTheOther) {
  desk_.select("dares");
  desk_.perform(Verb::show_branch);
  EXPECT_EQ(shown(desk_), "dares ");
  desk_.perform(Verb::show_previous_branch);
  EXPECT_EQ(shown(desk_), "child dares speaks ");
  desk_.perform(Verb::show_branch, {.node = id("dares")});
  desk_.perform(Verb::show_whole_map);
  EXPECT_EQ(shown(desk_), "root child dares speaks school ");
}

TEST_F(OnlyThisBranch, TakesNewIdeasAndUndo) {
  desk_.perform(Verb::add_sibling, {.text = "beside the branch is under it"});
  EXPECT_EQ(shown(desk_).substr(0, 19), "child dares speaks ");
  EXPECT_EQ(desk_.picture().measured.nodes.size(), 4u);
  desk_.perform(Verb::undo);
  EXPECT_EQ(shown(desk_), "child dares speaks ");
}

TEST_F(OnlyThisBranch, IsLeftWhenItDisappears) {
  desk_.perform(Verb::delete_branch);
  EXPECT_EQ(shown(desk_), "root school ");
  desk_.perform(Verb::undo);
  EXPECT_EQ(shown(desk_), "root child dares speaks school ");
}

TEST_F(OnlyThisBranch, IsLeftWhenWhatIsSelectedIsElsewhere) {
  desk_.select("school");
  EXPECT_EQ(shown(desk_), "root child dares speaks school ");
}

TEST_F(OnlyThisBranch, HasItsOwnRoot) {
  desk_.select("dares");
  desk_.perform(Verb::select_root);
  EXPECT_EQ(desk_.state().selection.focus(), id("child"));
  EXPECT_EQ(shown(desk_), "child dares speaks ");
}

TEST_F(OnlyThisBranch, IsForgottenWithItsMap) {
  desk_.perform(Verb::open, Desk::with_path(desk_.file()));
  EXPECT_EQ(shown(desk_), "root child dares speaks school ");
}

TEST(AFoldedBranch, IsUnfoldedToBeSeenAlone) {
  Desk desk;
  desk.select("child");
  desk.perform(Verb::toggle_fold);
  desk.perform(Verb::show_branch);
  EXPECT_EQ(shown(desk), "child dares speaks ");
}

}  // namespace
}  // namespace concarte::session
