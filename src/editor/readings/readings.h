// The map read in words, in the middle of the window: as a grid of the groups, as a framework table, as text. All are written in.
#pragma once

#include "editor/rail/outline_panel.h"
#include "editor/readings/sheet_view.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {

// What the readings remember between two frames.
struct Readings {
  SheetView sheet;  // of the grid or the framework, whichever was seen last
  OutlinePanel text;
};

// Fills the current window, begun without padding. For every reading but `Reading::map`.
void show_reading(const Desk& desk, Readings& readings);
// True when the key was the reading's own; any other means what it means on the map.
bool take_reading_key(const Desk& desk, Readings& readings, const KeyInput& input);

}  // namespace concarte::ui
