// Dragging an end of the selected link to another node.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class ReconnectLink : public Gesture {
 public:
  enum class End { from, to };
  ReconnectLink(Vec2 pressed_on_canvas, document::LinkId link, End end) : start_(pressed_on_canvas), link_(link), end_(end) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  DragStart start_;
  document::LinkId link_;
  End end_;
};

}  // namespace concarte::interaction
