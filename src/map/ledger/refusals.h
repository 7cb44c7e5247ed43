// Ideas that people chose not to bring together: never proposed again.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// The smaller of the two first.
using Pair = std::pair<SourceNode, SourceNode>;

// Those of the file, but for what it holds that is no pair of ideas.
std::vector<Pair> refused_pairs(const Document& document);
// The ideas that a change has refused to bring together, or allowed again; sorted.
std::vector<SourceNode> refused_by(const document::Change& change);
// Each idea with each other one, but for those that stand in the same node already.
edit::Edit refuse(const Document& document, std::span<const SourceNode> ideas);
// The pairs among these may be proposed again.
edit::Edit allow(const Document& document, std::span<const SourceNode> ideas);

}  // namespace concarte::ledger
