// Moving nodes by hand.
#include "editor/interaction/move_nodes.h"

#include "base/translate.h"
#include "editor/interaction/landing.h"
#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

std::string told_of(Landing::Kind kind, std::size_t count) {
  if (kind == Landing::Kind::refused) return translate("Not inside its own branch");
  const std::string floating = kind == Landing::Kind::afloat ? translate("Floating idea") : std::string{};
  if (count < 2) return floating;
  const std::string all = say_count("{} idea", "{} ideas", count);
  return floating.empty() ? all : all + " · " + floating;
}

}  // namespace

Commands MoveNodes::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const Vec2 point = in_figure(event.point_on_canvas, session);
  const Landing landing = landing_at(point, session);
  pointing.hover = {};
  pointing.carried = session::Carried{pressed_, point - grabbed_};
  pointing.is_refused = landing.kind == Landing::Kind::refused;
  pointing.drop = landing.kind == Landing::Kind::placed || pointing.is_refused ? std::optional(landing.place) : std::nullopt;
  pointing.told = told_of(landing.kind, session.state().selection.nodes.size());
  return {};
}

Commands MoveNodes::released(const PointerEvent& event, const session::Session& session) {
  if (!start_.begun()) return click_selects_ ? Commands{select(pressed_, false)} : Commands{};
  const Vec2 point = in_figure(event.point_on_canvas, session);
  const Landing landing = landing_at(point, session);
  if (landing.kind == Landing::Kind::afloat) {
    Command detach = command(Verb::detach);
    // The command places the focus; the pressed node goes with the pointer.
    detach.arguments.at = room_of(session.state().selection.focus(), session).centre() + point - grabbed_;
    return {detach};
  }
  if (landing.kind != Landing::Kind::placed) return {};
  Command move = command(Verb::reparent);
  move.arguments.parent = landing.place.parent;
  move.arguments.position = landing.place.position;
  if (!landing.side.empty()) move.arguments.side = landing.side;
  return {move};
}

}  // namespace concarte::interaction
