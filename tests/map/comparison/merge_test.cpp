// Three versions of a synthesis made one: each idea of a source where either side placed it.
#include <gtest/gtest.h>

#include "map/comparison/merge.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::Fate;
using document::Placement;
using document::Source;

Document placed(std::vector<Placement> ledger) {
  Source source;
  source.id = *document::SourceId::parse("s1");
  source.content = SharedText("{}");
  source.nodes = std::move(ledger);
  document::Contents contents;
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

TEST(MergedLedger, takes_in_what_a_side_learnt_from_a_map_read_again) {
  const Document base = placed({idea("n1", Fate::kept, "a"), idea("n2", Fate::unplaced)});
  const Document merged = merge(base, base, placed({idea("n1", Fate::kept, "a"), idea("n9", Fate::unplaced)}));
  EXPECT_EQ(ledger_of(merged), (std::vector{idea("n1", Fate::kept, "a"), idea("n9", Fate::unplaced)}));
}

}  // namespace
}  // namespace concarte::comparison
