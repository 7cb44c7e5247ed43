// One row of the outline: its triangle, its words, who said it.
#pragma once

#include "editor/rail/outline_panel.h"

namespace concarte::ui {

inline constexpr double OutlineRowHeight = 28;  // units

// In pixels, for the width of the current window.
float row_height(const Desk& desk, const OutlineRow& row, OutlineLook look);
// The middle of the triangle that folds, from the window's left edge.
float triangle_x(const Style& style, int level);
// Over the whole width of the current window; `top` in pixels of the screen, `height` as above.
void paint_row(const Desk& desk, const OutlineRow& row, float top, float height, OutlineLook look);

}  // namespace concarte::ui
