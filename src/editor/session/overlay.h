// What is drawn over the map: selection, hover, caret, drop target, rubber band. A second small figure.
#pragma once

#include <optional>

#include "editor/session/session.h"
#include "picture/figure/figure.h"

namespace concarte::session {

// Where a dragged node would land.
struct DropPlace {
  document::NodeId parent;
  int position = 0;  // among the parent's children
  bool operator==(const DropPlace&) const = default;
};

// What the pointer is doing, as the gesture under way tells it.
struct Pointing {
  figure::Owner hover;
  std::optional<DropPlace> drop;
  std::optional<Rect> band_in_figure;
  std::optional<std::pair<Vec2, Vec2>> drag_line_in_figure;  // from the dragged node, or the start of a new link
  bool operator==(const Pointing&) const = default;
};

// Figure space, like the map's. `caret_shown` for blinking.
figure::Figure overlay(const Session& session, const Pointing& pointing, bool caret_shown);

}  // namespace concarte::session
