// From what two phrases have in common to how likely it is that they say the same, their rivals in both maps being known.
#include "map/synthesis/scores.h"

#include <algorithm>
#include <cmath>

namespace concarte::synthesis {
namespace {

// Fitted by logistic regression over the same sets, whole and in parts of thirty to a hundred phrases a side: taken at random, and
// all about one subject with one in four said by both, as the maps of a workshop are.
constexpr float Start = -2.02F;
constexpr float OfLead = 0.44F;
constexpr float OfOwn = 0.21F;
constexpr float Most = 8;
// What the best of many wrong pairs has at least.
constexpr float SupposedRival = -5;
// Nearly the same wording is worth a look even where a map says it twice, so that neither leads. Chosen, not fitted.
constexpr float NearlyTheSame = 4;
constexpr float OfSameness = 0.6F;

struct TwoBest {
  float best = SupposedRival;
  float second = SupposedRival;
  void meet(float value) {
    if (value > best) {
      second = best;
      best = value;
    } else {
      second = std::max(second, value);
    }
  }
  float lead_of(float value) const {
    return std::clamp(value - (value == best ? second : best), -Most, Most);
  }
};

}  // namespace

Grid scores(const Grid& evidence) {
  std::vector<TwoBest> of_row(evidence.rows);
  std::vector<TwoBest> of_column(evidence.columns);
  for (std::size_t row = 0; row < evidence.rows; ++row)
    for (std::size_t column = 0; column < evidence.columns; ++column) {
      of_row[row].meet(evidence.at(row, column));
      of_column[column].meet(evidence.at(row, column));
    }
  Grid result{evidence.rows, evidence.columns, std::vector<float>(evidence.cells.size())};
  for (std::size_t row = 0; row < evidence.rows; ++row)
    for (std::size_t column = 0; column < evidence.columns; ++column) {
      const float own = evidence.at(row, column);
      const float sum = Start + OfLead * (of_row[row].lead_of(own) + of_column[column].lead_of(own)) + OfOwn * std::clamp(own, -Most, Most) +
                        OfSameness * std::max(0.0F, own - NearlyTheSame);
      result.at(row, column) = 1 / (1 + std::exp(-sum));
    }
  return result;
}

}  // namespace concarte::synthesis
