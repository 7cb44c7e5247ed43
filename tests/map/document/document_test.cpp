// A map and its changes: applied, reversed, chained, always whole.
#include "map/document/document.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "map/document/walk.h"
#include "map/edit/sketch.h"

namespace concarte::document {
namespace {

using edit::id;
using edit::sketch;
using edit::sketched;

// Moves a node under another parent, at the end.
Change move(const Document& map, const char* node, const char* parent, const char* rank) {
  Node after = map.node(id(node));
  after.parent = parent[0] == '\0' ? NodeId{} : id(parent);
  after.rank = Rank::from_digits(rank);
  Change change;
  change.of<Node>().updated.push_back({map.node(id(node)), after});
  return change;
}

TEST(Document, IsEmptyAtFirst) {
  const Document map;
  EXPECT_EQ(map.node_count(), 0u);
  EXPECT_TRUE(map.main_root().empty());
  EXPECT_TRUE(map.children(id("nobody")).empty());
  EXPECT_EQ(map.find(id("nobody")), nullptr);
}

TEST(Document, KeepsSiblingsInTheOrderOfTheirRanks) {
  Document map = sketched("root\n  a\n  b\n  c\n");
  map.apply(move(map, "c", "root", "0V"));
  EXPECT_EQ(sketch(map), "root\n  c\n  a\n  b\n");
  map.apply(move(map, "a", "root", "z"));
  EXPECT_EQ(sketch(map), "root\n  c\n  b\n  a\n");
}

TEST(Document, MovesABranchWithAllUnderIt) {
  Document map = sketched("root\n  a\n    b\n      c\n  d\n");
  map.apply(move(map, "a", "d", "1"));
  EXPECT_EQ(sketch(map), "root\n  d\n    a\n      b\n        c\n");
  map.apply(move(map, "a", "", "z"));
  EXPECT_EQ(sketch(map), "root\n  d\na\n  b\n    c\n");
}

TEST(Document, ExchangesParentAndChildInOneChange) {
  Document map = sketched("root\n  a\n    b\n");
  Change change = move(map, "a", "b", "1");
  const Change other = move(map, "b", "root", "1");
  change.of<Node>().updated.push_back(other.of<Node>().updated.front());
  map.apply(change);
  EXPECT_EQ(sketch(map), "root\n  b\n    a\n");
  map.apply(reversed(change));
  EXPECT_EQ(sketch(map), "root\n  a\n    b\n");
}

TEST(Document, RemovesAParentWhoseChildMovesAwayInTheSameChange) {
  Document map = sketched("root\n  a\n    b\n");
  Change change = move(map, "b", "root", "z");
  change.of<Node>().removed.push_back(map.node(id("a")));
  const Document before = map;
  map.apply(change);
  EXPECT_EQ(sketch(map), "root\n  b\n");
  map.apply(reversed(change));
  EXPECT_EQ(map, before);
}

TEST(Document, TakesRecordsOfEachKind) {
  Document map;
  Change change;
  change.of<Link>().added = {{.id = *LinkId::parse("l2"), .rank = Rank::nth(1), .from = {}, .to = {}, .label = {}, .bend = {}, .unknown = {}},
                             {.id = *LinkId::parse("l1"), .rank = Rank::nth(0), .from = {}, .to = {}, .label = {}, .bend = {}, .unknown = {}}};
  change.heading = {map.heading(), map.heading()};
  change.heading->after.title = "Critères de réussite";
  map.apply(change);
  EXPECT_EQ(map.heading().title, "Critères de réussite");
  EXPECT_EQ(map.all<Link>().begin()->id.view(), "l1");
  EXPECT_EQ(map.all<Link>().size(), 2u);
  EXPECT_EQ(map.all<Link>().last_rank(), Rank::nth(1));
  map.apply(reversed(change));
  EXPECT_EQ(map, Document());
}

TEST(Document, ACopyIsASnapshot) {
  Document map = sketched("root\n  a\n");
  const Document before = map;
  map.apply(move(map, "a", "", "z"));
  EXPECT_EQ(sketch(before), "root\n  a\n");
  EXPECT_NE(map, before);
}

TEST(Document, IsMadeOfAllItsRecordsAtOnce) {
  const Document map = sketched("root\n  a\n    b\n  c\nother\n");
  Contents contents;
  for (const Node* node : nodes_in_order(map)) contents.of<Node>().push_front(*node);
  EXPECT_EQ(Document(std::move(contents)), map) << "children may come before their parents";
}

TEST(Document, LosesAndTakesBackAWideBranch) {
  std::string lines = "root\n";
  for (int i = 0; i < 20'000; ++i) lines += "  n" + std::to_string(i) + "\n";
  Document map = sketched(lines);
  Change change;
  for (const Node* node : nodes_in_order(map))
    if (!node->parent.empty() && node->id.view().back() != '7') change.of<Node>().removed.push_back(*node);
  const Document before = map;
  map.apply(change);
  EXPECT_EQ(map.node_count(), 2001u);
  map.apply(reversed(change));
  EXPECT_EQ(map, before);
}

// Makes changes at random, as a session does.
class RandomChanges {
 public:
  explicit RandomChanges(unsigned seed) : random_(seed) {}

  Change next(const Document& map) {
    Change change;
    switch (random_() % 4) {
      case 0: case 1: add(map, change); break;
      case 2: reword_or_move(map, change); break;
      default: remove(map, change);
    }
    if (random_() % 5 == 0) {
      change.heading = {map.heading(), map.heading()};
      change.heading->after.title += 'x';
    }
    return change;
  }

 private:
  NodeId any(const Document& map) {
    const auto order = in_order(map);
    const std::size_t place = random_() % (order.size() + 1);
    return place == order.size() ? NodeId{} : order[place];
  }
  Rank any_rank() { return Rank::nth(static_cast<unsigned>(random_() % 1000)); }

  void add(const Document& map, Change& change) {
    NodeId parent = any(map);
    for (std::size_t i = random_() % 4; i-- > 0;) {
      Node node;
      node.id = id("n" + std::to_string(count_++));
      node.parent = parent;
      node.rank = any_rank();
      change.of<Node>().added.push_back(node);
      if (random_() % 2 == 0) parent = node.id;
    }
    std::shuffle(change.of<Node>().added.begin(), change.of<Node>().added.end(), random_);
  }
  void reword_or_move(const Document& map, Change& change) {
    const NodeId moved = any(map);
    const NodeId parent = any(map);
    if (moved.empty()) return;
    Node after = map.node(moved);
    after.text += "mot";
    if (random_() % 2 == 0 && (parent.empty() || !is_within(map, parent, moved))) {
      after.parent = parent;
      after.rank = any_rank();
    }
    change.of<Node>().updated.push_back({map.node(moved), after});
  }
  void remove(const Document& map, Change& change) {
    const NodeId top = any(map);
    if (top.empty()) return;
    for (const NodeId& node : branch(map, top)) change.of<Node>().removed.push_back(map.node(node));
    std::shuffle(change.of<Node>().removed.begin(), change.of<Node>().removed.end(), random_);
  }

  std::mt19937 random_;
  int count_ = 0;
};

TEST(Change, ReversedTakesEveryChangeBack) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    RandomChanges changes(seed);
    Document map;
    std::vector<Document> states;
    std::vector<Change> done;
    for (int i = 0; i < 100; ++i) {
      states.push_back(map);
      done.push_back(changes.next(map));
      map.apply(done.back());
    }
    for (; !done.empty(); done.pop_back(), states.pop_back()) {
      map.apply(reversed(done.back()));
      ASSERT_EQ(map, states.back()) << "seed " << seed;
    }
  }
}

TEST(Change, ChainedDoesInOneWhatTwoDo) {
  for (unsigned seed = 100; seed < 120; ++seed) {
    RandomChanges changes(seed);
    Document map;
    for (int i = 0; i < 20; ++i) map.apply(changes.next(map));
    Document stepwise = map;
    Change all;
    for (int i = 0; i < 60; ++i) {
      const Change change = changes.next(stepwise);
      stepwise.apply(change);
      all = chained(all, change);
    }
    Document at_once = map;
    at_once.apply(all);
    ASSERT_EQ(at_once, stepwise) << "seed " << seed;
    at_once.apply(reversed(all));
    ASSERT_EQ(at_once, map) << "seed " << seed;
  }
}

TEST(Change, ChainedWithItsReverseIsNothing) {
  Document map = sketched("root\n  a\n    b\n");
  const Change change = move(map, "b", "root", "z");
  EXPECT_TRUE(chained(change, reversed(change)).empty());
  Change removal;
  removal.of<Node>().removed.push_back(map.node(id("b")));
  EXPECT_TRUE(chained(removal, reversed(removal)).empty());
  EXPECT_TRUE(chained({}, {}).empty());
}

}  // namespace
}  // namespace concarte::document
