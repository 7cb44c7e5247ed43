// Three versions of a synthesis made one: each idea of a source where either side placed it.
#include <gtest/gtest.h>

#include "map/comparison/merge.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::Fate;
using document::Placement;
using document::Source;

// With a node for each idea that the ledger places, which says it.
Document placed(std::vector<Placement> ledger) {
  Source source;
  source.id = *document::SourceId::parse("s1");
  source.content = SharedText("{}");
  document::Contents contents;
  for (const Placement& idea : ledger) {
    if (idea.into.empty()) continue;
    document::Node node;
    node.id = *document::NodeId::parse(idea.into);
    node.rank = document::Rank::nth(static_cast<unsigned>(contents.of<document::Node>().size()));
    node.contributions.emplace_back().source = "s1";
    node.contributions.back().node = idea.node;
    contents.of<document::Node>().push_back(std::move(node));
  }
  source.nodes = std::move(ledger);
  contents.of<Source>().push_back(source);
  return Document(std::move(contents));
}
Placement idea(std::string node, Fate fate, std::string into = {}) { return {std::move(node), fate, std::move(into), {}, {}}; }
std::vector<Placement> ledger_of(const Document& document) { return document.all<Source>().begin()->nodes; }

TEST(MergedLedger, takes_each_idea_from_the_side_that_placed_it) {
  const Document base = placed({idea("n1", Fate::unplaced), idea("n2", Fate::unplaced), idea("n3", Fate::unplaced)});
  const Document mine = placed({idea("n1", Fate::kept, "a"), idea("n2", Fate::unplaced), idea("n3", Fate::unplaced)});
  const Document theirs = placed({idea("n1", Fate::unplaced), idea("n2", Fate::merged, "b"), idea("n3", Fate::unplaced)});
  const std::vector<Placement> both{idea("n1", Fate::kept, "a"), idea("n2", Fate::merged, "b"), idea("n3", Fate::unplaced)};
  EXPECT_EQ(ledger_of(merge(base, mine, theirs)), both);
  EXPECT_EQ(ledger_of(merge(base, theirs, mine)), both);
}

TEST(MergedLedger, names_an_idea_once_though_both_placed_it) {
  const Document base = placed({idea("n1", Fate::unplaced)});
  const Document merged = merge(base, placed({idea("n1", Fate::kept, "a")}), placed({idea("n1", Fate::merged, "b")}));
  EXPECT_EQ(ledger_of(merged), std::vector{idea("n1", Fate::kept, "a")});
}

TEST(MergedLedger, says_where_an_idea_is_though_one_side_took_it_out) {
  const Document base = placed({idea("n1", Fate::kept, "a")});
  const Document mine = placed({idea("n1", Fate::unplaced)});
  document::Contents reworded;
  reworded.of<document::Node>().push_back(base.node(*document::NodeId::parse("a")));
  reworded.of<document::Node>().front().text = "Oser";
  reworded.of<Source>().push_back(*base.all<Source>().begin());
  const Document merged = merge(base, mine, Document(std::move(reworded)));
  ASSERT_NE(merged.find(*document::NodeId::parse("a")), nullptr) << "it was reworded";
  EXPECT_EQ(ledger_of(merged), std::vector{idea("n1", Fate::kept, "a")});
}

TEST(MergedLedger, takes_in_what_a_side_learnt_from_a_map_read_again) {
  const Document base = placed({idea("n1", Fate::kept, "a"), idea("n2", Fate::unplaced)});
  const Document merged = merge(base, base, placed({idea("n1", Fate::kept, "a"), idea("n9", Fate::unplaced)}));
  EXPECT_EQ(ledger_of(merged), (std::vector{idea("n1", Fate::kept, "a"), idea("n9", Fate::unplaced)}));
}

}  // namespace
}  // namespace concarte::comparison
