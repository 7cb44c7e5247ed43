// The right panel: what is selected, in words and fields; without a selection, the map itself.
#pragma once

#include <optional>

#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double InspectorWidth = 344;  // units

// Inside a window of its own. `keyboard`: the field that takes it in this frame.
void show_inspector(const Desk& desk, std::optional<session::Part> keyboard);

}  // namespace concarte::ui
