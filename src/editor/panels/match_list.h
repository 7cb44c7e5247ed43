// Under the label being typed after `=`: the ideas of the map that hold its words.
#pragma once

#include "base/geometry.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

// In a window of its own, under the node or over it, inside `canvas` (pixels of the screen). Nothing when no idea is looked for.
void show_match_list(const Desk& desk, const Rect& canvas);

}  // namespace concarte::ui
