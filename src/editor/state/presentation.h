// Showing a map to a room, one branch after the other.
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "editor/state/view.h"
#include "map/document/document.h"

namespace concarte::session {

// What a step shows: one branch, or the whole map when empty.
using Step = document::NodeId;

// The whole map, each main branch and each idea apart, in their order, and the whole map again. The map alone when it has
// nothing to go through.
std::vector<Step> presentation_steps(const document::Document& document);

// Where a presentation is, and what to come back to.
struct Presentation {
  std::size_t step = 0;
  Step branch;  // of the step: it is found again when branches were added or moved meanwhile
  bool is_black = false;
  View view_before;
  std::vector<document::NodeId> nodes_before;
  document::TitledId titled_before;
};

// The number of the step in `steps`, which may not be what they were.
std::size_t place_in(const std::vector<Step>& steps, const Presentation& presentation);
// The ideas that are not dimmed; all those of the map for the whole map.
std::set<document::NodeId> lit_nodes(const document::Document& document, const Step& step);

}  // namespace concarte::session
