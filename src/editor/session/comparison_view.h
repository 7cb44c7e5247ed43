// What the panel of versions shows: the differences from another version, and the conflicts that a merge left.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "editor/state/state.h"
#include "map/comparison/compare.h"
#include "map/comparison/conflicts.h"

namespace concarte::session {

struct ComparisonView {
  std::optional<comparison::Comparison> found;  // from `State::compared` to the map; nothing when it is compared with none
  std::optional<comparison::Comparison> of_group;  // those about the ideas of the group chosen; nothing when none is
  std::vector<comparison::OpenConflict> conflicts;
  // What it was made of.
  document::GroupId group{};
  std::uint64_t document_number = 0, revision = 0, compared_number = 0;
};

// Up to date while the panel is open; nothing otherwise.
void follow(std::optional<ComparisonView>& view, State& state);

}  // namespace concarte::session
