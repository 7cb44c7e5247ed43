// Two people go on with copies of one synthesis: merged, each idea of the sources is said in one place, which the ledger names, and
// what they decided otherwise is left to decide with all that belongs to it.
#include <gtest/gtest.h>

#include <random>

#include "map/comparison/conflicts.h"
#include "map/comparison/merge.h"
#include "map/edit/structure.h"
#include "map/ledger/belongings.h"
#include "map/ledger/following.h"
#include "map/ledger/tables.h"

namespace concarte::comparison {
namespace {

using document::Conflict;
using document::Document;
using document::Fate;
using document::NodeId;
using document::Placement;
using ledger::Assembly;
using ledger::SourceNode;

void act(Document& map, const edit::Edit& edit) {
  map.apply(edit.change);
  map.apply(ledger::ledger_following(map, edit.change));
}

void expect_true(const Document& map, const ledger::SourceMaps& maps) {
  std::map<SourceNode, std::vector<NodeId>> said;
  for (const document::Node* node : document::nodes_in_order(map))
    for (const SourceNode& idea : ledger::ideas_in(*node)) said[idea].push_back(node->id);
  for (const document::Source& source : map.all<document::Source>()) {
    std::set<std::string> met;
    for (const Placement& row : source.nodes) {
      ASSERT_TRUE(met.insert(row.node).second) << row.node << " stands twice";
      const auto& nodes = said[{source.id, row.node}];
      const bool is_placed = row.fate == Fate::merged || row.fate == Fate::kept;
      ASSERT_EQ(nodes.size(), is_placed ? 1u : 0u) << source.id.view() << ":" << row.node;
      ASSERT_EQ(is_placed ? std::string(nodes.front().view()) : std::string(), row.into);
    }
    ASSERT_EQ(met.size(), maps.at(source.id)->node_count());
  }
}

class Person {
 public:
  Person(unsigned seed, Document map, const ledger::SourceMaps& maps) : random_(seed), map_(std::move(map)), maps_(maps) {}

  Document work(int steps) {
    for (; steps > 0; --steps) step();
    return map_;
  }

 private:
  void step() {
    const std::vector<SourceNode> some = ideas();
    const std::array moved{node()};
    const NodeId parent = node();
    switch (random_() % 8) {
      case 0: return act(map_, ledger::merge(map_, maps_, some, {}));
      case 1: return act(map_, ledger::merge(map_, maps_, some, {.node = node()}));
      case 2: return act(map_, ledger::keep(map_, maps_, some));
      case 3: return act(map_, ledger::set_aside(map_, maps_, some, random_() % 2 == 0 ? "hors sujet" : "déjà dit"));
      case 4: return act(map_, ledger::take_out(map_, maps_, some));
      case 5:
        if (moved.front() != map_.main_root()) act(map_, edit::remove_branches(map_, moved));
        return;
      default:
        if (edit::can_reparent(map_, moved, parent)) act(map_, edit::reparent(map_, moved, parent));
    }
  }
  std::vector<SourceNode> ideas() {
    std::vector<SourceNode> all, some;
    for (const auto& source : map_.all<document::Source>())
      for (const Placement& row : source.nodes) all.push_back({source.id, row.node});
    for (auto count = 1 + random_() % 3; count-- > 0;) some.push_back(all[random_() % all.size()]);
    return some;
  }
  NodeId node() {
    const std::vector<NodeId> all = document::in_order(map_);
    return all[random_() % all.size()];
  }

  std::mt19937 random_;
  Document map_;
  const ledger::SourceMaps& maps_;
};

class MergedSyntheses : public testing::TestWithParam<unsigned> {};

TEST_P(MergedSyntheses, say_each_idea_once_before_and_after_the_conflicts_are_decided) {
  Assembly assembly;
  const Document base = Person(GetParam(), assembly.map, assembly.maps).work(12);
  const Document mine = Person(GetParam() + 100, base, assembly.maps).work(15);
  const Document theirs = Person(GetParam() + 200, base, assembly.maps).work(15);
  EXPECT_EQ(storage::write_map(merge(base, mine, base, assembly.maps)), storage::write_map(merge(mine, mine, mine, assembly.maps)));
  Document merged = merge(base, mine, theirs, assembly.maps);
  expect_true(merged, assembly.maps);
  if (HasFatalFailure()) return;
  std::mt19937 random(GetParam());
  while (!merged.all<Conflict>().empty()) {
    const std::size_t before = merged.all<Conflict>().size();
    const document::ConflictId first = merged.all<Conflict>().begin()->id;
    auto edit = decide(merged, first, random() % 2 == 0 ? Decision::mine : Decision::theirs, assembly.maps);
    if (!edit) edit = decide(merged, first, Decision::mine, assembly.maps);
    ASSERT_TRUE(edit);
    act(merged, *edit);
    ASSERT_EQ(merged.all<Conflict>().size(), before - 1);
    expect_true(merged, assembly.maps);
    if (HasFatalFailure()) return;
  }
}
INSTANTIATE_TEST_SUITE_P(many, MergedSyntheses, testing::Range(1u, 41u));

// “Prise de parole” of table 2, with its note, tag and the reserve of a partner, and a theme of each person to put it under.
class TwoPlaces : public testing::Test {
 protected:
  TwoPlaces() {
    for (std::size_t source = 0; source < 2; ++source)
      for (const char* node : {"n1", "n2"}) act(base, ledger::keep(base, assembly.maps, std::array{assembly.idea(source, node)}));
    act(base, ledger::keep(base, assembly.maps, std::array{assembly.idea(0, "n3")}));
    mine = theirs = base;
    act(mine, ledger::merge(mine, assembly.maps, std::array{speech, assembly.idea(0, "n3")}, {}));
    act(theirs, ledger::keep(theirs, assembly.maps, std::array{speech}));
  }
  static const document::Node* holder(const Document& map, const SourceNode& idea) {
    const auto into = NodeId::parse(ledger::placement(map, idea).into);
    return into ? map.find(*into) : nullptr;
  }
  static bool has_reserve(const document::Node& node) {
    return std::ranges::any_of(node.stances, [](const auto& stance) { return stance.reason == "pas tout de suite"; });
  }
  void decide_all(Document& map, Decision decision) const {
    while (!map.all<Conflict>().empty()) {
      const auto edit = decide(map, map.all<Conflict>().begin()->id, decision, assembly.maps);
      ASSERT_TRUE(edit);
      act(map, *edit);
    }
  }

  Assembly assembly;
  SourceNode speech = assembly.idea(1, "n3");
  Document base = assembly.map, mine, theirs;
};

TEST_F(TwoPlaces, AreToldSideBySideAndTheIdeaStandsInMine) {
  const Document merged = merge(base, mine, theirs, assembly.maps);
  ASSERT_EQ(holder(merged, speech), merged.find(holder(mine, speech)->id));
  const NodeId other = holder(theirs, speech)->id;
  ASSERT_NE(merged.find(other), nullptr) << "what the other made stays until it is decided";
  EXPECT_TRUE(merged.node(other).contributions.empty());
  EXPECT_FALSE(has_reserve(merged.node(other)));
  EXPECT_TRUE(has_reserve(*holder(merged, speech)));
  const auto open = open_conflicts(merged, assembly.maps);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].about, "“Prise de parole” of “Table 2”");
  EXPECT_EQ(open[0].mine, "In “Oser parler en classe”, under “L’enfant parle”");
  EXPECT_EQ(open[0].theirs, "In “Prise de parole”, under “La parole de l’enfant”");
  EXPECT_EQ(open[0].idea, holder(mine, speech)->id);
  EXPECT_FALSE(open[0].can_keep_both);
}

TEST_F(TwoPlaces, TheirsTakesTheIdeaThereWithAllThatBelongsToIt) {
  Document merged = merge(base, mine, theirs, assembly.maps);
  decide_all(merged, Decision::theirs);
  ASSERT_NE(holder(merged, speech), nullptr);
  EXPECT_EQ(holder(merged, speech)->id, holder(theirs, speech)->id);
  EXPECT_TRUE(has_reserve(*holder(merged, speech)));
  EXPECT_FALSE(has_reserve(*holder(merged, assembly.idea(0, "n3"))));
  EXPECT_EQ(ledger::placement(merged, speech).fate, Fate::kept);
}

TEST_F(TwoPlaces, MineLetsTheNodeGoThatNobodySpeaksInAnyMore) {
  Document merged = merge(base, mine, theirs, assembly.maps);
  decide_all(merged, Decision::mine);
  EXPECT_EQ(holder(merged, speech)->id, holder(mine, speech)->id);
  EXPECT_EQ(merged.find(holder(theirs, speech)->id), nullptr);
}

TEST_F(TwoPlaces, AReasonToSetItAsideIsNotLost) {
  act(theirs, ledger::set_aside(theirs, assembly.maps, std::array{speech}, "hors sujet"));
  for (const bool is_mine_aside : {false, true}) {
    Document merged = is_mine_aside ? merge(base, theirs, mine, assembly.maps) : merge(base, mine, theirs, assembly.maps);
    expect_true(merged, assembly.maps);
    EXPECT_EQ(ledger::placement(merged, speech).fate, is_mine_aside ? Fate::set_aside : Fate::merged);
    ASSERT_EQ(open_conflicts(merged, assembly.maps).size(), 1u);
    decide_all(merged, Decision::theirs);
    EXPECT_EQ(ledger::placement(merged, speech).fate, is_mine_aside ? Fate::merged : Fate::set_aside);
    EXPECT_EQ(ledger::placement(merged, speech).reason, is_mine_aside ? "" : "hors sujet");
  }
}

TEST_F(TwoPlaces, TheirsMovesWhatAMapIsAboutToo) {
  const SourceNode subject = assembly.idea(2, "r");
  mine = theirs = base;
  act(mine, ledger::keep(mine, assembly.maps, std::array{subject}));
  act(theirs, ledger::keep(theirs, assembly.maps, std::array{subject}, {.parent = theirs.main_root()}));
  const NodeId root = mine.main_root(), own = holder(theirs, subject)->id;
  ASSERT_EQ(holder(mine, subject)->id, root);
  ASSERT_NE(own, root);
  for (const bool is_mine_in_the_root : {true, false}) {
    Document merged = is_mine_in_the_root ? merge(base, mine, theirs, assembly.maps) : merge(base, theirs, mine, assembly.maps);
    EXPECT_EQ(holder(merged, subject)->id, is_mine_in_the_root ? root : own);
    ASSERT_EQ(merged.all<Conflict>().size(), 1u);
    decide_all(merged, Decision::theirs);
    EXPECT_EQ(holder(merged, subject)->id, is_mine_in_the_root ? own : root);
    expect_true(merged, assembly.maps);
  }
}

TEST_F(TwoPlaces, TheSamePlaceIsNoConflict) { EXPECT_TRUE(merge(base, mine, mine, assembly.maps).all<Conflict>().empty()); }

}  // namespace
}  // namespace concarte::comparison
