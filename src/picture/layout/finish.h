// What every layout goes through once its boxes are placed: pins, room, curves, bounds.
#pragma once

#include <vector>

#include "picture/layout/layout.h"
#include "picture/layout/pins.h"

namespace concarte::layout {

enum class Room { to_make, there };  // whether boxes may still overlap
// `nodes` are where an engine put them, the main root anywhere.
Layout finish(const Request& request, std::vector<Rect> nodes, Room room, Following following);
// With curves and bounds, the boxes where they are.
Layout joined(const Request& request, std::vector<Rect> nodes);

}  // namespace concarte::layout
