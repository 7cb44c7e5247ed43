// Chords of two steps: a key that waits for another.
#include <gtest/gtest.h>

#include "../session/desk.h"
#include "editor/interaction/interaction.h"

namespace concarte::interaction {
namespace {

using session::Chord;
using session::Desk;
using session::Key;
using session::Verb;

class AChordOfTwoSteps : public testing::Test {
 protected:
  std::vector<session::Command> press(Chord chord) { return interaction_.key(chord, desk_.session()); }
  std::vector<session::Command> type(const std::string& text) { return interaction_.characters(text, desk_.session()); }

  Desk desk_;
  Interaction interaction_;
};

TEST_F(AChordOfTwoSteps, FoldsToTheLevelOfItsDigit) {
  EXPECT_TRUE(press(session::ctrl(Key::k)).empty());
  EXPECT_EQ(interaction_.chord_begun(), session::ctrl(Key::k));
  const auto commands = press(session::plain(Key::digit_1));
  ASSERT_EQ(commands.size(), 1u);
  EXPECT_EQ(commands.front().verb, Verb::fold_to_level);
  EXPECT_EQ(commands.front().arguments.position, 1);
  EXPECT_FALSE(interaction_.chord_begun());
}

TEST_F(AChordOfTwoSteps, TypesNothingWithItsSecondKey) {
  desk_.select("dares");
  press(session::ctrl(Key::k));
  press(session::plain(Key::digit_3));
  EXPECT_TRUE(type("\"").empty()) << "what the key of the 3 types on a French keyboard";
  press(session::plain(Key::e));
  EXPECT_EQ(type("e").size(), 2u) << "the next letter opens the label";
}

TEST_F(AChordOfTwoSteps, IsGivenUpByAnyOtherKey) {
  desk_.select("dares");
  press(session::ctrl(Key::k));
  EXPECT_TRUE(press(session::plain(Key::escape)).empty());
  press(session::ctrl(Key::k));
  EXPECT_TRUE(press(session::plain(Key::del)).empty()) << "it deletes nothing";
  EXPECT_FALSE(interaction_.chord_begun());
  EXPECT_EQ(press(session::plain(Key::del)).size(), 1u);
}

TEST(Keys, OfTwoStepsAreSaidOneAfterTheOther) {
  EXPECT_EQ(session::to_string(session::followed_by(session::ctrl(Key::k), Key::digit_3)), "Ctrl+K 3");
  EXPECT_EQ(session::to_string(session::followed_by(session::ctrl(Key::k), Key::any_digit)), "Ctrl+K 1…9");
}

}  // namespace
}  // namespace concarte::interaction
