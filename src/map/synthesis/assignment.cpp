// The best one-to-one matching of two sets, where each pair has a weight or is out of the question.
#include "map/synthesis/assignment.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace concarte::synthesis {
namespace {

constexpr std::size_t Nobody = std::numeric_limits<std::size_t>::max();

// Whole numbers: sums are exact, so that no cycle gains a rounding error at each turn.
using Cost = std::int64_t;
Cost whole(double weight) { return std::llround(weight * (1 << 30)); }

// Costs are `highest - weight`, so that none is negative. A row may also stay alone, at the cost `highest`: as if each row had a
// column of its own, told as `columns + row`.
class Matching {
 public:
  Matching(const std::vector<std::vector<Weighted>>& rows, std::size_t columns)
      : rows_(rows), columns_(columns), price_(columns + rows.size(), 0), taken_by_(price_.size(), Nobody),
        distance_(price_.size(), 0), reached_from_(price_.size(), Nobody), column_of_(rows.size(), Nobody) {
    for (const auto& row : rows)
      for (const Weighted& pair : row) highest_ = std::max(highest_, whole(pair.weight));
  }

  std::vector<std::optional<std::size_t>> solve() {
    for (std::size_t row = 0; row < rows_.size(); ++row) give_column_to(row);
    std::vector<std::optional<std::size_t>> found(rows_.size());
    for (std::size_t row = 0; row < rows_.size(); ++row)
      if (column_of_[row] < columns_) found[row] = column_of_[row];
    return found;
  }

 private:
  using Step = std::pair<Cost, std::size_t>;

  // Dijkstra over columns from a free row to a free column; those on the way change hands.
  void give_column_to(std::size_t free_row) {
    std::fill(distance_.begin(), distance_.end(), std::numeric_limits<Cost>::max());
    std::priority_queue<Step, std::vector<Step>, std::greater<>> waiting;
    std::vector<std::size_t> done;
    std::size_t row = free_row;
    Cost so_far = 0;
    Cost own_price = 0;  // of the row: what it pays for the column it has
    const auto offer = [&](std::size_t column, Cost cost) {
      const Cost there = so_far + cost - price_[column] - own_price;
      if (there >= distance_[column]) return;
      distance_[column] = there;
      reached_from_[column] = row;
      waiting.push({there, column});
    };
    while (true) {
      for (const Weighted& pair : rows_[row]) offer(pair.column, highest_ - whole(pair.weight));
      offer(columns_ + row, highest_);
      while (waiting.top().first > distance_[waiting.top().second]) waiting.pop();
      const auto [at, column] = waiting.top();
      waiting.pop();
      so_far = at;
      if (taken_by_[column] == Nobody) {
        for (const std::size_t passed : done) price_[passed] += distance_[passed] - so_far;
        hand_over(column, free_row);
        return;
      }
      done.push_back(column);
      row = taken_by_[column];
      own_price = cost(row, column) - price_[column];
    }
  }

  void hand_over(std::size_t column, std::size_t free_row) {
    while (true) {
      const std::size_t row = reached_from_[column];
      taken_by_[column] = row;
      std::swap(column, column_of_[row]);
      if (row == free_row) return;
    }
  }

  Cost cost(std::size_t row, std::size_t column) const {
    for (const Weighted& pair : rows_[row])
      if (pair.column == column) return highest_ - whole(pair.weight);
    return highest_;
  }

  const std::vector<std::vector<Weighted>>& rows_;
  std::size_t columns_;
  Cost highest_ = 0;
  std::vector<Cost> price_;
  std::vector<std::size_t> taken_by_;
  std::vector<Cost> distance_;
  std::vector<std::size_t> reached_from_;
  std::vector<std::size_t> column_of_;
};

}  // namespace

std::vector<std::optional<std::size_t>> best_matching(const std::vector<std::vector<Weighted>>& rows, std::size_t columns) {
  return Matching(rows, columns).solve();
}

}  // namespace concarte::synthesis
