// Ctrl and a drag from one node to another: a cross-link. Without a drag, adds to the selection or takes from it.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class DrawLink : public Gesture {
 public:
  DrawLink(Vec2 pressed_on_canvas, document::NodeId from) : start_(pressed_on_canvas), from_(from) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  DragStart start_;
  document::NodeId from_;
};

}  // namespace concarte::interaction
