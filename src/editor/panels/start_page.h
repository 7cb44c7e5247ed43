// What stands in the window while no map is open: what to do first, and the maps opened lately.
#pragma once

#include "editor/widgets/desk.h"
#include "editor/widgets/map_card.h"

namespace concarte::ui {

struct StartPage {
  CardChoice choice{.chosen = 0};  // the four large choices, then the maps
};

// Fills a window of its own.
void show_start_page(const Desk& desk, const session::Gallery& gallery, StartPage& page);

}  // namespace concarte::ui
