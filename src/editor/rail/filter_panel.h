// Choosing what the map is filtered by: groups, kinds, statuses and tags as chips.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// The kinds and tags that the map's ideas bear, to choose from; worked out again when the map changes.
struct FilterPanel {
  std::vector<std::string> kinds;
  std::vector<std::string> tags;
  std::uint64_t session_number = 0, document_number = 0, revision = 0;
  std::size_t node_count = 0;
  bool keyboard_wanted = false;  // by the first chip
};

// Fills what is left of its window. `takes_keyboard`: in this frame the first chip does.
void show_filter(const Desk& desk, FilterPanel& panel, bool takes_keyboard);

}  // namespace concarte::ui
