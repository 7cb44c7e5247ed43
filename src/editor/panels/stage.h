// What stands over the map while it is shown to a room: how far one is, or black.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Over the canvas, in its own window.
void show_stage(const Desk& desk);

}  // namespace concarte::ui
