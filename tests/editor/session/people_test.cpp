// Who speaks, kinds by a sign, the same as another idea, and the inbox, as a minute-taker meets them.
#include <gtest/gtest.h>

#include "editor/session/desk.h"
#include "editor/state/speaker.h"

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
    {"id": "child", "parent": "root", "text": "Pour l’élève"},
    {"id": "dares", "parent": "child", "text": "Il ose dire"},
    {"id": "speaks", "parent": "child", "text": "Il parle"}
  ]
}
)";

class People : public testing::Test {
 protected:
  void speak(int digit) { desk.perform(Verb::set_speaker, {.position = digit}); }
  void enter() { desk.perform(desk.state().text_edit ? Verb::text_finish : Verb::add_sibling); }
  const document::Node& focus() const { return desk.map().node(desk.state().selection.focus()); }
  // The groups of each contribution, and its own words.
  std::string voices(std::string_view node) const {
    std::string all;
    for (const auto& said : desk.map().node(id(node)).contributions) {
      for (const auto& group : said.groups) all += std::string(group.view()) + " ";
      all += said.text.empty() ? "" : "«" + said.text + "» ";
    }
    return all;
  }
  std::string voices_of_focus() const { return voices(focus().id.view()); }

  Desk desk{Mode::window, TwoTables};
};

TEST_F(People, ANewIdeaSaysWhoSpeaks) {
  desk.select("dares");
  speak(2);
  enter();
  desk.type("Il écoute");
  enter();
  EXPECT_EQ(voices_of_focus(), "g2 ");
  EXPECT_EQ(focus().contributions.front().at.size(), std::string("2013-02-12T10:42").size());
  speak(0);
  enter();
  desk.type("Il rit");
  enter();
  EXPECT_EQ(voices_of_focus(), "");
}

TEST_F(People, InAScriptNoTimeIsWritten) {
  Desk script(Mode::script, TwoTables);
  script.perform(Verb::set_speaker, {.position = 1});
  const Outcome made = script.perform(Verb::add_child, {.node = id("child"), .text = "Il écoute"});
  EXPECT_EQ(script.map().node(id(made.made.front())).contributions.front().at, "");
}

TEST_F(People, WhoSpeaksMayChangeWhileTheIdeaIsTyped) {
  desk.select("dares");
  speak(1);
  enter();
  desk.type("Il éc");
  speak(2);
  desk.type("oute");
  EXPECT_TRUE(desk.state().text_edit.has_value());
  enter();
  EXPECT_EQ(focus().text, "Il écoute");
  EXPECT_EQ(voices_of_focus(), "g2 ");
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n    Il ose dire\n    Il parle\n");
}

TEST_F(People, AnIdeaBeingEditedIsGivenToWhoSpeaksToo) {
  desk.select("dares");
  desk.perform(Verb::edit_text);
  speak(1);
  speak(2);
  speak(1);
  desk.perform(Verb::text_finish);
  EXPECT_EQ(voices("dares"), "g1 g2 ");
}

TEST_F(People, AGroupThatDoesNotExistIsOfferedAndMadeByTheSameKey) {
  speak(3);
  ASSERT_TRUE(desk.state().notice.has_value());
  EXPECT_TRUE(desk.state().notice->action.has_value());
  EXPECT_EQ(speaking(desk.state()), nullptr);
  speak(3);
  ASSERT_NE(speaking(desk.state()), nullptr);
  EXPECT_EQ(speaking(desk.state())->name, "Table 3");
  EXPECT_EQ(speaking(desk.state())->mark, "3");
  EXPECT_FALSE(desk.state().notice.has_value());
  desk.perform(Verb::undo);
  EXPECT_EQ(speaking(desk.state()), nullptr);
}

TEST_F(People, AGroupMadeWhileAnIdeaIsTypedStaysWhenTheIdeaIsGivenUp) {
  desk.select("dares");
  enter();
  desk.type("Il");
  speak(3);
  speak(3);
  desk.perform(Verb::text_cancel);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n    Il ose dire\n    Il parle\n");
  ASSERT_NE(speaking(desk.state()), nullptr);
  EXPECT_EQ(speaking(desk.state())->name, "Table 3");
}

TEST_F(People, ASignBecomesTheKindAndBackspaceGivesItBack) {
  desk.select("dares");
  enter();
  desk.type("?");
  desk.type(" ");
  EXPECT_EQ(desk.state().text_edit->now.text, "");
  desk.perform(Verb::text_backspace);
  EXPECT_EQ(desk.state().text_edit->now.text, "? ");
  desk.type("vraiment");
  enter();
  EXPECT_EQ(focus().text, "? vraiment");
  EXPECT_EQ(focus().kind, "");
  enter();
  desk.type("? Qui décide");
  enter();
  EXPECT_EQ(focus().text, "Qui décide");
  EXPECT_EQ(focus().kind, "question");
  desk.perform(Verb::undo);
  desk.perform(Verb::redo);
  EXPECT_EQ(focus().kind, "question");
}

TEST_F(People, UndoInTheTextGivesTheSignBackToo) {
  desk.select("dares");
  enter();
  desk.type("! ");
  desk.perform(Verb::text_undo);
  EXPECT_EQ(desk.state().text_edit->now.text, "! ");
  EXPECT_EQ(desk.state().text_edit->now.sign, 0);
}

TEST_F(People, MoreOfAndLessOfStayText) {
  for (const char* words : {"+ de temps", "- d’écrans"}) {
    desk.select("dares");
    enter();
    for (const char c : std::string(words).substr(0, 3)) desk.type(std::string(1, c));
    desk.type(std::string(words).substr(3));
    enter();
    EXPECT_EQ(focus().text, words);
    EXPECT_EQ(focus().kind, "");
  }
  enter();
  for (const char c : std::string("+ debout")) desk.type(std::string(1, c));
  enter();
  EXPECT_EQ(focus().text, "debout");
  EXPECT_EQ(focus().kind, "argument-for");
}

TEST_F(People, ASignInAnIdeaThatIsThereIsText) {
  desk.select("dares");
  desk.perform(Verb::edit_text);
  desk.perform(Verb::text_start);
  desk.type("? ");
  enter();
  EXPECT_EQ(focus().text, "? Il ose dire");
}

TEST_F(People, TheSameIdeaIsFoundAndGivenToWhoSpeaks) {
  speak(2);
  desk.select("speaks");
  enter();
  desk.type("= eleve");
  ASSERT_EQ(desk.state().text_edit->matches, std::vector{id("child")});
  enter();
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n    Il ose dire\n    Il parle\n");
  EXPECT_EQ(voices("child"), "g2 «eleve» ");
  // Ready for the next idea where the minute-taker was.
  EXPECT_EQ(focus().id, id("speaks"));
  enter();
  desk.type("= pour l");
  enter();
  EXPECT_EQ(voices("child"), "g2 «eleve» g2 ");
  desk.perform(Verb::undo);
  desk.perform(Verb::undo);
  EXPECT_EQ(voices("child"), "");
  EXPECT_FALSE(desk.state().history.can_undo());
}

TEST_F(People, TheArrowsChooseAmongTheIdeasFound) {
  speak(1);
  desk.select("speaks");
  enter();
  desk.type("= il");
  ASSERT_EQ(desk.state().text_edit->matches, (std::vector{id("speaks"), id("dares")}));
  desk.perform(Verb::text_down);
  enter();
  EXPECT_EQ(voices("dares"), "g1 ");
}

TEST_F(People, EscapeLeavesTheSearchAndKeepsTheWords) {
  speak(1);
  desk.select("speaks");
  enter();
  desk.type("= il");
  desk.perform(Verb::text_cancel);
  ASSERT_TRUE(desk.state().text_edit.has_value());
  EXPECT_EQ(desk.state().text_edit->now.text, "= il");
  EXPECT_TRUE(desk.state().text_edit->matches.empty());
  enter();
  EXPECT_EQ(focus().text, "= il");
}

TEST_F(People, InPlenaryTheSameAsIsRefusedAndNothingIsLost) {
  desk.select("speaks");
  enter();
  desk.type("= il");
  enter();
  EXPECT_TRUE(desk.state().notice.has_value());
  ASSERT_TRUE(desk.state().text_edit.has_value());
  EXPECT_EQ(desk.state().text_edit->now.text, "il");
}

TEST_F(People, WordsThatNoIdeaHoldsAreAnIdea) {
  speak(1);
  desk.select("speaks");
  enter();
  desk.type("= cuisiner");
  enter();
  EXPECT_EQ(focus().text, "cuisiner");
  EXPECT_EQ(voices_of_focus(), "g1 ");
}

TEST_F(People, AnEmptyIdeaLeavesNoTraceInUndoOrRedo) {
  desk.select("speaks");
  enter();
  desk.type("Il chante");
  enter();
  desk.perform(Verb::undo);
  desk.select("speaks");
  enter();
  enter();
  EXPECT_FALSE(desk.state().history.can_undo());
  ASSERT_TRUE(desk.state().history.can_redo());
  desk.perform(Verb::redo);
  EXPECT_EQ(focus().text, "Il chante");
}

TEST_F(People, TheInboxTakesIdeasAndPlacesThem) {
  speak(1);
  desk.perform(Verb::add_to_inbox, {.text = "Un goûter"});
  desk.perform(Verb::add_to_inbox, {.text = "+ Moins de bruit"});
  desk.select("child");
  desk.perform(Verb::place_from_inbox);
  desk.perform(Verb::place_from_inbox, {.position = 0});
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n    Un goûter\n    Il ose dire\n    Il parle\n    Moins de bruit\n");
  EXPECT_EQ(focus().id, id("child"));
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().all<document::InboxItem>().size(), 1u);
  desk.select("dares");
  desk.perform(Verb::send_to_inbox);
  EXPECT_EQ(desk.map().all<document::InboxItem>().size(), 2u);
  EXPECT_EQ(focus().id, id("speaks"));
}

TEST_F(People, ABranchIsNotCrushedIntoTheInbox) {
  desk.select("child");
  EXPECT_FALSE(desk.perform(Verb::send_to_inbox).done());
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n    Il ose dire\n    Il parle\n");
}

TEST_F(People, TwoGroupsDoNotHaveTheSameMark) {
  EXPECT_FALSE(desk.perform(Verb::set_group, {.group = *document::GroupId::parse("g2"), .mark = "1"}).done());
  EXPECT_TRUE(desk.perform(Verb::set_group, {.group = *document::GroupId::parse("g2"), .text = "Table B", .mark = "B"}).done());
  speak(2);
  EXPECT_EQ(speaking(desk.state())->name, "Table B");
}

TEST_F(People, AllThatIsSelectedGoesTogetherInOneStep) {
  desk.select("dares");
  desk.perform(Verb::select, {.node = id("speaks"), .extend = true});
  desk.perform(Verb::add_voice, {.group = *document::GroupId::parse("g2")});
  EXPECT_EQ(voices("dares"), "g2 ");
  EXPECT_EQ(voices("speaks"), "g2 ");
  desk.perform(Verb::undo);
  EXPECT_EQ(voices("dares") + voices("speaks"), "");
  desk.select("dares");
  desk.perform(Verb::select, {.node = id("speaks"), .extend = true});
  ASSERT_TRUE(desk.perform(Verb::send_to_inbox).done());
  EXPECT_EQ(desk.map().all<document::InboxItem>().size(), 2u);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’élève\n");
  EXPECT_EQ(focus().id, id("child"));
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().node_count(), 4u);
}

}  // namespace
}  // namespace concarte::session
