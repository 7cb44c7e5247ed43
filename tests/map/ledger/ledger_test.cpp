// Whatever is done to a synthesis, each idea of each source is in exactly one state, and the sources are word for word what they were.
#include <gtest/gtest.h>

#include <random>

#include "map/edit/copying.h"
#include "map/edit/structure.h"
#include "map/edit/wording.h"
#include "map/ledger/belongings.h"
#include "map/ledger/following.h"
#include "map/ledger/refusals.h"
#include "tables.h"

namespace concarte::ledger {
namespace {

// Each idea once in the ledger, its words in the node that the ledger names and in no other.
void expect_true(const Assembly& assembly, unsigned seed, int step) {
  std::map<SourceNode, std::set<NodeId>> holders;
  for (const document::Node* node : document::nodes_in_order(assembly.map))
    for (const SourceNode& idea : ideas_in(*node)) holders[idea].insert(node->id);
  for (const Source& source : assembly.map.all<Source>()) {
    std::set<std::string> met;
    for (const Placement& row : source.nodes) {
      ASSERT_TRUE(met.insert(row.node).second) << row.node << " stands twice";
      const auto& found = holders[{source.id, row.node}];
      const bool is_placed = row.fate == Fate::merged || row.fate == Fate::kept;
      ASSERT_EQ(found.size(), is_placed ? 1u : 0u) << row.node << " seed " << seed << " step " << step;
      ASSERT_EQ(is_placed ? std::string(found.begin()->view()) : std::string{}, row.into);
    }
    ASSERT_EQ(met.size(), assembly.maps.at(source.id)->node_count());
  }
}

class Hands {
 public:
  Hands(unsigned seed, Assembly& assembly) : random_(seed), assembly_(assembly) {}

  edit::Edit draw() {
    const Document& map = assembly_.map;
    const std::vector<SourceNode> some = ideas();
    switch (random_() % 9) {
      case 0: return merge(map, assembly_.maps, some, {});
      case 1: return merge(map, assembly_.maps, some, {.node = node()});
      case 2: return keep(map, assembly_.maps, some);
      case 3: return set_aside(map, assembly_.maps, some, "hors sujet");
      case 4: return take_out(map, assembly_.maps, some);
      case 5: return refuse(map, some);
      case 6: return edit::remove_branches(map, std::vector{node()});
      case 7: return edit::remove_keeping_children(map, std::vector{node()});
      default: {
        const std::vector<NodeId> moved{node()};
        const NodeId parent = node();
        return edit::can_reparent(map, moved, parent) ? edit::reparent(map, moved, parent) : edit::Edit{};
      }
    }
  }

 private:
  std::vector<SourceNode> ideas() {
    std::vector<SourceNode> all, some;
    for (const Source& source : assembly_.map.all<Source>())
      for (const Placement& row : source.nodes) all.push_back({source.id, row.node});
    for (auto count = 1 + random_() % 3; count-- > 0;) some.push_back(all[random_() % all.size()]);
    return some;
  }
  NodeId node() {
    const std::vector<NodeId> all = document::in_order(assembly_.map);
    return all.size() == 1 ? all.front() : all[1 + random_() % (all.size() - 1)];
  }

  std::mt19937 random_;
  Assembly& assembly_;
};

TEST(Ledger, EveryIdeaIsInExactlyOneStateAfterAnything) {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    Assembly assembly;
    Hands hands(seed, assembly);
    std::vector<document::Change> done;
    const std::string start = storage::write_map(assembly.map);
    for (int step = 0; step < 60; ++step) {
      edit::Edit edit = hands.draw();
      if (edit.change.of<document::Node>().removed.size() == assembly.map.node_count()) continue;
      assembly.act(edit);
      document::Change following = ledger_following(assembly.map, edit.change);
      assembly.map.apply(following);
      done.push_back(document::chained(edit.change, following));
      expect_true(assembly, seed, step);
      if (HasFatalFailure()) return;
    }
    for (auto change = done.rbegin(); change != done.rend(); ++change) assembly.map.apply(document::reversed(*change));
    EXPECT_EQ(storage::write_map(assembly.map), start);
  }
}

TEST(Ledger, HoldsTheSourcesByteForByteThroughAFile) {
  const std::vector<std::string> contents{TableOne, TableTwo + "\r\n\t ", TableThree};
  const Assembly assembly(contents);
  const auto again = storage::read_map(storage::write_map(assembly.map), "s.json").document;
  ASSERT_TRUE(again);
  std::size_t i = 0;
  for (const Source& source : again->all<Source>()) EXPECT_EQ(source.content.view(), contents[i++]);
}

TEST(Ledger, ARefusedPairStaysRefused) {
  Assembly assembly;
  const std::array pair{assembly.idea(1, "n3"), assembly.idea(0, "n3")};
  assembly.act(refuse(assembly.map, pair));
  assembly.act(refuse(assembly.map, pair));
  const auto again = storage::read_map(storage::write_map(assembly.map), "s.json").document;
  ASSERT_EQ(refused_pairs(*again).size(), 1u);
  EXPECT_EQ(refused_pairs(*again)[0], Pair(std::minmax(pair[0], pair[1])));
  assembly.act(allow(assembly.map, pair));
  EXPECT_TRUE(refused_pairs(assembly.map).empty());
}

TEST(Ledger, AnIdeaWhoseNodeIsDeletedIsNotYetPlacedAgain) {
  Assembly assembly;
  const SourceNode idea = assembly.idea(0, "n3");
  assembly.act(keep(assembly.map, assembly.maps, std::array{idea}));
  const edit::Edit removal = edit::remove_branches(assembly.map, std::vector{assembly.node_of(idea).id});
  assembly.act(removal);
  assembly.map.apply(ledger_following(assembly.map, removal.change));
  EXPECT_EQ(placement(assembly.map, idea).fate, Fate::unplaced);
}

TEST(Ledger, ACopyKeepsWhoSaysTheWordsAndTheIdeaStaysInItsFirstPlace) {
  Assembly assembly;
  const SourceNode idea = assembly.idea(0, "n3");
  assembly.act(keep(assembly.map, assembly.maps, std::array{idea}));
  const NodeId first = assembly.node_of(idea).id;
  int number = 0;
  const edit::Edit copy = edit::paste(assembly.map, assembly.map.main_root(), edit::copied(assembly.map, std::array{first}),
                                      [&](char letter) { return std::string(1, letter) + "copy" + std::to_string(++number); });
  assembly.act(copy);
  assembly.map.apply(ledger_following(assembly.map, copy.change));
  EXPECT_EQ(assembly.node_of(idea).id, first);
  const document::Node& pasted = assembly.map.node(copy.change.of<document::Node>().added.front().id);
  ASSERT_EQ(pasted.contributions.size(), 1u);
  EXPECT_EQ(pasted.contributions[0].text, "Oser parler en classe");
  EXPECT_EQ(pasted.contributions[0].groups, assembly.node_of(idea).contributions[0].groups);
  EXPECT_TRUE(ideas_in(pasted).empty());
}

}  // namespace
}  // namespace concarte::ledger
