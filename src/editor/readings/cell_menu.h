// What can be done to a cell, in words: for hands that do not know its keys.
#pragma once

#include "editor/readings/sheet_view.h"

namespace concarte::ui {

inline constexpr const char* ReasonKey = ":";  // typed in a cell that has a stance

// Pops up over the chosen cell once it is wanted.
void show_cell_menu(const Desk& desk, SheetView& view, const SheetFrame& frame);

// The group of the cell stands so on its idea, for the reason it gave; what it thought already is taken back.
void turn_stance(const Desk& desk, const report::SheetCell& cell, std::optional<document::Opinion> opinion);

}  // namespace concarte::ui
