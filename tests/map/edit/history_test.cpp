// Undo, redo, and the steps that belong together.
#include "map/edit/history.h"

#include <gtest/gtest.h>

#include "map/edit/linking.h"
#include "map/edit/sketch.h"
#include "map/edit/structure.h"
#include "map/edit/wording.h"

namespace concarte::edit {
namespace {

struct Desk {
  document::Document map = sketched("root\n  a\n  b\n");
  History history;

  void act(Edit edit) {
    map.apply(edit.change);
    history.push(edit.label, std::move(edit.change));
  }
};

TEST(History, UndoesAndRedoesEverything) {
  Desk desk;
  const document::Document start = desk.map;
  desk.act(add_child(desk.map, id("a"), id("c"), "C"));
  desk.act(set_text(desk.map, id("c"), "Oser dire"));
  desk.act(link(desk.map, id("c"), id("b"), *LinkId::parse("l1"), document::LinkKind::relates, ""));
  desk.act(remove_branches(desk.map, std::vector{id("a")}));
  const document::Document end = desk.map;
  while (desk.history.can_undo()) desk.map.apply(desk.history.undo());
  EXPECT_EQ(desk.map, start);
  while (desk.history.can_redo()) desk.map.apply(desk.history.redo());
  EXPECT_EQ(desk.map, end);
}

TEST(History, ANewIdeaAndItsFirstWordsAreOneStep) {
  Desk desk;
  const document::Document start = desk.map;
  desk.act(add_child(desk.map, id("a"), id("c"), ""));
  const Edit words = set_text(desk.map, id("c"), "Oser dire");
  desk.map.apply(words.change);
  desk.history.squash(words.change);
  desk.map.apply(desk.history.undo());
  EXPECT_EQ(desk.map, start);
  EXPECT_FALSE(desk.history.can_undo());
  desk.map.apply(desk.history.redo());
  EXPECT_EQ(desk.map.node(id("c")).text, "Oser dire");
}

TEST(History, GivingUpLeavesNoTrace) {
  Desk desk;
  const document::Document start = desk.map;
  desk.act(add_child(desk.map, id("a"), id("c"), ""));
  desk.map.apply(desk.history.bail());
  EXPECT_EQ(desk.map, start);
  EXPECT_FALSE(desk.history.can_undo());
  EXPECT_FALSE(desk.history.can_redo());
}

TEST(History, AStepThatComesToNothingVanishes) {
  Desk desk;
  const Edit there = set_text(desk.map, id("a"), "x");
  desk.act(there);
  const Edit back = set_text(desk.map, id("a"), "a");
  desk.map.apply(back.change);
  desk.history.squash(back.change);
  EXPECT_FALSE(desk.history.can_undo());
  EXPECT_EQ(desk.history.revision(), 0U);
}

TEST(History, NamesEachStateOnce) {
  Desk desk;
  desk.act(set_text(desk.map, id("a"), "x"));
  const auto first = desk.history.revision();
  desk.map.apply(desk.history.undo());
  EXPECT_EQ(desk.history.revision(), 0U);
  desk.map.apply(desk.history.redo());
  EXPECT_EQ(desk.history.revision(), first);
  desk.map.apply(desk.history.undo());
  desk.act(set_text(desk.map, id("a"), "y"));
  EXPECT_NE(desk.history.revision(), first);
  EXPECT_FALSE(desk.history.can_redo());
}

TEST(Wording, AReasonIsOnlyKeptWithWhatIsSetAside) {
  Desk desk;
  const std::vector a{id("a")};
  desk.act(set_status(desk.map, a, document::Status::set_aside, "hors sujet"));
  EXPECT_EQ(desk.map.node(id("a")).reason, "hors sujet");
  desk.act(set_status(desk.map, a, document::Status::agreed, "hors sujet"));
  EXPECT_EQ(desk.map.node(id("a")).reason, "");
}

TEST(Wording, FoldingALeafDoesNothing) {
  const Desk desk;
  EXPECT_TRUE(set_folded(desk.map, std::vector{id("a")}, true).change.empty());
}

TEST(Linking, JoinsTwoIdeasOnce) {
  Desk desk;
  desk.act(link(desk.map, id("a"), id("b"), *LinkId::parse("l1"), document::LinkKind::supports, "aide"));
  EXPECT_TRUE(link(desk.map, id("b"), id("a"), *LinkId::parse("l2"), document::LinkKind::relates, "").change.empty());
  EXPECT_TRUE(link(desk.map, id("a"), id("a"), *LinkId::parse("l2"), document::LinkKind::relates, "").change.empty());
  desk.act(set_link(desk.map, *LinkId::parse("l1"), document::LinkKind::tension, std::nullopt));
  EXPECT_EQ(link_between(desk.map, id("b"), id("a"))->kind, document::LinkKind::tension);
  EXPECT_EQ(link_between(desk.map, id("b"), id("a"))->label, "aide");
}

}  // namespace
}  // namespace concarte::edit
