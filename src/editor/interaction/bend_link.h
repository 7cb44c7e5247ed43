// Dragging a link by its middle or its words: it goes through where it is put.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class BendLink : public Gesture {
 public:
  // `link` is selected by the time it moves. `grabbed` is the point pressed, `middle` the link's middle, both in the figure.
  BendLink(Vec2 pressed_on_canvas, Vec2 grabbed, Vec2 middle, document::LinkId link)
      : start_(pressed_on_canvas), grabbed_(grabbed), middle_(middle), link_(link) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  Vec2 middle_at(const PointerEvent& event, const session::Session& session) const;

  DragStart start_;
  Vec2 grabbed_;
  Vec2 middle_;
  document::LinkId link_;
};

}  // namespace concarte::interaction
