// The steps done on the map, in words; a click goes back or forth to any of them.
#pragma once

#include <cstddef>
#include <string>

#include "editor/widgets/desk.h"
#include "map/edit/history.h"

namespace concarte::ui {

struct HistoryPanel {
  std::size_t present_seen = 0;  // the step last scrolled to
  bool was_shown = false;
};

// `Add a child: Oser dire`, in the user's language.
std::string step_words(const edit::Step& step);

// Fills what is left of the rail. `takes_keyboard`: the present step takes it in this frame.
void show_history(const Desk& desk, HistoryPanel& panel, bool takes_keyboard);

}  // namespace concarte::ui
