// How a cell is set: its words, who proposed them, where the group stands. Measured and painted by the same rules.
#pragma once

#include "editor/readings/sheet_view.h"
#include "editor/widgets/wrapped_lines.h"

namespace concarte::ui {

inline constexpr double CellPaddingX = 9, CellPaddingY = 6;  // units: those of a field, so that no word moves when it opens

// The face and size of the words of an idea in its row; of what a group says.
FieldType idea_type(const Style& style, const report::SheetCell& cell);
FieldType words_type(const Style& style);
// How far the words of a cell stand from its left edge, the padding besides.
float indent_of(const Style& style, const report::SheetRow& row, const report::SheetCell& cell, session::Reading reading);
// In pixels, with its padding.
float cell_height(const Style& style, const report::SheetRow& row, const report::SheetCell& cell, session::Reading reading, float width);
// Where the stance of its group stands in a cell, its sign at the left; the reason is written there, as wide as the cell.
Area stance_area(const Style& style, const report::SheetRow& row, const report::SheetCell& cell, session::Reading reading, Area area);
FieldType reason_type(const Style& style);
// From the left of the stance to its words: the sign stands there.
float stance_indent(const Style& style);
// Words not in the dictionary are underlined where they can be written. `seen_top` is what is in sight of the cell: its words begin there.
void paint_cell(const Desk& desk, const report::SheetRow& row, const report::SheetCell& cell, session::Reading reading, Area area, float seen_top,
                ImDrawList& list);

}  // namespace concarte::ui
