// Adding, removing and moving ideas, each undone and redone.
#include "map/edit/structure.h"

#include <gtest/gtest.h>

#include "map/edit/linking.h"
#include "map/edit/sketch.h"
#include "map/edit/wording.h"

namespace concarte::edit {
namespace {

constexpr const char* Criteria = "root\n  child\n    dares\n    speaks\n  school\n    welcome\n  family\n";

// What the map becomes; and that taking the edit back gives the map there was.
std::string after(const document::Document& before, const Edit& edit) {
  document::Document document = before;
  document.apply(edit.change);
  const std::string result = sketch(document);
  document.apply(document::reversed(edit.change));
  EXPECT_EQ(document, before);
  return result;
}

std::vector<NodeId> only(std::string_view word) { return {id(word)}; }

TEST(Structure, AChildStandsLastUnderItsParent) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, add_child(map, id("school"), id("new"), "Nouveau")),
            "root\n  child\n    dares\n    speaks\n  school\n    welcome\n    new\n  family\n");
}

TEST(Structure, AChildUnfoldsItsParent) {
  auto map = sketched(Criteria);
  map.apply(set_folded(map, std::vector{id("school")}, true).change);
  map.apply(add_child(map, id("school"), id("new"), "").change);
  EXPECT_FALSE(map.node(id("school")).folded);
}

TEST(Structure, ASiblingStandsBesideIt) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, add_sibling(map, id("dares"), id("new"), "")),
            "root\n  child\n    dares\n    new\n    speaks\n  school\n    welcome\n  family\n");
  EXPECT_EQ(after(map, add_sibling_before(map, id("dares"), id("new"), "")),
            "root\n  child\n    new\n    dares\n    speaks\n  school\n    welcome\n  family\n");
  EXPECT_EQ(after(map, add_sibling(map, id("root"), id("new"), "")), std::string(Criteria) + "new\n");
}

TEST(Structure, AParentIsInsertedWhereTheChildStood) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, add_parent(map, only("school"), id("new"), "")),
            "root\n  child\n    dares\n    speaks\n  new\n    school\n      welcome\n  family\n");
  EXPECT_EQ(after(map, add_parent(map, only("root"), id("new"), "")).substr(0, 11), "new\n  root\n");
}

TEST(Structure, DeletingTakesTheBranchAndItsLinks) {
  auto map = sketched(Criteria);
  map.apply(link(map, id("dares"), id("welcome"), *LinkId::parse("l1"), document::LinkKind::tension, "").change);
  const std::vector nodes{id("dares"), id("child")};
  const Edit edit = remove_branches(map, nodes);
  EXPECT_EQ(after(map, edit), "root\n  school\n    welcome\n  family\n");
  EXPECT_EQ(edit.change.of<document::Link>().removed.size(), 1U);
}

TEST(Structure, DeletingOneNodeLeavesItsChildrenInItsPlace) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, remove_keeping_children(map, only("child"))), "root\n  dares\n  speaks\n  school\n    welcome\n  family\n");
  EXPECT_EQ(after(map, remove_keeping_children(map, only("root"))), "child\n  dares\n  speaks\nschool\n  welcome\nfamily\n");
}

TEST(Structure, MovesUpAndDownStopAtTheEnds) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, move_up(map, only("school"))), "root\n  school\n    welcome\n  child\n    dares\n    speaks\n  family\n");
  EXPECT_EQ(after(map, move_down(map, only("school"))), "root\n  child\n    dares\n    speaks\n  family\n  school\n    welcome\n");
  EXPECT_TRUE(move_up(map, only("child")).change.empty());
  EXPECT_TRUE(move_down(map, only("family")).change.empty());
}

TEST(Structure, PromotesAndDemotes) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(after(map, promote(map, only("dares"))), "root\n  child\n    speaks\n  dares\n  school\n    welcome\n  family\n");
  EXPECT_TRUE(promote(map, only("child")).change.empty());
  EXPECT_EQ(after(map, demote(map, only("school"))), "root\n  child\n    dares\n    speaks\n    school\n      welcome\n  family\n");
  EXPECT_TRUE(demote(map, only("child")).change.empty());
}

TEST(Structure, ReparentsSeveralAtAPlaceInTheirOrder) {
  const auto map = sketched(Criteria);
  const std::vector nodes{id("family"), id("dares")};
  EXPECT_EQ(after(map, reparent(map, nodes, id("school"), 0)),
            "root\n  child\n    speaks\n  school\n    dares\n    family\n    welcome\n");
  EXPECT_EQ(after(map, reparent(map, nodes, {})), "root\n  child\n    speaks\n  school\n    welcome\ndares\nfamily\n");
  EXPECT_FALSE(can_reparent(map, nodes, id("dares")));
  const std::vector child{id("child")};
  EXPECT_FALSE(can_reparent(map, child, id("speaks")));
}

TEST(Structure, ReordersWithinTheSameParent) {
  const auto map = sketched("root\n  a\n  b\n  c\n");
  const std::vector c{id("c")};
  EXPECT_EQ(after(map, reparent(map, c, id("root"), 1)), "root\n  a\n  c\n  b\n");
  const std::vector a{id("a")};
  EXPECT_EQ(after(map, reparent(map, a, id("root"), 99)), "root\n  b\n  c\n  a\n");
}

TEST(Structure, FiveHundredInsertionsInOnePlaceKeepTheirOrder) {
  auto map = sketched("root\n  first\n  last\n");
  for (int i = 0; i < 500; ++i) map.apply(add_sibling(map, id("first"), id("n" + std::to_string(i)), "").change);
  const auto children = map.children(id("root"));
  ASSERT_EQ(children.size(), 502U);
  for (int i = 0; i < 500; ++i) EXPECT_EQ(children[static_cast<std::size_t>(i) + 1], id("n" + std::to_string(499 - i)));
}

}  // namespace
}  // namespace concarte::edit
