// Dragging the selected nodes under another parent, or to another place among their siblings.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class MoveNodes : public Gesture {
 public:
  // `pressed` is selected already. A click without a drag leaves it alone in the selection when `click_selects`.
  MoveNodes(Vec2 pressed_on_canvas, document::NodeId pressed, bool click_selects)
      : start_(pressed_on_canvas), pressed_(pressed), click_selects_(click_selects) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;

 private:
  DragStart start_;
  document::NodeId pressed_;
  bool click_selects_;
};

}  // namespace concarte::interaction
