// Keys that a person has changed: what they press then, what others lose, and the way back.
#include "editor/commands/keys_in_force.h"

#include <gtest/gtest.h>

namespace concarte::session {
namespace {

using Keys = std::vector<Chord>;

TEST(TheKeys, AreThoseOfTheTableUntilOneIsChanged) {
  const Settings untouched;
  for (const CommandRow& row : command_table()) EXPECT_EQ(keys_of(row, untouched), row.keys) << row.name;
}

TEST(TheKeys, AreChangedWithoutTouchingTheOthers) {
  Settings settings;
  set_keys(settings, Verb::edit_text, {plain(Key::f9)});
  EXPECT_EQ(verb_for(plain(Key::f9), false, settings), Verb::edit_text);
  EXPECT_EQ(verb_for(plain(Key::f2), false, settings), std::nullopt);
  EXPECT_EQ(settings.keys.size(), 1u);
}

TEST(TheKeys, AreTakenFromTheCommandThatHadThem) {
  Settings settings;
  EXPECT_EQ(holder_of(ctrl(Key::a), Verb::edit_text, settings), Verb::select_all);
  set_keys(settings, Verb::edit_text, {ctrl(Key::a)});
  EXPECT_EQ(verb_for(ctrl(Key::a), false, settings), Verb::edit_text);
  EXPECT_EQ(keys_of(row(Verb::select_all), settings), Keys{});
  EXPECT_EQ(verb_for(ctrl(Key::a), true, settings), Verb::text_select_all) << "inside a label they mean what they meant";
}

TEST(TheKeys, ComeBackOneByOneOrAllTogether) {
  Settings settings;
  set_keys(settings, Verb::edit_text, {ctrl(Key::a)});
  set_keys(settings, Verb::select_all, row(Verb::select_all).keys);
  EXPECT_EQ(verb_for(ctrl(Key::a), false, settings), Verb::select_all);
  EXPECT_EQ(keys_of(row(Verb::edit_text), settings), Keys{});
  set_keys(settings, Verb::edit_text, row(Verb::edit_text).keys);
  EXPECT_EQ(settings.keys.size(), 0u) << "what is the table's own is not written down";
}

TEST(TheKeys, OfAHandMadeFileWinOverTheTable) {
  Settings settings;
  settings.keys = {{"edit_text", {"Ctrl+A", "nonsense"}}, {"a_later_command", {"F9"}}};
  EXPECT_EQ(keys_of(row(Verb::edit_text), settings), Keys{ctrl(Key::a)});
  EXPECT_EQ(verb_for(ctrl(Key::a), false, settings), Verb::edit_text);
  EXPECT_EQ(verb_for(plain(Key::f9), false, settings), std::nullopt);
}

TEST(AKeyRefused, IsOneThatWritesOrThatAltGrNeeds) {
  EXPECT_TRUE(refusal_of(plain(Key::a)));
  EXPECT_TRUE(refusal_of(shift(Key::digit_4)));
  EXPECT_TRUE(refusal_of(Chord{Key::e, true, false, true, Key::none}));
  EXPECT_TRUE(refusal_of(alt(Key::f4)));
  EXPECT_FALSE(refusal_of(alt(Key::digit_1)));
  EXPECT_FALSE(refusal_of(plain(Key::f9)));
  EXPECT_FALSE(refusal_of(plain(Key::space)));
}

TEST(TheTable, HasNoKeyThatWouldBeRefused) {
  for (const CommandRow& row : command_table()) {
    if (drives_show(row.verb)) continue;  // before a room a letter writes nothing
    for (const Chord chord : row.keys) EXPECT_FALSE(refusal_of(chord)) << row.name;
  }
}

}  // namespace
}  // namespace concarte::session
