// Paints the shapes of a figure: boxes sharp on whole pixels, curves smooth at any zoom.
#pragma once

#include <imgui.h>

#include "picture/figure/figure.h"

namespace concarte::ui {

inline ImVec2 on_screen(Vec2 point) { return {static_cast<float>(point.x), static_cast<float>(point.y)}; }
inline ImU32 packed(Colour c) { return IM_COL32(c.red, c.green, c.blue, c.alpha); }
// Less opaque: `opacity` from 0 to 1 of what it was.
Colour faded(Colour colour, double opacity);

// `is_outlined`: a line will cover its edge, which need not be soft then.
void paint_fill(const figure::Fill& fill, const Affine& screen_from_figure, ImDrawList& list, bool is_outlined = false);
void paint_stroke(const figure::Stroke& stroke, const Affine& screen_from_figure, ImDrawList& list);

}  // namespace concarte::ui
