// The ideas of two maps matched one to one, by their words and by where they stand.
#include "map/synthesis/counterparts.h"

#include <algorithm>

namespace concarte::synthesis {
namespace {

Matched matched_by(const Grid& evidence, double least_score, const std::function<bool(std::size_t, std::size_t)>& refused) {
  Matched result;
  const Grid likely = scores(evidence);
  result.likely.resize(likely.rows);
  result.closest_column.resize(likely.rows);
  result.closest_row.resize(likely.columns);
  const auto meet = [](std::optional<Weighted>& closest, std::size_t other, float score) {
    if (!closest || closest->weight < score) closest = Weighted{other, score};
  };
  for (std::size_t row = 0; row < likely.rows; ++row)
    for (std::size_t column = 0; column < likely.columns; ++column) {
      const float score = likely.at(row, column);
      if (refused(row, column)) continue;
      if (score >= least_score) result.likely[row].push_back({column, score});
      meet(result.closest_column[row], column, score);
      meet(result.closest_row[column], row, score);
    }
  result.counterparts.of_row = best_matching(result.likely, likely.columns);
  for (std::size_t row = 0; row < likely.rows; ++row) {
    const auto column = result.counterparts.of_row[row];
    result.counterparts.scores.push_back(column ? likely.at(row, *column) : 0);
  }
  return result;
}

// Whether places can tell anything: not in flat maps of one kind.
bool has_structure(const MapPhrases& map) {
  return std::any_of(map.phrases.begin(), map.phrases.end(),
                     [&](const Phrase& phrase) { return phrase.parent && map.phrases[*phrase.parent].parent; });
}

}  // namespace

Matched match(const MapPhrases& rows, const MapPhrases& columns, Grid words, double least_score,
              const std::function<bool(std::size_t, std::size_t)>& refused) {
  const Counterparts nothing{std::vector<std::optional<std::size_t>>(rows.phrases.size()), std::vector<float>(rows.phrases.size(), 0)};
  const auto with = [&](const Grid& added) {
    Grid sum = words;
    for (std::size_t cell = 0; cell < sum.cells.size(); ++cell) sum.cells[cell] += added.cells[cell];
    return sum;
  };
  Matched first = matched_by(with(context(rows, columns, nothing)), least_score, refused);
  if (!has_structure(rows) || !has_structure(columns)) return first;
  // What is found tells more about what stands above and below it: once more is enough for maps of a few levels.
  return matched_by(with(context(rows, columns, first.counterparts)), least_score, refused);
}

}  // namespace concarte::synthesis
