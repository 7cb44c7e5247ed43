// The bar over a reading: which ways there are of reading the map, and the branch that is read alone.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double ReadingBarHeight = 52;  // units

// Over the whole width of the current window.
void show_reading_bar(const Desk& desk);

}  // namespace concarte::ui
