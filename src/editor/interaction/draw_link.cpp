// Drawing a cross-link.
#include "editor/interaction/draw_link.h"

#include "editor/interaction/targets.h"
#include "picture/figure/build.h"

namespace concarte::interaction {

Commands DrawLink::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const Rect box = figure::node_box(session.picture().figure, from_);
  if (box.empty()) return {};
  const Vec2 point = in_figure(event.point_on_canvas, session);
  pointing.drag_line_in_figure = {leaving(box, point), point};
  const figure::Owner under = owner_at(event.point_on_canvas, session);
  pointing.hover = node_of(under).empty() || node_of(under) == from_ ? figure::Owner{} : under;
  return {};
}

Commands DrawLink::released(const PointerEvent& event, const session::Session& session) {
  if (!start_.begun()) return {select(from_, true)};
  const document::NodeId to = node_at(event.point_on_canvas, session);
  if (to.empty() || to == from_) return {};
  Command link = command(Verb::link);
  link.arguments.node = from_;
  link.arguments.to = to;
  return {link};
}

}  // namespace concarte::interaction
