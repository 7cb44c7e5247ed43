// The arrows in the outline.
#include "editor/interaction/outline_keys.h"

#include <gtest/gtest.h>

#include "../session/desk.h"

namespace concarte::interaction {
namespace {

using session::id;
using session::Key;

class TheOutline : public testing::Test {
 protected:
  std::string press(session::Chord chord) {
    const auto commands = outline_key(chord, desk_.session());
    if (!commands) return "the map's";
    for (const auto& command : *commands) desk_.perform(command.verb, command.arguments);
    return std::string(desk_.state().selection.focus().view());
  }
  session::Desk desk_;
};

TEST_F(TheOutline, IsReadFromTopToBottom) {
  desk_.select("root");
  std::string way;
  for (int i = 0; i < 5; ++i) way += press(session::plain(Key::down)) + " ";
  EXPECT_EQ(way, "child dares speaks school school ") << "and stops at the end";
  way.clear();
  for (int i = 0; i < 5; ++i) way += press(session::plain(Key::up)) + " ";
  EXPECT_EQ(way, "speaks dares child root root ");
}

TEST_F(TheOutline, FoldsToTheLeftAndUnfoldsToTheRight) {
  desk_.select("dares");
  EXPECT_EQ(press(session::plain(Key::left)), "child");
  press(session::plain(Key::left));
  EXPECT_TRUE(desk_.map().node(id("child")).folded);
  EXPECT_EQ(press(session::plain(Key::down)), "school") << "what is folded has no row";
  EXPECT_EQ(press(session::plain(Key::up)), "child");
  press(session::plain(Key::right));
  EXPECT_FALSE(desk_.map().node(id("child")).folded);
  EXPECT_EQ(press(session::plain(Key::right)), "dares");
}

TEST_F(TheOutline, ExtendsWithShift) {
  desk_.select("dares");
  press(session::shift(Key::down));
  EXPECT_EQ(desk_.state().selection.nodes, (std::vector{id("dares"), id("speaks")}));
}

TEST_F(TheOutline, StaysInTheBranchThatIsSeenAlone) {
  desk_.perform(Verb::show_branch, {.node = id("child")});
  desk_.select("speaks");
  EXPECT_EQ(press(session::plain(Key::down)), "speaks");
  desk_.select("child");
  EXPECT_EQ(press(session::plain(Key::up)), "child");
}

TEST_F(TheOutline, LeavesTheOtherKeysToTheMap) {
  desk_.select("dares");
  EXPECT_EQ(press(session::plain(Key::enter)), "the map's");
  EXPECT_EQ(press(session::alt(Key::up)), "the map's");
}

}  // namespace
}  // namespace concarte::interaction
