// What is under the pointer, and how commands name it.
#pragma once

#include "editor/interaction/gesture.h"
#include "editor/session/overlay.h"

namespace concarte::interaction {

Vec2 in_figure(Vec2 point_on_canvas, const session::Session& session);
// The record under a point of the canvas; branches let the pointer through.
figure::Owner owner_at(Vec2 point_on_canvas, const session::Session& session);
document::NodeId node_of(const figure::Owner& owner);
using session::titled_of;
document::NodeId node_at(Vec2 point_on_canvas, const session::Session& session);
// The folded node whose mark ("+12") is at the point, or the empty id.
document::NodeId folded_mark_at(Vec2 point_on_canvas, const session::Session& session);
// The node's place in the layout, its marks included: what a pin centres. Empty when it is not shown.
Rect room_of(const document::NodeId& node, const session::Session& session);
// Whether the point is in the label being edited, or in the lens over it.
bool is_in_edited_label(Vec2 point_on_canvas, const session::Session& session);
// The point of the figure that is seen there in that label.
Vec2 in_edited_label(Vec2 point_on_canvas, const session::Session& session);

// Where the line from the middle of a box to a point leaves the box; the point itself when it is inside.
Vec2 leaving(const Rect& box, Vec2 towards);

Command command(Verb verb);
Command pan_by(Vec2 by_on_screen);
Command select(const document::NodeId& node, bool extend);
Command select(const document::TitledId& titled);

}  // namespace concarte::interaction
