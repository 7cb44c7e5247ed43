// Dragging the paper: the point under the pointer stays under it.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class Pan : public Gesture {
 public:
  // A click without a drag gives these commands.
  explicit Pan(Vec2 pressed_on_canvas, Commands clicked = {})
      : start_(pressed_on_canvas), last_(pressed_on_canvas), clicked_(std::move(clicked)) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  Commands given_up() override;

 private:
  DragStart start_;
  Vec2 last_;
  Commands clicked_;
};

}  // namespace concarte::interaction
