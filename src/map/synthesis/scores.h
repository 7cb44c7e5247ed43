// From what two phrases have in common to how likely it is that they say the same, their rivals in both maps being known.
#pragma once

#include <cstddef>
#include <vector>

namespace concarte::synthesis {

// A number for each phrase of one map and each of another, row by row.
struct Grid {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float> cells{};
  float& at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
  float at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

// `evidence` is log odds of each pair by itself. A pair that stands out among all the pairs of its row and of its column is likely to
// be right even when less is in common, and one among many alike is likely to be wrong whatever is: what is called hubness
// (Lample et al., "Word translation without parallel data", 2018) is met by the distance to the best rival on either side, beside what
// the pair has by itself. In maps of a few ideas a rival is supposed, so that a score means the same whatever the size.
Grid scores(const Grid& evidence);

}  // namespace concarte::synthesis
