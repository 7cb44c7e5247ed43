// Cross-links of the sources, brought along with the ideas they join.
#pragma once

#include "map/document/change.h"
#include "map/ledger/source_node.h"
#include "map/ledger/steps.h"

namespace concarte::ledger {

// The links of the idea whose other end is placed too, and that the map does not have.
document::Change links_along(const Steps& steps, const SourceMaps& maps, const SourceNode& idea);
// The links of a node that goes, joined to its heir; those that would join a node to itself, or double another, stay and go with it.
document::Change links_redirected(const Document& document, const NodeId& from, const NodeId& heir);

}  // namespace concarte::ledger
