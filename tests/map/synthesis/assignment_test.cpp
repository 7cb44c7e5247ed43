// The best one-to-one matching, beside trying them all.
#include "map/synthesis/assignment.h"

#include <algorithm>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

namespace concarte::synthesis {
namespace {

using Rows = std::vector<std::vector<Weighted>>;

double weight_of(const Rows& rows, std::size_t row, std::size_t column) {
  for (const Weighted& pair : rows[row])
    if (pair.column == column) return pair.weight;
  return 0;
}

double best_by_trying(const Rows& rows, std::size_t columns) {
  std::vector<std::size_t> order(std::max(rows.size(), columns));
  std::iota(order.begin(), order.end(), std::size_t{0});
  double best = 0;
  do {
    double sum = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) sum += weight_of(rows, row, order[row]);
    best = std::max(best, sum);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(BestMatching, IsAsGoodAsTheBestOfAll) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    Rows rows(1 + random() % 6);
    const std::size_t columns = 1 + random() % 6;
    for (auto& row : rows)
      for (std::size_t column = 0; column < columns; ++column)
        if (random() % 3 != 0) row.push_back({column, static_cast<double>(1 + random() % 20) / 20});
    const auto matched = best_matching(rows, columns);
    double sum = 0;
    std::vector<bool> taken(columns, false);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (!matched[row]) continue;
      EXPECT_FALSE(taken[*matched[row]]);
      taken[*matched[row]] = true;
      EXPECT_GT(weight_of(rows, row, *matched[row]), 0);
      sum += weight_of(rows, row, *matched[row]);
    }
    EXPECT_NEAR(sum, best_by_trying(rows, columns), 1e-6);
  }
}

TEST(BestMatching, LeavesAloneWhatHasNobody) {
  EXPECT_TRUE(best_matching({}, 3).empty());
  EXPECT_EQ(best_matching({{}, {{0, 0.5}}}, 1), (std::vector<std::optional<std::size_t>>{std::nullopt, 0}));
}

}  // namespace
}  // namespace concarte::synthesis
