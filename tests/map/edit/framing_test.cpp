// Gathering ideas in frames and braces, and what becomes of them when the ideas move.
#include "map/edit/framing.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "map/edit/linking.h"
#include "map/edit/sketch.h"
#include "map/edit/structure.h"

namespace concarte::edit {
namespace {

using document::Boundary;
using document::BoundaryId;
using document::Summary;

constexpr const char* Letters = "root\n  a\n    a1\n    a2\n  b\n  c\n  d\n";

std::vector<NodeId> ids(std::initializer_list<const char*> words) {
  std::vector<NodeId> list;
  for (const char* word : words) list.push_back(id(word));
  return list;
}

// A map with a frame around b and c, and the edits made to it, each with what the frame becomes.
class Framed : public testing::Test {
 protected:
  void SetUp() override { apply(add_frame<Boundary>(map, ids({"b", "c"}), frame, "Ensemble")); }

  void apply(const Edit& edit) {
    const Document before = map;
    document::Change change = edit.change;
    map.apply(change);
    const document::Change following = frames_following(map, change);
    map.apply(following);
    Document back = map;
    back.apply(document::reversed(document::chained(change, following)));
    EXPECT_EQ(back, before);
  }
  std::vector<NodeId> gathered() const {
    const Boundary* found = map.all<Boundary>().find(frame);
    if (found == nullptr) return {};
    std::vector<NodeId> nodes = found->nodes;
    std::sort(nodes.begin(), nodes.end());
    return nodes;
  }

  Document map = sketched(Letters);
  BoundaryId frame = *BoundaryId::parse("f");
};

TEST_F(Framed, AFrameGathersTheRunFromTheFirstToTheLast) {
  EXPECT_EQ(framed_run(map, ids({"d", "b"})), ids({"b", "c", "d"}));
  EXPECT_EQ(framed_run(map, ids({"a1", "a"})), ids({"a"}));
  EXPECT_TRUE(framed_run(map, ids({"a1", "b"})).empty()) << "they have not the same parent";
}

TEST_F(Framed, TheSameIdeasAreFoundFramedAlready) {
  EXPECT_EQ(frame_around<Boundary>(map, ids({"c", "b"}))->id, frame);
  EXPECT_EQ(frame_around<Boundary>(map, ids({"b"})), nullptr);
  EXPECT_EQ(frame_around<Summary>(map, ids({"b", "c"})), nullptr);
}

TEST_F(Framed, AnIdeaMovedElsewhereLeavesTheFrame) {
  apply(reparent(map, ids({"c"}), id("a")));
  EXPECT_EQ(gathered(), ids({"b"}));
}

TEST_F(Framed, TheFrameFollowsWhenAllGoTogether) {
  apply(reparent(map, ids({"b", "c"}), id("a")));
  EXPECT_EQ(gathered(), ids({"b", "c"}));
}

TEST_F(Framed, AnIdeaDroppedBetweenThemIsGatheredToo) {
  apply(reparent(map, ids({"d"}), id("root"), 2));
  EXPECT_EQ(gathered(), ids({"b", "c", "d"}));
}

TEST_F(Framed, AnIdeaAddedInsideIsGatheredToo) {
  apply(add_sibling(map, id("b"), id("new"), ""));
  EXPECT_EQ(gathered(), ids({"b", "c", "new"}));
  apply(add_sibling(map, id("c"), id("last"), ""));
  EXPECT_EQ(gathered(), ids({"b", "c", "last", "new"})) << "the list in a frame goes on in the frame";
  apply(add_sibling(map, id("d"), id("beyond"), ""));
  EXPECT_EQ(gathered(), ids({"b", "c", "last", "new"}));
}

TEST_F(Framed, AnIdeaMovedOutByOneStepLeavesAndOneThatComesInIsGathered) {
  apply(move_down(map, ids({"c"})));
  EXPECT_EQ(gathered(), ids({"b"}));
  apply(move_up(map, ids({"c"})));
  apply(join_frames(map, ids({"c"})));
  EXPECT_EQ(gathered(), ids({"b", "c"}));
  apply(move_down(map, ids({"a"})));
  EXPECT_EQ(gathered(), ids({"a", "b", "c"}));
}

TEST_F(Framed, IdeasThatChangePlacesInsideStay) {
  apply(move_up(map, ids({"c"})));
  EXPECT_EQ(gathered(), ids({"b", "c"}));
}

TEST_F(Framed, AnInsertedParentLeavesTheFrameAroundThem) {
  apply(add_parent(map, ids({"b", "c"}), id("over"), ""));
  EXPECT_EQ(gathered(), ids({"b", "c"}));
  EXPECT_EQ(map.node(id("b")).parent, id("over"));
}

TEST_F(Framed, ItVanishesWithItsLastIdea) {
  apply(remove_branches(map, ids({"b", "c"})));
  EXPECT_EQ(map.all<Boundary>().size(), 0U);
}

TEST_F(Framed, ADeletedIdeaLeavesItsChildrenInTheFrame) {
  apply(add_frame<Boundary>(map, ids({"a"}), *BoundaryId::parse("g"), ""));
  apply(remove_keeping_children(map, ids({"a"})));
  EXPECT_EQ(map.all<Boundary>().find(*BoundaryId::parse("g"))->nodes, ids({"a1", "a2"}));
}

TEST_F(Framed, IdeasJoinAndLeaveByHand) {
  apply(join_frames(map, ids({"d", "a"})));
  EXPECT_EQ(gathered(), ids({"a", "b", "c", "d"}));
  apply(leave_frames(map, ids({"a", "b", "c", "d"})));
  EXPECT_EQ(map.all<Boundary>().size(), 0U);
}

TEST(Links, AreBentStraightenedTurnedAndJoinedElsewhere) {
  Document map = sketched(Letters);
  const LinkId link_id = *LinkId::parse("l");
  map.apply(link(map, id("a"), id("b"), link_id, document::LinkKind::relates, "").change);
  map.apply(bend_link(map, link_id, Vec2{3, 24}).change);
  map.apply(turn_link(map, link_id).change);
  const document::Link* found = map.all<document::Link>().find(link_id);
  EXPECT_EQ(found->from, id("b"));
  EXPECT_EQ(found->bend, (Vec2{3, 24}));
  map.apply(reconnect_link(map, link_id, id("b"), id("d")).change);
  found = map.all<document::Link>().find(link_id);
  EXPECT_EQ(found->to, id("d"));
  EXPECT_FALSE(found->bend.has_value()) << "elsewhere, another bend is wanted";
  EXPECT_TRUE(reconnect_link(map, link_id, id("d"), id("d")).change.empty());
}

TEST(Several, MoveAsOneBlock) {
  Document map = sketched(Letters);
  map.apply(move_up(map, ids({"c", "d"})).change);
  EXPECT_EQ(sketch(map), "root\n  a\n    a1\n    a2\n  c\n  d\n  b\n");
  map.apply(move_down(map, ids({"a", "d"})).change);
  EXPECT_EQ(sketch(map), "root\n  c\n  a\n    a1\n    a2\n  b\n  d\n");
  map.apply(demote(map, ids({"b", "d"})).change);
  EXPECT_EQ(sketch(map), "root\n  c\n  a\n    a1\n    a2\n    b\n    d\n");
  map.apply(promote(map, ids({"a1", "d"})).change);
  EXPECT_EQ(sketch(map), "root\n  c\n  a\n    a2\n    b\n  a1\n  d\n");
  map.apply(add_parent(map, ids({"a1", "d"}), id("over"), "").change);
  EXPECT_EQ(sketch(map), "root\n  c\n  a\n    a2\n    b\n  over\n    a1\n    d\n");
  map.apply(remove_keeping_children(map, ids({"a", "over"})).change);
  EXPECT_EQ(sketch(map), "root\n  c\n  a2\n  b\n  a1\n  d\n");
}

TEST(Several, GoAfloatAndKeepTheirBranches) {
  Document map = sketched(Letters);
  const std::vector<std::pair<NodeId, Vec2>> places{{id("a"), {10, 200}}, {id("c"), {10, 300}}};
  map.apply(set_afloat(map, places).change);
  EXPECT_EQ(sketch(map), "root\n  b\n  d\na\n  a1\n  a2\nc\n");
  EXPECT_EQ(map.node(id("c")).pin, (Vec2{10, 300}));
  map.apply(reparent(map, ids({"a"}), id("b")).change);
  EXPECT_FALSE(map.node(id("a")).pin.has_value()) << "what is attached again goes where the layout says";
}

}  // namespace
}  // namespace concarte::edit
