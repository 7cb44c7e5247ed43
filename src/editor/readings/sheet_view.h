// A table that is written in, as it stands in the window: what it holds, how wide and high its cells are, which one is chosen.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <imgui.h>

#include "editor/readings/cell_walk.h"
#include "editor/widgets/desk.h"
#include "map/report/sheet.h"

namespace concarte::ui {

// What the table remembers between two frames.
struct SheetView {
  report::Sheet sheet;
  session::Reading reading = session::Reading::map;  // the one it is of
  std::uint64_t session_number = 0, document_number = 0, revision = 0;  // what it was made from
  std::size_t node_count = 0;
  document::NodeId branch;

  float room = 0;     // pixels across, that it was measured for
  double scale = 0;
  std::vector<float> lefts, tops;  // where columns and rows begin, from the corner of the cells; one more than there are
  float heading = 0;  // the height of the column names
  std::size_t frozen_columns = 0;  // at the left, always in sight

  CellPlace near;                   // where one was last: an idea may stand in several cells
  int frames_to_come = 0;           // until the selection follows what was chosen here
  // An empty cell that was chosen, as long as the idea beside it is selected.
  struct Blank {
    CellPlace place;
    report::SheetRoom room;
  };
  std::optional<Blank> blank;
  std::optional<CellPlace> chosen;  // that, or the one of the selection
  std::optional<report::SheetCell> seen;  // brought into sight already
  CellPlace seen_at;
  std::size_t rows_in_sight = 1;

  // The cell whose field is open: of its words, or of why its group stands so.
  struct Written {
    document::NodeId idea;
    document::GroupId group;
    bool is_reason = false;
    bool takes_keyboard = true;  // in this frame
    bool is_blank = false;       // of the empty cell that is chosen
  };
  std::optional<Written> written;
  ImVec2 field_low{}, field_high{};  // on the screen
  std::optional<ImVec2> menu_wanted;  // of the chosen cell; where on the screen
};

// Makes the table and its measures anew when what they depend on has changed. `room`: pixels across.
void follow(const Desk& desk, SheetView& view, float room);

// The child window of the table, in this frame.
struct SheetFrame {
  ImVec2 low, high;  // the corners of what is seen of it, on the screen
  ImVec2 scroll;
};
struct Area {
  ImVec2 low, high;
  bool holds(ImVec2 point) const { return point.x >= low.x && point.x < high.x && point.y >= low.y && point.y < high.y; }
};
// Where a column's cells are seen: frozen or not, below the names.
Area cells_area(const SheetView& view, const SheetFrame& frame, std::size_t column);
// The whole cell on the screen, seen or not; `place` is where it begins.
Area area_of(const SheetView& view, const SheetFrame& frame, CellPlace place);
// The cell under a point of the screen.
std::optional<CellPlace> place_at(const SheetView& view, const SheetFrame& frame, ImVec2 point);

// Chooses the cell, for the map too: of an empty one, the idea beside it is selected; of words about an idea, that one.
void choose(const Desk& desk, SheetView& view, CellPlace place);
// Opens the field of the cell, unless nothing can be written there.
void open_field(const Desk& desk, SheetView& view, CellPlace place);
// So is that of the reason, where the group has said where it stands.
void open_reason(const Desk& desk, SheetView& view, CellPlace place);
const report::SheetCell* chosen_cell(const SheetView& view);

}  // namespace concarte::ui
