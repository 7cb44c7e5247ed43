// Moving nodes by hand.
#include "editor/interaction/move_nodes.h"

#include "editor/interaction/landing.h"
#include "editor/interaction/targets.h"
#include "picture/figure/build.h"

namespace concarte::interaction {

Commands MoveNodes::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const Vec2 point = in_figure(event.point_on_canvas, session);
  const Rect box = figure::node_box(session.picture().figure, pressed_);
  if (!box.empty()) pointing.drag_line_in_figure = {leaving(box, point), point};
  const std::optional<Landing> landing = landing_at(point, session);
  pointing.drop = landing ? std::optional(landing->place) : std::nullopt;
  return {};
}

Commands MoveNodes::released(const PointerEvent& event, const session::Session& session) {
  if (!start_.begun()) return click_selects_ ? Commands{select(pressed_, false)} : Commands{};
  const std::optional<Landing> landing = landing_at(in_figure(event.point_on_canvas, session), session);
  if (!landing) return {};
  Command move = command(Verb::reparent);
  move.arguments.parent = landing->place.parent;
  move.arguments.position = landing->place.position;
  if (!landing->side.empty()) move.arguments.side = landing->side;
  return {move};
}

}  // namespace concarte::interaction
