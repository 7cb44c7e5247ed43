// Dragging the selected nodes under another parent, to another place among their siblings, or afloat.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class MoveNodes : public Gesture {
 public:
  // `pressed` is selected already. A click without a drag leaves it alone in the selection when `click_selects`.
  MoveNodes(Vec2 pressed_on_canvas, Vec2 pressed_in_figure, document::NodeId pressed, bool click_selects)
      : start_(pressed_on_canvas), grabbed_(pressed_in_figure), pressed_(pressed), click_selects_(click_selects) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  DragStart start_;
  Vec2 grabbed_;
  document::NodeId pressed_;
  bool click_selects_;
};

}  // namespace concarte::interaction
