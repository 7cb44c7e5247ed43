// One frame of the editor, the same in the window and off screen.
#pragma once

#include <vector>

#include "editor/ui/canvas.h"
#include "editor/ui/screen.h"
#include "editor/workspace/workspace.h"

namespace concarte::window {

// Needs OpenGL to be current, from its making to its end.
struct Display {
  explicit Display(double scale);

  ui::Canvas canvas;
  ui::Screen screen;
};

// Pixels for one unit of the interface: what the screen wants, times CONCARTE_SCALE when the person has set it.
double interface_scale(double content_scale);

// Performs them in their order, and brings the picture up to date. What is refused is told in the window's notice.
void perform(session::Workspace& workspace, const std::vector<session::Command>& commands);

}  // namespace concarte::window
