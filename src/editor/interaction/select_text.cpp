// Selecting characters with the pointer.
#include "editor/interaction/select_text.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

Command place_caret(Vec2 point_in_figure, bool extend) {
  Command place{Verb::text_place, {}};
  place.arguments.at = point_in_figure;
  place.arguments.extend = extend;
  return place;
}

}  // namespace

Commands press_in_label(const PointerEvent& event, const session::Session& session) {
  Commands commands{place_caret(in_figure(event.point_on_canvas, session), event.shift)};
  if (event.kind != PointerEvent::Kind::double_press) return commands;
  // To the word's end, then back to its start: right also when the press was at its first letter.
  commands.push_back(command(Verb::text_word_right));
  Command back = command(Verb::text_word_left);
  back.arguments.extend = true;
  commands.push_back(back);
  return commands;
}

Commands SelectText::moved(const PointerEvent& event, const session::Session& session, session::Pointing&) {
  if (!session.state().text_edit || !start_.reached(event.point_on_canvas)) return {};
  return {place_caret(in_figure(event.point_on_canvas, session), true)};
}

}  // namespace concarte::interaction
