// Walks over the tree, and the index that finds its nodes.
#include "map/document/walk.h"

#include <random>
#include <set>

#include <gtest/gtest.h>

#include "map/document/id_index.h"
#include "map/document/vocabulary.h"
#include "map/edit/sketch.h"

namespace concarte::document {
namespace {

using edit::id;
using edit::sketched;

std::string names(const std::vector<NodeId>& nodes) {
  std::string line;
  for (const NodeId& node : nodes) (line += line.empty() ? "" : " ") += node.view();
  return line;
}

TEST(Walk, GoesThroughParentsBeforeChildrenAndSiblingsInOrder) {
  const Document map = sketched("r\n  a\n    b\n  c\ns\n  d\n");
  EXPECT_EQ(names(in_order(map)), "r a b c s d");
  EXPECT_EQ(names(branch(map, id("a"))), "a b");
  EXPECT_EQ(nodes_in_order(map)[2]->id, id("b"));
}

TEST(Walk, StopsAtFolds) {
  Document map = sketched("r\n  a\n    b\n  c\n");
  Change fold;
  fold.of<Node>().updated.push_back({map.node(id("a")), map.node(id("a"))});
  fold.of<Node>().updated.front().after.folded = true;
  map.apply(fold);
  EXPECT_EQ(names(in_order(map, Folds::respected)), "r a c");
  EXPECT_EQ(names(branch(map, id("a"), Folds::respected)), "a");
  EXPECT_EQ(names(in_order(map)), "r a b c");
}

TEST(Walk, KnowsAboveBelowAndBeside) {
  const Document map = sketched("r\n  a\n    b\n      c\n  d\n");
  EXPECT_TRUE(is_within(map, id("c"), id("a")));
  EXPECT_TRUE(is_within(map, id("a"), id("a")));
  EXPECT_FALSE(is_within(map, id("d"), id("a")));
  EXPECT_EQ(level(map, id("r")), 1);
  EXPECT_EQ(level(map, id("c")), 4);
  EXPECT_EQ(main_branch(map, id("c")), id("a"));
  EXPECT_EQ(main_branch(map, id("a")), id("a"));
  EXPECT_EQ(main_branch(map, id("r")), id("r"));
  EXPECT_EQ(position(map, id("d")), 1u);
  EXPECT_EQ(previous_sibling(map, id("d")), id("a"));
  EXPECT_EQ(next_sibling(map, id("a")), id("d"));
  EXPECT_TRUE(previous_sibling(map, id("a")).empty());
  EXPECT_TRUE(next_sibling(map, id("d")).empty());
  EXPECT_EQ(depth(map), 4);
  EXPECT_EQ(depth(Document()), 0);
}

TEST(Walk, IsNotAfraidOfDepth) {
  constexpr int Levels = 200'000;
  Contents contents;
  NodeId above;
  for (int i = 0; i < Levels; ++i) {
    Node& node = contents.of<Node>().emplace_back();
    node.id = id("n" + std::to_string(i));
    node.parent = above;
    above = node.id;
  }
  const Document map(std::move(contents));
  EXPECT_EQ(depth(map), Levels);
  EXPECT_EQ(level(map, above), Levels);
  EXPECT_EQ(in_order(map).back(), above);
}

TEST(IdIndex, AnswersAsAnOrderedSetDoes) {
  std::mt19937 random(3);
  std::vector<NodeId> ids(400);
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = id("n" + std::to_string(i));
  const auto id_at = [&ids](std::uint32_t place) -> const NodeId& { return ids[place]; };
  IdIndex<NodeId> index;
  std::set<std::uint32_t> present;
  EXPECT_EQ(index.find(ids[0], id_at), std::nullopt);
  for (int step = 0; step < 20'000; ++step) {
    // Few enough at a time that erasing leaves holes in runs of every length.
    const auto place = static_cast<std::uint32_t>(random() % ids.size());
    if (present.erase(place) != 0) {
      index.erase(ids[place], place);
    } else {
      index.insert(ids[place], place);
      present.insert(place);
    }
    const auto asked = static_cast<std::uint32_t>(random() % ids.size());
    ASSERT_EQ(index.find(ids[asked], id_at).has_value(), present.contains(asked));
    ASSERT_EQ(index.size(), present.size());
  }
  for (const std::uint32_t place : present) EXPECT_EQ(index.find(ids[place], id_at), place);
}

TEST(Vocabulary, SaysEachValueInOneWordAndBack) {
  for (const Status value : {Status::open, Status::agreed, Status::disputed, Status::set_aside})
    EXPECT_EQ(status_from(word(value)), value);
  for (const Opinion value : {Opinion::in_favour, Opinion::against, Opinion::reserved})
    EXPECT_EQ(opinion_from(word(value)), value);
  for (const Side value : {Side::left, Side::right}) EXPECT_EQ(side_from(word(value)), value);
  for (const LinkKind value : {LinkKind::relates, LinkKind::supports, LinkKind::tension, LinkKind::depends, LinkKind::same_word})
    EXPECT_EQ(link_kind_from(word(value)), value);
  for (const GroupKind value : {GroupKind::workshop, GroupKind::partner, GroupKind::territory})
    EXPECT_EQ(group_kind_from(word(value)), value);
  EXPECT_EQ(word(Status::set_aside), "set-aside");
  EXPECT_EQ(word(LinkKind::same_word), "same-word");
  EXPECT_EQ(status_from("perhaps"), std::nullopt);
  EXPECT_EQ(opinion_from(""), std::nullopt);
}

TEST(Vocabulary, KnowsTheKindsOfTheFormat) {
  std::set<std::string_view> words;
  for (const NodeKind& kind : node_kinds()) words.insert(kind.word);
  EXPECT_EQ(words, (std::set<std::string_view>{"theme", "criterion", "competence", "activity", "quality", "idea", "question",
                                               "argument-for", "argument-against", "decision", "practice", "place", "moment"}));
}

}  // namespace
}  // namespace concarte::document
