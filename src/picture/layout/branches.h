// The curve from each parent to each of its children, in the manner of the style.
#pragma once

#include <span>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// One curve for each node, empty for a root. In mindmap, tree and tree-down they leave and arrive at the middle of a side
// and meet no box as long as no node was pinned; in the others they run from border to border, bent a little.
std::vector<Curve> branches(const Request& request, std::span<const Rect> nodes);

}  // namespace concarte::layout
