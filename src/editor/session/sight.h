// What stands out on the map and what is pale: the words looked for, and the ideas a filter means.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "editor/state/state.h"
#include "map/search/find.h"

namespace concarte::session {

struct Sight {
  std::vector<search::Found> found;              // in document order; empty while the search is closed
  std::unordered_set<document::NodeId> meant;    // by the filter; empty without one
  std::vector<float> paleness;                   // by part of the figure: how far towards the paper; empty: nothing is pale
  // What it was worked out from.
  struct Followed {
    std::uint64_t document_number = 0;
    std::uint64_t revision = 0;
    std::size_t node_count = 0;
    search::Query query;
    search::Filter filter;
    bool operator==(const Followed&) const = default;
  } followed;
  std::uint64_t picture_number = 0;
};

// Cheap when nothing that it depends on has changed. True when something has.
bool follow(Sight& sight, const State& state, const Picture& picture, std::uint64_t picture_number);

}  // namespace concarte::session
