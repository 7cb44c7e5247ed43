// What the place of two ideas in their maps says for and against their being the same.
#pragma once

#include <optional>
#include <vector>

#include "map/synthesis/phrases.h"
#include "map/synthesis/scores.h"

namespace concarte::synthesis {

// Which phrases of one map are taken for which of another, so far.
struct Counterparts {
  std::vector<std::optional<std::size_t>> of_row{};
  std::vector<float> scores{};  // by row; 0 without a counterpart
};

// Log odds to add to those of the words. Kinds and levels count by themselves; parents and children as far as they are thought to be
// the same. That both stand under the root says nothing: all do in a flat map.
Grid context(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far);

// How far the parents are the same; how many of the children have their counterpart under the other: 0 to 1.
float same_parent(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far, std::size_t row, std::size_t column);
float same_children(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far, std::size_t row, std::size_t column);

}  // namespace concarte::synthesis
