// Pinning a node by hand.
#include "editor/interaction/pin_node.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

// The node keeps its place under the pointer: it moves by as much as the pointer has.
Vec2 PinNode::centre_for(Vec2 point_on_canvas, const Rect& room, const session::Session& session) const {
  return room.centre() + in_figure(point_on_canvas, session) - in_figure(start_.pressed(), session);
}

Commands PinNode::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const Rect room = room_of(node_, session);
  if (room.empty()) return {};
  const Vec2 centre = centre_for(event.point_on_canvas, room, session);
  pointing.drag_line_in_figure = {leaving(room, centre), centre};
  pointing.band_in_figure = rect_around(centre, room.size());
  return {};
}

Commands PinNode::released(const PointerEvent& event, const session::Session& session) {
  if (!start_.begun()) return {select(node_, false)};
  const Rect room = room_of(node_, session);
  if (room.empty()) return {};
  const Vec2 centre = centre_for(event.point_on_canvas, room, session);
  Command pin = command(Verb::pin);
  const session::Selection& selection = session.state().selection;
  if (selection.nodes.size() > 1 && selection.holds(node_)) {
    // All that is selected goes along; the command places the focus.
    pin.arguments.at = room_of(selection.focus(), session).centre() + centre - room.centre();
    return {pin};
  }
  pin.arguments.node = node_;
  pin.arguments.at = centre;
  return {pin};
}

}  // namespace concarte::interaction
