// The groups of the map in the right panel: added, named, coloured, put in order, removed.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

void show_groups(const Desk& desk);

}  // namespace concarte::ui
