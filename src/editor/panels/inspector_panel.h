// The right panel: what is selected, in words and fields; without a selection, the map itself.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double InspectorWidth = 344;  // units

// Inside a window of its own.
void show_inspector(const Desk& desk);

}  // namespace concarte::ui
