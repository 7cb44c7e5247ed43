// The menu at the pointer: what can be done with what is selected, in few lines.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Opens where the session wants it, counted from the canvas's upper left corner; tells the session when it closes. `was_shown` is
// kept between two frames.
void show_context_menu(const Desk& desk, Vec2 canvas_corner, bool& was_shown);

}  // namespace concarte::ui
