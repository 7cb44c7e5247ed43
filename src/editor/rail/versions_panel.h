// The versions of the map: what differs from another one, and what a merge left to decide.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Fills what is left of the rail. `takes_keyboard`: the first button takes it in this frame.
void show_versions(const Desk& desk, bool takes_keyboard);

}  // namespace concarte::ui
