// What the keys mean in a table: they walk over its cells, open them, and say where a group stands.
#pragma once

#include "editor/readings/sheet_view.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {

// True when the key was the table's; any other is the map's, as everywhere.
bool take_cell_key(const Desk& desk, SheetView& view, const KeyInput& input);

}  // namespace concarte::ui
