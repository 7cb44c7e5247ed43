// The ledgers of a merged synthesis, after its nodes: each idea is where it is said, and said in one place.
#pragma once

#include "map/comparison/field_merge.h"
#include "map/comparison/merge_tree.h"
#include "map/ledger/source_node.h"

namespace concarte::comparison {

// What one side placed and the other took away, reworded or hung elsewhere: a placement that names a node without the idea names
// one that says it; where none does, the idea is not placed. Placements that are true stay as they are.
// An idea that each side says in a node of its own stays where the ledger has it: it leaves the other node with all that it brought,
// and a conflict keeps that place. What one side says twice by itself stays so.
void settle_ledgers(document::Document& merged, const Versions& versions, const ledger::SourceMaps& maps, Conflicts& conflicts);

}  // namespace concarte::comparison
