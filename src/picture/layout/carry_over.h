// A stopgap layout: the last one carried over to a request that has changed since, until the real one is answered.
#pragma once

#include <optional>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// `known`: the rooms as they are on the screen, by the request's numbers; nothing for new nodes. They stay, the pinned ones go
// to their pins, and new ones find a free place by their parent. Known ones that grew may overlap until the answer comes.
Layout carried_over(const Request& request, const std::vector<std::optional<Rect>>& known);

// The corner of a room from which its words begin: the upper one towards the root, which growing words do not move.
Vec2 steady_corner(const Rect& room);
// The same corner of a room that is on its way to where it is `placed`: on the way it may be on the other side of the root.
Vec2 steady_corner(const Rect& room, const Rect& placed);

}  // namespace concarte::layout
