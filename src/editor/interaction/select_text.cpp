// Selecting characters with the pointer.
#include "editor/interaction/select_text.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

Command at(Verb verb, Vec2 point_in_figure, bool extend = false) {
  Command command{verb, {}};
  command.arguments.at = point_in_figure;
  command.arguments.extend = extend;
  return command;
}

}  // namespace

Commands press_in_label(const PointerEvent& event, const session::Session& session) {
  const Vec2 point = in_edited_label(event.point_on_canvas, session);
  if (event.kind == PointerEvent::Kind::triple_press) return {command(Verb::text_select_all)};
  if (event.kind == PointerEvent::Kind::double_press) return {at(Verb::text_select_word, point)};
  return {at(Verb::text_place, point, event.shift)};
}

Commands SelectText::moved(const PointerEvent& event, const session::Session& session, session::Pointing&) {
  if (!session.state().text_edit || !start_.reached(event.point_on_canvas)) return {};
  return {at(Verb::text_place, in_edited_label(event.point_on_canvas, session), true)};
}

}  // namespace concarte::interaction
