// A layout as a small picture: boxes and branches in the colours of their main branches, no words.
#pragma once

#include <imgui.h>

#include "editor/widgets/style.h"
#include "picture/layout/layout.h"

namespace concarte::ui {

// Fits the layout of `request` in a rectangle of the screen.
void paint_small_picture(const layout::Request& request, const layout::Layout& layout, const figure::Theme& theme,
                         const Rect& on_window, double scale, ImDrawList& list);

}  // namespace concarte::ui
