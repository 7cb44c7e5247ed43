// The open maps, side by side under the menu.
#pragma once

#include "editor/state/tabs.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double TabBarHeight = 36;  // units

// One map needs no tab: the window's title names it, and the map has the room.
inline bool has_tab_bar(const session::Tabs& tabs) { return tabs.tabs.size() > 1; }

// Fills a window of its own. A press shows a map, a drag moves it, the cross or the middle button closes it.
void show_tab_bar(const Desk& desk, const session::Tabs& tabs);

}  // namespace concarte::ui
