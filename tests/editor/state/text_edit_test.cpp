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

TextEdit typed_in_french(TextEdit edit, std::string_view text) { return typed(std::move(edit), text, language::TypingHelps{}); }
std::string french(std::string_view text) { return typed_in_french(editing(""), text).now.text; }

TEST(TextEdit, UndoesARunOfErasuresAtOnce) {
  TextEdit edit = typed(editing("oser"), "x");
  for (int i = 0; i < 3; ++i) edit = erased_before(std::move(edit), Reach::character);
  EXPECT_EQ(edit.now.text, "os");
  edit = undone(std::move(edit));
  EXPECT_EQ(edit.now.text, "oserx");
  EXPECT_EQ(undone(std::move(edit)).now.text, "oser");
}

TEST(TextEdit, HelpsFrenchTyping) {
  EXPECT_EQ(french("l'élève ose-t-il ?"), "l’élève ose-t-il\u202F?");
  EXPECT_EQ(french("Dire \"oui\" : enfin..."), "Dire «\u00A0oui\u00A0»\u00A0: enfin…");
  EXPECT_EQ(french("« oui »"), "«\u00A0oui\u00A0»") << "the space typed out of habit is not doubled";
  EXPECT_EQ(french("«\u202Foui\u202F»"), "«\u202Foui\u202F»") << "a no-break space of one’s own is kept";
}

TEST(TextEdit, LeavesAddressesTimesAndFaces) {
  for (const char* words : {"http://eduscol.fr", "mailto:a@b.fr", "à 10:42", "3:1", "bien :-)", "bien :)", "bien ;)", "a != b", "-->", "a;b"})
    EXPECT_EQ(french(words), words);
}

TEST(TextEdit, OneBackspaceGivesBackWhatWasTyped) {
  EXPECT_EQ(erased_before(typed_in_french(editing(""), "l'"), Reach::character).now.text, "l'");
  EXPECT_EQ(erased_before(typed_in_french(editing(""), "quoi ?"), Reach::character).now.text, "quoi ?");
  EXPECT_EQ(erased_before(typed_in_french(editing(""), "« "), Reach::character).now.text, "« ");
  EXPECT_EQ(erased_before(typed_in_french(editing(""), "..."), Reach::character).now.text, "...");
  TextEdit edit = erased_before(typed_in_french(editing(""), "l'"), Reach::character);
  EXPECT_EQ(typed_in_french(edit, "eau").now.text, "l'eau") << "what was given back is left alone";
  EXPECT_EQ(erased_before(std::move(edit), Reach::character).now.text, "l");
}

TEST(TextEdit, UndoGivesBackWhatWasTypedFirst) {
  TextEdit edit = undone(typed_in_french(editing("Oser"), "?"));
  EXPECT_EQ(edit.now.text, "Oser?");
  EXPECT_EQ(redone(edit).now.text, "Oser\u202F?");
  EXPECT_EQ(undone(std::move(edit)).now.text, "Oser");
}

TEST(TextEdit, PastesWithoutHelpsInOneStep) {
  TextEdit edit = pasted(typed_in_french(editing(""), "Dire "), "l'eau: \"non\"");
  EXPECT_EQ(edit.now.text, "Dire l'eau: \"non\"");
  EXPECT_EQ(undone(std::move(edit)).now.text, "Dire ");
}

}  // namespace
}  // namespace concarte::session
