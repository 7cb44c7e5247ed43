// Pinning a node by hand.
#include "editor/interaction/pin_node.h"

#include "editor/interaction/targets.h"
#include "picture/figure/build.h"

namespace concarte::interaction {

// The node keeps its place under the pointer: it moves by as much as the pointer has.
Vec2 PinNode::centre_for(Vec2 point_on_canvas, const Rect& box, const session::Session& session) const {
  return box.centre() + in_figure(point_on_canvas, session) - in_figure(start_.pressed(), session);
}

Commands PinNode::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const Rect box = figure::node_box(session.picture().figure, node_);
  if (box.empty()) return {};
  const Vec2 centre = centre_for(event.point_on_canvas, box, session);
  pointing.drag_line_in_figure = {box.centre(), centre};
  pointing.band_in_figure = rect_around(centre, box.size());
  return {};
}

Commands PinNode::released(const PointerEvent& event, const session::Session& session) {
  if (!start_.begun()) return {select(node_, false)};
  const Rect box = figure::node_box(session.picture().figure, node_);
  if (box.empty()) return {};
  Command pin = command(Verb::pin);
  pin.arguments.node = node_;
  pin.arguments.at = centre_for(event.point_on_canvas, box, session);
  return {pin};
}

}  // namespace concarte::interaction
