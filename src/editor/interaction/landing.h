// Where dragged nodes would land.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/session/overlay.h"

namespace concarte::interaction {

struct Landing {
  enum class Kind : std::uint8_t { nowhere, refused, placed, afloat };
  Kind kind = Kind::nowhere;
  session::DropPlace place;  // when placed; when refused, only its parent
  std::string side;          // `left`, `right`, or empty: as the layout likes
};

// Where the selected nodes would land if they were let go at this point: on a node, as its last child; near the upper or the
// lower edge of one, before or after it; beyond the outer edge of a node without children, as its first child; far from every
// node, afloat. Nowhere when that is where they are. Refused in their own branch. What is shown on the left or on the right of a
// mind map's root goes to that side.
Landing landing_at(Vec2 point_in_figure, const session::Session& session);
// Where something that is not on the map yet would land.
std::optional<Landing> landing_of_new(Vec2 point_in_figure, const session::Session& session);

}  // namespace concarte::interaction
