// A layout as a small picture: boxes and branches in the colours of their main branches, no words.
#pragma once

#include <vector>

#include <imgui.h>

#include "editor/widgets/style.h"
#include "picture/layout/layout.h"

namespace concarte::ui {

// The colours of the nodes in a small picture, by number: main branches and their roots strong, what is under them paler.
std::vector<Colour> small_colours(const layout::Request& request, const figure::Theme& theme);

// Fits the layout of `request` in a rectangle of the screen.
void paint_small_picture(const layout::Request& request, const layout::Layout& layout, const figure::Theme& theme,
                         const Rect& on_window, double scale, ImDrawList& list);

}  // namespace concarte::ui
