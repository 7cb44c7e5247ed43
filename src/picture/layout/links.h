// The way of each cross-link between the boxes.
#pragma once

#include <span>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// From border to border, on the way that meets the fewest boxes, has a place for the label, and is short, in that order; or as
// the author bent it: the curve's middle is then `bend` away from the middle between the two centres. Each label stands clear
// of the boxes and of the labels before it, on its curve or as near as there is room, 600 units at the farthest.
std::vector<LinkPath> link_paths(const Request& request, std::span<const Rect> nodes, std::span<const Curve> branches);

}  // namespace concarte::layout
