// A gesture: what happens between a press of a button and its release.
#pragma once

#include <vector>

#include "editor/interaction/interaction.h"

namespace concarte::interaction {

using session::Command;
using session::Verb;
using Commands = std::vector<Command>;

class Gesture {
 public:
  Gesture() = default;
  virtual ~Gesture() = default;
  Gesture(const Gesture&) = delete;
  Gesture& operator=(const Gesture&) = delete;

  // `pointing` is shown over the map until the gesture ends.
  virtual Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) = 0;
  virtual Commands released(const PointerEvent& event, const session::Session& session) = 0;
  // Given up with Escape: what takes back what the moves have done.
  virtual Commands given_up() { return {}; }
  // True while the paper is to come along when the pointer is at the edge of the canvas.
  virtual bool wants_more_paper() const { return false; }
};

// Tells a click from a drag: a hand that clicks is never quite still.
class DragStart {
 public:
  explicit DragStart(Vec2 pressed_on_canvas) : pressed_(pressed_on_canvas) {}
  // True from the first point that is far enough.
  bool reached(Vec2 point_on_canvas) {
    constexpr double Slack = 5;  // pixels
    begun_ = begun_ || distance(pressed_, point_on_canvas) > Slack;
    return begun_;
  }
  bool begun() const { return begun_; }
  Vec2 pressed() const { return pressed_; }

 private:
  Vec2 pressed_;
  bool begun_ = false;
};

}  // namespace concarte::interaction
