// Keys as the settings file writes them: every one comes back, whatever the language and the case.
#include "editor/state/key_notation.h"

#include <gtest/gtest.h>

namespace concarte::session {
namespace {

TEST(AKeyNotation, ComesBackForEveryKeyWithEveryModifier) {
  for (int key = 1; key <= static_cast<int>(Key::any_digit); ++key)
    for (int held = 0; held < 8; ++held) {
      const Chord chord{static_cast<Key>(key), (held & 1) != 0, (held & 2) != 0, (held & 4) != 0, Key::none};
      EXPECT_EQ(chord_from(notation(chord)), chord) << notation(chord);
    }
}

TEST(AKeyNotation, IsReadAsPeopleWriteIt) {
  EXPECT_EQ(chord_from("Ctrl+Shift+P"), ctrl_shift(Key::p));
  EXPECT_EQ(chord_from("shift+ctrl+p"), ctrl_shift(Key::p));
  EXPECT_EQ(chord_from("alt+pageup"), alt(Key::page_up));
  EXPECT_EQ(chord_from("Ctrl+Plus"), ctrl(Key::plus));
  EXPECT_EQ(chord_from("F12"), plain(Key::f12));
  EXPECT_EQ(chord_from("Ctrl+K 1-9"), followed_by(ctrl(Key::k), Key::any_digit));
  EXPECT_EQ(notation(followed_by(ctrl(Key::k), Key::any_digit)), "Ctrl+K 1-9");
}

TEST(AKeyNotation, RefusesWhatIsNoKey) {
  for (const char* words : {"", "Ctrl", "Ctrl+", "Ctrl++", "F13", "é", "Ctrl+K ", "Ctrl+K K J", "Meta+K", " Ctrl+K"})
    EXPECT_EQ(chord_from(words), std::nullopt) << words;
}

}  // namespace
}  // namespace concarte::session
