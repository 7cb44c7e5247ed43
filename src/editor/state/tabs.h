// The maps of one window, as its bar of tabs shows them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "editor/state/state.h"

namespace concarte::session {

struct Tab {
  std::string title;           // tells it from the others
  std::filesystem::path path;  // empty: never saved
  bool has_unsaved_work = false;
  bool operator==(const Tab&) const = default;
};

struct Tabs {
  std::vector<Tab> tabs;  // none: no map is open
  std::size_t current = 0;
  bool operator==(const Tabs&) const = default;
};

// What people call a map, on one line: its file's name, its title, or that it is new.
std::string map_name(const State& state);

// All that is the window's and not the map's becomes what it is in `from`: the size of the canvas, what was opened lately,
// which panels are shown.
void take_over_window(State& to, const State& from);

}  // namespace concarte::session
