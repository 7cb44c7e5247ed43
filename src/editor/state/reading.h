// How the map is read in the middle of the window: as a map, or in words. A memory of the window, never of the file.
#pragma once

#include <cstdint>
#include <vector>

#include "editor/state/view.h"
#include "map/document/records.h"

namespace concarte::session {

enum class Reading : std::uint8_t { map, grid, framework, text };

struct Reader {
  Reading reading = Reading::map;
  document::GroupId group;  // whose column of the grid is chosen; empty: the ideas
  // Of the map when it was left: what comes back with it.
  View view_left;
  std::vector<document::NodeId> nodes_left;
};

}  // namespace concarte::session
