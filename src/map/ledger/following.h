// The ledger after edits that were not about it.
#pragma once

#include <vector>

#include "map/document/change.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// What the ledger becomes when a change has moved, copied or removed words of sources: an idea whose words are no longer in its node
// is where they went, or not yet placed. Of an idea whose words were copied, the ledger knows the first place: the copies keep them with
// their groups, and no longer name the source. `after` is the document with the change applied.
document::Change ledger_following(const document::Document& after, const document::Change& change);

// The ideas that the change placed, took out, or placed elsewhere; in the order of their sources and rows.
std::vector<SourceNode> placed_by(const document::Change& change);

}  // namespace concarte::ledger
