// The field of a cell: opened in its place, with the keys of every field.
#pragma once

#include "editor/readings/sheet_view.h"

namespace concarte::ui {

// Over its cell, inside the table's window; also the words of a new idea while they are typed. Enter goes on to the cell below, Tab
// to the next one; Escape gives up.
void show_cell_field(const Desk& desk, SheetView& view, const SheetFrame& frame);

}  // namespace concarte::ui
