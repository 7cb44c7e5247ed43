// Leaves the rest in the background: what is not lit pales towards the paper, and stays where it is.
#pragma once

#include <set>

#include "map/document/document.h"
#include "picture/figure/figure.h"

namespace concarte::figure {

// A branch goes with its lower node, a link with both its ends, a boundary or a summary with any of its nodes.
void dim(Figure& figure, const document::Document& document, const std::set<document::NodeId>& lit);

}  // namespace concarte::figure
