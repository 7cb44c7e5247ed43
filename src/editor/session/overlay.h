// What is drawn over the map: selection, hover, caret, handles, and what a gesture shows. A second small figure.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "editor/session/session.h"
#include "picture/figure/figure.h"

namespace concarte::session {

// Where a dragged node would land; figure space.
struct DropPlace {
  document::NodeId parent;
  int position = 0;  // among the parent's children that stay
  std::optional<std::pair<Vec2, Vec2>> edge;    // the thick one; none where the style has no rows
  std::optional<std::pair<Vec2, Vec2>> branch;  // from the parent to the edge
  bool operator==(const DropPlace&) const = default;
};

// The selected nodes, on their way with the pointer.
struct Carried {
  document::NodeId pressed;  // the one under the pointer
  Vec2 by;                   // figure units from its place
  bool operator==(const Carried&) const = default;
};

// What the pointer is doing, as the gesture under way tells it.
struct Pointing {
  figure::Owner hover;
  std::optional<Carried> carried;
  std::optional<DropPlace> drop;
  bool is_refused = false;  // the drop would not be done
  std::optional<Rect> band_in_figure;
  std::optional<std::pair<Vec2, Vec2>> drag_line_in_figure;  // from the start of a link, or from the place of a node to be pinned
  std::optional<Vec2> bent_middle_in_figure;                 // of the selected link
  std::string told;  // a few words beside the pointer, in the user's language
  bool operator==(const Pointing&) const = default;
};

// The points by which the selected link is taken, figure space. Nothing when no link is selected or it is hidden.
struct LinkHandles {
  Vec2 from;
  Vec2 middle;
  Vec2 to;
};
std::optional<LinkHandles> link_handles(const Session& session);
// The middle of any link that is shown.
std::optional<Vec2> link_middle(const Session& session, const document::LinkId& link);

// The middles of the two edges by which the selected frame or brace is made longer or shorter, figure space.
struct FrameHandles {
  Vec2 first;
  Vec2 last;
};
std::optional<FrameHandles> frame_handles(const Session& session);

// The link, the boundary or the summary it is, or none.
document::TitledId titled_of(const figure::Owner& owner);

// Figure space, like the map's. `caret_shown` for blinking. What is seen through the lens is not in it.
figure::Figure overlay(const Session& session, const Pointing& pointing, bool caret_shown);

}  // namespace concarte::session
