// The figures of the proceedings: which there are, and what the chosen one shows, on which paper.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Fills what is left of the rail. `takes_keyboard`: the first field, or the button that adds a figure, takes it in this frame.
void show_figures(const Desk& desk, bool takes_keyboard);

}  // namespace concarte::ui
