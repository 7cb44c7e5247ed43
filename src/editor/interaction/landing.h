// Where dragged nodes would land.
#pragma once

#include <optional>
#include <string>

#include "editor/session/overlay.h"

namespace concarte::interaction {

struct Landing {
  session::DropPlace place;
  std::string side;  // `left`, `right`, or empty: as the layout likes
};

// Where the selected nodes would land if they were let go at this point: on a node, as its last child; near the upper or the
// lower edge of one, before or after it; beyond the outer edge of a node without children, as its first child. Nothing far
// from every node, on what is being dragged, or where they are already.
std::optional<Landing> landing_at(Vec2 point_in_figure, const session::Session& session);
// Where something that is not on the map yet would land.
std::optional<Landing> landing_of_new(Vec2 point_in_figure, const session::Session& session);

}  // namespace concarte::interaction
