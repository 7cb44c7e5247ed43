// The ledgers of a merged synthesis, after its nodes: each idea is where it is said.
#pragma once

#include "map/document/document.h"

namespace concarte::comparison {

// What one side placed and the other took away, reworded or hung elsewhere: a placement that names a node without the idea names
// one that says it; where none does, the idea is not placed. Placements that are true stay as they are.
void settle_ledgers(document::Contents& contents);

}  // namespace concarte::comparison
