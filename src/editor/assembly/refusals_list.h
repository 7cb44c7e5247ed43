// The pairs of ideas that people chose to keep apart, under the list of the sources.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// One line that unfolds; nothing where no pair was refused. `is_open`: unfolded.
void show_refusals(const Desk& desk, bool& is_open);

}  // namespace concarte::ui
