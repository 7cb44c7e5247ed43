// The ideas of two maps matched one to one, by their words and by where they stand.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "map/synthesis/assignment.h"
#include "map/synthesis/structure.h"

namespace concarte::synthesis {

struct Matched {
  Counterparts counterparts{};
  // By row: all the columns that reach the least score.
  std::vector<std::vector<Weighted>> likely{};
  // By row, the column that is closest to it, however little; by column, the row. None where all are refused.
  std::vector<std::optional<Weighted>> closest_column{}, closest_row{};
};

// `words` is what `Similarity` finds; `refused(row, column)` pairs are out of the question.
Matched match(const MapPhrases& rows, const MapPhrases& columns, Grid words, double least_score,
              const std::function<bool(std::size_t, std::size_t)>& refused);

}  // namespace concarte::synthesis
