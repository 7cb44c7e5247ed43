// The best one-to-one matching of two sets, where each pair has a weight or is out of the question.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace concarte::synthesis {

struct Weighted {
  std::size_t column = 0;
  double weight = 0;  // over 0
};

// For each row its column, so that the sum of the weights is the greatest; rows and columns may stay alone. `rows[r]` holds the
// columns that r may have, each once. Shortest augmenting paths with potentials over the pairs that exist (Jonker and Volgenant,
// "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 38, 1987), so that
// 1 000 × 1 000 with ten columns a row takes milliseconds.
std::vector<std::optional<std::size_t>> best_matching(const std::vector<std::vector<Weighted>>& rows, std::size_t columns);

}  // namespace concarte::synthesis
