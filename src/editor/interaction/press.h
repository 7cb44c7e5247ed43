// What a press of a button does at once, and which gesture it starts.
#pragma once

#include <memory>

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

struct Pressed {
  Commands commands;
  std::unique_ptr<Gesture> gesture;  // null: none
};

// Left on a node selects and moves it; with Ctrl links it, with Alt pins it, with Shift adds it to the selection. On the paper it
// moves the paper, with Shift or Ctrl selects what it touches; twice makes a floating idea. Right opens the menu, or moves the paper;
// middle moves it.
Pressed press(const PointerEvent& event, const session::Session& session);

}  // namespace concarte::interaction
