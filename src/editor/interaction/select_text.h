// Dragging inside the label being edited: selects characters.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

// What a press in the label does, before the drag: the caret goes there; a double press selects the word, a triple
// one the whole.
Commands press_in_label(const PointerEvent& event, const session::Session& session);

class SelectText : public Gesture {
 public:
  explicit SelectText(Vec2 pressed_on_canvas) : start_(pressed_on_canvas) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent&, const session::Session&) override { return {}; }

 private:
  DragStart start_;
};

}  // namespace concarte::interaction
