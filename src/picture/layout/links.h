// The way of each cross-link between the boxes.
#pragma once

#include <span>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// From border to border, bowed to the side where it meets the fewest boxes, or as the author bent it: the curve's middle is
// then `bend` away from the middle between the two centres. A label stands on its curve, clear of the boxes and of the
// labels before it where there is such a place.
std::vector<LinkPath> link_paths(const Request& request, std::span<const Rect> nodes);

}  // namespace concarte::layout
