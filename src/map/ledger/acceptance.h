// Ideas of a synthesis that one group alone says, and the decision to keep them so.
#pragma once

#include <vector>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// A minority proposal is an idea that stands in the synthesis, that one group alone says there though others could have, and that
// nobody has decided about. Nobody has where its state is open, no group that did not say it has a stance, and the ledger keeps no reason for it
// to stand alone. To keep an idea alone places it; that it is to stay so, with a minority, is another decision, which may be taken
// for many at once. A table and the partners who sit at it are one group here. What the map is about is no minority's.
std::vector<SourceNode> minority(const Document& document, const SourceId& source);

// All of these stay as they are: the ledger keeps `reason` with each, until it is placed otherwise. Those of no node stay as they are.
edit::Edit accept_alone(const Document& document, const std::vector<SourceNode>& ideas, const std::string& reason);

}  // namespace concarte::ledger
