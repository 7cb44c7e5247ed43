// From one cell of a table to the next: values only.
#pragma once

#include <cstddef>
#include <optional>

#include "editor/state/key.h"
#include "map/report/sheet.h"

namespace concarte::ui {

struct CellPlace {
  std::size_t row = 0;
  std::size_t column = 0;
  bool operator==(const CellPlace&) const = default;
};

// Whether it is written in, or may be.
inline bool takes_focus(const report::SheetCell& cell) { return !cell.idea.empty() || cell.room; }

// Null beyond the table.
const report::SheetCell* cell_at(const report::Sheet& sheet, CellPlace place);
// Where the cell begins that goes on in this place.
CellPlace head_of(const report::Sheet& sheet, CellPlace place);

// The cell that the key leads to: arrows, Tab and Shift+Tab in the order of reading, Home and End in the row, with Ctrl in the table,
// Page Up and Page Down by `rows_in_sight`. Cells where nothing can be written are stepped over. The same place when there is none that way;
// nothing for another key.
std::optional<CellPlace> cell_after(const report::Sheet& sheet, CellPlace from, session::Chord chord, std::size_t rows_in_sight);

// Where the words of the idea stand in a column of the group, or anywhere: `near`, when it is one of them, else the first.
std::optional<CellPlace> cell_of(const report::Sheet& sheet, const document::NodeId& idea, const document::GroupId& group, CellPlace near);

}  // namespace concarte::ui
