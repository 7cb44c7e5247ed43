// One idea of the search's list: the words found as they stand in it, and the way to it.
#pragma once

#include "editor/widgets/desk.h"
#include "map/search/find.h"

namespace concarte::ui {

inline constexpr double FoundRowHeight = 52;  // units

// A click goes to the idea. `number` tells it from the others.
void show_found(const Desk& desk, const search::Found& found, int number);

}  // namespace concarte::ui
