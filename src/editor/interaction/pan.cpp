// Dragging the paper.
#include "editor/interaction/pan.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

Command pan_by(Vec2 by_on_screen) {
  Command pan{Verb::pan, {}};
  pan.arguments.at = by_on_screen;
  return pan;
}

}  // namespace

Commands Pan::moved(const PointerEvent& event, const session::Session&, session::Pointing&) {
  if (!start_.reached(event.point_on_canvas) || event.point_on_canvas == last_) return {};
  const Vec2 by = event.point_on_canvas - last_;
  last_ = event.point_on_canvas;
  return {pan_by(by)};
}

Commands Pan::released(const PointerEvent&, const session::Session&) {
  if (start_.begun() || !deselects_) return {};
  return {select({}, false)};
}

Commands Pan::given_up() {
  if (!start_.begun()) return {};
  return {pan_by(start_.pressed() - last_)};
}

}  // namespace concarte::interaction
