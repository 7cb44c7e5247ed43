// The pairs of ideas that people chose to keep apart, under the list of the sources.
#pragma once

#include "editor/widgets/desk.h"
#include "map/ledger/refusals.h"

namespace concarte::ui {

// One line that unfolds; nothing where there is no pair. `is_open`: unfolded.
void show_refusals(const Desk& desk, const std::vector<ledger::Pair>& pairs, bool& is_open);

}  // namespace concarte::ui
