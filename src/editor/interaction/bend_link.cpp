// Bending a cross-link.
#include "editor/interaction/bend_link.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

Vec2 BendLink::middle_at(const PointerEvent& event, const session::Session& session) const {
  return middle_ + in_figure(event.point_on_canvas, session) - grabbed_;
}

Commands BendLink::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  pointing.hover = {};
  pointing.bent_middle_in_figure = middle_at(event, session);
  return {};
}

Commands BendLink::released(const PointerEvent& event, const session::Session& session) {
  const document::Link* link = session.document().all<document::Link>().find(link_);
  if (!start_.begun() || link == nullptr) return {};
  const Rect from = room_of(link->from, session);
  const Rect to = room_of(link->to, session);
  if (from.empty() || to.empty()) return {};
  Command bend = command(Verb::bend_link);
  bend.arguments.link = link_;
  bend.arguments.at = middle_at(event, session) - mix(from.centre(), to.centre(), 0.5);
  return {bend};
}

}  // namespace concarte::interaction
