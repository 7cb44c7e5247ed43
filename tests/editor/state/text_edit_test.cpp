// Typing in a label: letters, caret, selection, and undo inside the text.
#include "editor/state/text_edit.h"

#include <gtest/gtest.h>

namespace concarte::session {
namespace {

TextEdit editing(std::string text) { return started({}, std::move(text), false); }

TEST(TextEdit, StartsAtTheEndAndErasesNothing) {
  const TextEdit edit = typed(editing("Il ose"), " dire");
  EXPECT_EQ(edit.now.text, "Il ose dire");
  EXPECT_EQ(edit.now.caret, edit.now.text.size());
}

TEST(TextEdit, UndoesAWordAtATime) {
  TextEdit edit = editing("");
  for (const char* key : {"o", "s", "e", "r", " ", "d", "i", "r", "e"}) edit = typed(std::move(edit), key);
  edit = undone(std::move(edit));
  EXPECT_EQ(edit.now.text, "oser");
  edit = undone(std::move(edit));
  EXPECT_EQ(edit.now.text, "");
  edit = redone(redone(std::move(edit)));
  EXPECT_EQ(edit.now.text, "oser dire");
}

TEST(TextEdit, TypingReplacesTheSelection) {
  TextEdit edit = editing("élève");
  edit = caret_moved(std::move(edit), 0, true);
  EXPECT_EQ(selected_text(edit.now), "élève");
  edit = typed(std::move(edit), "œuvre");
  EXPECT_EQ(edit.now.text, "œuvre");
}

TEST(TextEdit, BackspaceTakesAWholeLetter) {
  EXPECT_EQ(erased_before(editing("é"), Reach::character).now.text, "");
  EXPECT_EQ(erased_before(editing("e\u0301"), Reach::character).now.text, "");
  EXPECT_EQ(erased_before(editing("👩‍👩‍👧‍👦"), Reach::character).now.text, "");
  EXPECT_EQ(erased_before(editing("l’œuvre d’art"), Reach::word).now.text, "l’œuvre d’");
}

TEST(TextEdit, ControlCharactersNeverEnter) {
  EXPECT_EQ(typed(editing(""), "a\x01" "b\r\nc").now.text, "a b\nc");
}

TEST(TextEdit, WordJumpsGoOverPunctuation) {
  TextEdit edit = caret_moved(editing("oser dire, enfin"), 0, false);
  EXPECT_EQ(offset_after(edit, Reach::word), 5U);
  edit = caret_moved(std::move(edit), 5, false);
  EXPECT_EQ(offset_after(edit, Reach::word), 11U);
  EXPECT_EQ(offset_before(caret_moved(edit, 11, false), Reach::word), 5U);
}

}  // namespace
}  // namespace concarte::session
