// Alt and a drag: the node stays where it is put, whatever the layout would say.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class PinNode : public Gesture {
 public:
  PinNode(Vec2 pressed_on_canvas, document::NodeId node) : start_(pressed_on_canvas), node_(node) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  Vec2 centre_for(Vec2 point_on_canvas, const Rect& room, const session::Session& session) const;

  DragStart start_;
  document::NodeId node_;
};

}  // namespace concarte::interaction
