// The rubber band: adds the nodes it touches to the selection.
#pragma once

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class Band : public Gesture {
 public:
  explicit Band(Vec2 pressed_in_figure) : corner_(pressed_in_figure) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return true; }

 private:
  Vec2 corner_;
};

}  // namespace concarte::interaction
