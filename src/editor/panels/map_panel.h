// The map itself in the right panel: title, what it holds, who speaks, how it is drawn.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

void show_map(const Desk& desk);

}  // namespace concarte::ui
