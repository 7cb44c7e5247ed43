// Words typed in a label: helped, spelt, corrected, and set on the same lines before and after they are finished.
#include <gtest/gtest.h>

#include <fstream>

#include "editor/session/desk.h"
#include "editor/session/label_overlay.h"

namespace concarte::session {
namespace {

class Typing : public testing::Test {
 protected:
  void add_idea(const std::string& words) {
    desk_.select("school");
    desk_.perform(Verb::add_child);
    desk_.type(words);
  }
  // The words underlined.
  std::string wrong() {
    desk_.session().settle();
    std::string all;
    for (const language::Stretch& word : desk_.session().picture().proofs.wrong)
      all.append(all.empty() ? "" : " ").append(text().substr(word.begin, word.end - word.begin));
    return all;
  }
  const std::string& text() const { return desk_.state().text_edit->now.text; }
  void caret_in(const std::string& word) {
    desk_.perform(Verb::text_start);
    for (std::size_t at = 0; at < text().find(word) + 1; at = desk_.state().text_edit->now.caret) desk_.perform(Verb::text_right);
  }

  Desk desk_{Mode::window, SmallMap, {"/usr/share/hunspell"}};
};

TEST_F(Typing, IsHelpedInAFrenchMap) {
  add_idea("L'école \"ouverte\" : pourquoi ?");
  EXPECT_EQ(text(), "L’école «\u00A0ouverte\u00A0»\u00A0: pourquoi\u202F?");
  desk_.perform(Verb::text_backspace);
  EXPECT_EQ(text(), "L’école «\u00A0ouverte\u00A0»\u00A0: pourquoi ?");
  desk_.perform(Verb::text_finish);
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.map().node_count(), 5U) << "one step";
}

TEST_F(Typing, IsLeftAloneWhenHelpsAreOffOrTheMapIsEnglish) {
  desk_.perform(Verb::toggle_typing_helps, {.kind = "apostrophes"});
  add_idea("l'eau -- ");
  EXPECT_EQ(text(), "l'eau — ");
  desk_.perform(Verb::toggle_typing_helps);
  desk_.type("\"oui\" ?");
  EXPECT_EQ(text(), "l'eau — \"oui\" ?");
  EXPECT_FALSE(desk_.perform(Verb::toggle_typing_helps, {.kind = "rime"}).done());

  std::string english = SmallMap;
  english.replace(english.find("\"fr\""), 4, "\"en\"");
  Desk abroad(Mode::window, english);
  abroad.perform(Verb::edit_text, {.node = id("school")});
  abroad.type(" isn't it?");
  EXPECT_EQ(abroad.state().text_edit->now.text, "Pour l’école isn't it?");
}

TEST_F(Typing, ASignIsReadBeforeTheHelps) {
  add_idea("? l'école");
  EXPECT_EQ(text(), "l’école");
  desk_.perform(Verb::text_cancel);
  add_idea("+ d'élèves");
  EXPECT_EQ(text(), "+ d’élèves");
}

TEST_F(Typing, PastesWordsAsTheyAre) {
  add_idea("Dire ");
  desk_.perform(Verb::text_paste, {.text = "l'eau: \"non\""});
  EXPECT_EQ(text(), "Dire l'eau: \"non\"");
  desk_.perform(Verb::text_undo);
  EXPECT_EQ(text(), "Dire ");
}

TEST_F(Typing, UnderlinesWrongWordsButNotTheOneBeingTyped) {
  add_idea("Les aprentissage");
  EXPECT_EQ(wrong(), "") << "the word may go on";
  desk_.type("s de l’élève");
  EXPECT_EQ(wrong(), "aprentissages");
  caret_in("aprentissages");
  EXPECT_EQ(wrong(), "aprentissages") << "the caret passes";
  desk_.perform(Verb::text_finish);
  EXPECT_EQ(desk_.session().picture().proofs, Proofs{});
}

TEST_F(Typing, CorrectsTheWordAtTheCaretInOneStep) {
  add_idea("Les aprentissages de l’élève");
  caret_in("aprentissages");
  desk_.perform(Verb::show_word_menu);
  EXPECT_EQ(wrong(), "aprentissages");
  const Proofs& proofs = desk_.session().picture().proofs;
  ASSERT_TRUE(proofs.suggestions && !proofs.suggestions->empty());
  EXPECT_EQ(proofs.suggestions->front(), "apprentissages");
  desk_.perform(Verb::replace_word, {.text = proofs.suggestions->front()});
  EXPECT_EQ(text(), "Les apprentissages de l’élève");
  EXPECT_FALSE(desk_.state().text_edit->menu_shown);
  EXPECT_EQ(wrong(), "");
  desk_.perform(Verb::text_undo);
  EXPECT_EQ(text(), "Les aprentissages de l’élève");
}

TEST_F(Typing, TheMenuOpensWhereOnePointsAndAnyKeyClosesIt) {
  add_idea("Les aprentissages de l’élève");
  const Rect start = caret_in_figure(desk_.session());
  desk_.perform(Verb::text_start);
  desk_.perform(Verb::show_word_menu, {.at = start.centre()});
  EXPECT_EQ(desk_.state().text_edit->now.caret, text().size());
  EXPECT_TRUE(desk_.state().text_edit->menu_shown);
  desk_.perform(Verb::text_left);
  EXPECT_FALSE(desk_.state().text_edit->menu_shown);
  desk_.perform(Verb::text_select_all);
  desk_.perform(Verb::show_word_menu, {.at = start.centre()});
  EXPECT_EQ(selected_text(desk_.state().text_edit->now), text()) << "what is selected stays so, to be cut or copied";
}

TEST_F(Typing, LearnsAWordForGood) {
  add_idea("Le bibliobus coéduque partout");
  EXPECT_EQ(wrong(), "coéduque");
  caret_in("coéduque");
  desk_.perform(Verb::add_to_dictionary);
  EXPECT_EQ(wrong(), "");
  std::ifstream file(desk_.folder() / "dictionary.txt");
  std::string line;
  std::getline(file, line);
  EXPECT_EQ(line, "coéduque");
  EXPECT_FALSE(desk_.perform(Verb::add_to_dictionary, {.text = "deux mots"}).done());
}

// What is read in a table or a text, and written in its fields, is spelt as labels are.
TEST_F(Typing, AnyWordsReadAreSpeltWithoutBeingEdited) {
  const std::string words = "Les aprentissages de l’élève, en CM2";
  const Spelling& spelling = desk_.session().spelling();
  EXPECT_TRUE(spelling.wrong_in(words).empty()) << "the dictionary has not answered yet";
  desk_.session().settle();
  const auto wrong = spelling.wrong_in(words);
  ASSERT_EQ(wrong.size(), 1U);
  EXPECT_EQ(words.substr(wrong[0].begin, wrong[0].end - wrong[0].begin), "aprentissages");
  EXPECT_TRUE(spelling.wrong_in(words, wrong[0].end).empty()) << "it is being typed";
  desk_.perform(Verb::toggle_spelling);
  desk_.session().settle();
  EXPECT_TRUE(spelling.wrong_in("Un mott").empty());
}

TEST_F(Typing, SpellingIsTurnedOffAndOn) {
  add_idea("Les aprentissages de l’élève");
  desk_.perform(Verb::toggle_spelling);
  EXPECT_EQ(wrong(), "");
  desk_.perform(Verb::toggle_spelling);
  EXPECT_EQ(wrong(), "aprentissages");
  EXPECT_FALSE(desk_.state().notice);
}

TEST_F(Typing, WithoutADictionaryNothingIsSaidBeforeSpellingIsTurnedOn) {
  Desk bare;
  bare.perform(Verb::edit_text, {.node = id("school")});
  bare.type(" aprentissages de l’élève");
  bare.session().settle();
  EXPECT_TRUE(bare.session().picture().proofs.wrong.empty());
  EXPECT_FALSE(bare.state().notice);
  bare.perform(Verb::toggle_spelling);
  EXPECT_FALSE(bare.state().notice);
  bare.perform(Verb::toggle_spelling);
  ASSERT_TRUE(bare.state().notice);
  EXPECT_NE(bare.state().notice->text.find("hunspell-fr"), std::string::npos);
}

TEST_F(Typing, LinesAreTheSameBeforeAndAfterFinishing) {
  add_idea("");
  const document::NodeId node = desk_.state().text_edit->node;
  for (const char* words : {"Donner à chaque élève ", "une vraie place dans la classe ", "et un adulte à qui parler, ", "même hors des cours"}) {
    desk_.type(words);
    const auto& measured = desk_.session().picture().measured;
    const auto lines = [&] {
      std::vector<std::uint32_t> begins;
      for (const text::Line& line : measured.labels[static_cast<std::size_t>(measured.numbers.at(node))].paragraph.lines) begins.push_back(line.text_begin);
      return begins;
    };
    const auto box = [&] { return desk_.session().picture().layout.nodes[static_cast<std::size_t>(measured.numbers.at(node))]; };
    const auto typed_lines = lines();
    const Rect typed_box = box();
    const View typed_view = desk_.state().view;
    desk_.perform(Verb::text_finish);
    EXPECT_EQ(lines(), typed_lines);
    EXPECT_EQ(box(), typed_box);
    EXPECT_EQ(desk_.state().view, typed_view);
    desk_.perform(Verb::edit_text, {.node = node});
  }
}

TEST_F(Typing, ArrowsGoWhereTheyPointFromRightToLeftToo) {
  add_idea("مدرسة");
  desk_.perform(Verb::text_start);
  const double before = caret_in_figure(desk_.session()).x;
  desk_.perform(Verb::text_left);
  EXPECT_EQ(desk_.state().text_edit->now.caret, 2U);
  EXPECT_LT(caret_in_figure(desk_.session()).x, before);
  desk_.perform(Verb::text_right);
  EXPECT_EQ(desk_.state().text_edit->now.caret, 0U);
  desk_.perform(Verb::text_word_left);
  EXPECT_EQ(desk_.state().text_edit->now.caret, text().size());
}

TEST_F(Typing, ALongTextIsFollowedWhereItIsWritten) {
  add_idea("");
  std::string words;
  for (int i = 0; i < 4000; ++i) words += "encore un mot ";
  desk_.perform(Verb::text_paste, {.text = words});
  const auto caret_is_seen = [&] {
    const Rect caret = screen_from_figure(desk_.state().view)(caret_in_figure(desk_.session()));
    return caret.y >= 0 && caret.bottom() <= desk_.state().view.canvas_size.y && caret.x >= 0 && caret.x <= desk_.state().view.canvas_size.x;
  };
  EXPECT_TRUE(caret_is_seen());
  desk_.perform(Verb::text_start);
  EXPECT_TRUE(caret_is_seen());
  desk_.perform(Verb::text_end);
  desk_.type("fin");
  EXPECT_TRUE(caret_is_seen());
  const View view = desk_.state().view;
  desk_.perform(Verb::text_left);
  EXPECT_EQ(desk_.state().view, view) << "the page does not move under a caret that is in sight";
}

}  // namespace
}  // namespace concarte::session
