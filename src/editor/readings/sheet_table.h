// The table of a reading: scrolled under its headings, chosen and written in with keys and pointer.
#pragma once

#include "editor/readings/sheet_view.h"

namespace concarte::ui {

// Of a view that is up to date. Fills what is left of the current window but for `below` pixels. Only the cells in sight cost anything.
void show_sheet(const Desk& desk, SheetView& view, float below);

}  // namespace concarte::ui
