// Dragging the paper.
#include "editor/interaction/pan.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

Commands Pan::moved(const PointerEvent& event, const session::Session&, session::Pointing&) {
  if (!start_.reached(event.point_on_canvas) || event.point_on_canvas == last_) return {};
  const Vec2 by = event.point_on_canvas - last_;
  last_ = event.point_on_canvas;
  return {pan_by(by)};
}

Commands Pan::released(const PointerEvent&, const session::Session&) { return start_.begun() ? Commands{} : clicked_; }

Commands Pan::given_up() {
  if (!start_.begun()) return {};
  return {pan_by(start_.pressed() - last_)};
}

}  // namespace concarte::interaction
