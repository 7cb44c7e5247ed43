// Joining a cross-link elsewhere.
#include "editor/interaction/reconnect_link.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

Commands ReconnectLink::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  const document::Link* link = session.document().all<document::Link>().find(link_);
  if (!start_.reached(event.point_on_canvas) || link == nullptr) return {};
  const document::NodeId& staying = end_ == End::from ? link->to : link->from;
  const Rect box = room_of(staying, session);
  const Vec2 point = in_figure(event.point_on_canvas, session);
  if (!box.empty()) pointing.drag_line_in_figure = {leaving(box, point), point};
  const figure::Owner under = owner_at(event.point_on_canvas, session);
  pointing.hover = node_of(under).empty() || node_of(under) == staying ? figure::Owner{} : under;
  return {};
}

Commands ReconnectLink::released(const PointerEvent& event, const session::Session& session) {
  const document::NodeId onto = node_at(event.point_on_canvas, session);
  if (!start_.begun() || onto.empty()) return {};
  Command join = command(Verb::reconnect_link);
  join.arguments.link = link_;
  (end_ == End::from ? join.arguments.node : join.arguments.to) = onto;
  return {join};
}

}  // namespace concarte::interaction
