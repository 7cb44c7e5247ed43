// The line at the very bottom: how many ideas, whether they are safe, how they are laid out, how large they are seen.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double StatusBarHeight = 40;  // units

// Fills a window of its own.
void show_status_bar(const Desk& desk);

}  // namespace concarte::ui
