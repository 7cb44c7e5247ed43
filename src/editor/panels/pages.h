// The pages of the figure that is chosen, as they will be printed.
#pragma once

#include "editor/paint/painter.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

// Fills the current window: each sheet on its paper under what was done to make it fit. `painter` paints the figures.
void show_pages(const Desk& desk, Painter& painter);

}  // namespace concarte::ui
