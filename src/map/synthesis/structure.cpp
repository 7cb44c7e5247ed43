// What the place of two ideas in their maps says for and against their being the same.
#include "map/synthesis/structure.h"

#include <algorithm>

namespace concarte::synthesis {
namespace {

// Log odds. Chosen, not fitted: words decide where they can, place where they cannot.
constexpr float SameParent = 2;
constexpr float SameChildren = 2;
constexpr float OtherKind = -0.7F;
constexpr float SameKind = 0.2F;
// Chosen, not fitted: what argues for or against an idea is not the idea.
constexpr float ArgumentAndOther = -4;
constexpr float BothMainRoots = 1.5F;
constexpr float RootAndOther = -2;

bool is_argument(const std::string& kind) { return kind == "argument-for" || kind == "argument-against"; }

float of_kinds(const Phrase& a, const Phrase& b) {
  if (a.kind.empty() || b.kind.empty()) return 0;
  if (a.kind == b.kind) return SameKind;
  return is_argument(a.kind) || is_argument(b.kind) ? ArgumentAndOther : OtherKind;
}

float of_levels(const MapPhrases& rows, const MapPhrases& columns, std::size_t row, std::size_t column) {
  const bool is_root = !rows.phrases[row].parent;
  if (is_root != !columns.phrases[column].parent) return RootAndOther;
  return is_root && row == 0 && column == 0 ? BothMainRoots : 0;
}

std::vector<std::size_t> count_of_children(const MapPhrases& map) {
  std::vector<std::size_t> count(map.phrases.size(), 0);
  for (const Phrase& phrase : map.phrases)
    if (phrase.parent) ++count[*phrase.parent];
  return count;
}

}  // namespace

float same_parent(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far, std::size_t row, std::size_t column) {
  const auto above = rows.phrases[row].parent;
  const auto its = columns.phrases[column].parent;
  if (!above || !its || so_far.of_row[*above] != its) return 0;
  const bool are_roots = !rows.phrases[*above].parent && !columns.phrases[*its].parent;
  return are_roots ? 0 : so_far.scores[*above];
}

float same_children(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far, std::size_t row, std::size_t column) {
  float sum = 0;
  std::size_t own = 0;
  for (std::size_t child = row + 1; child < rows.phrases.size(); ++child) {
    if (rows.phrases[child].parent != row) continue;
    ++own;
    if (const auto other = so_far.of_row[child]; other && columns.phrases[*other].parent == column) sum += so_far.scores[child];
  }
  const auto its = static_cast<std::size_t>(
      std::count_if(columns.phrases.begin(), columns.phrases.end(), [&](const Phrase& phrase) { return phrase.parent == column; }));
  return sum == 0 ? 0 : sum / static_cast<float>(std::max(own, its));
}

Grid context(const MapPhrases& rows, const MapPhrases& columns, const Counterparts& so_far) {
  Grid result{rows.phrases.size(), columns.phrases.size(), {}};
  result.cells.assign(result.rows * result.columns, 0);
  for (std::size_t row = 0; row < result.rows; ++row)
    for (std::size_t column = 0; column < result.columns; ++column)
      result.at(row, column) = of_kinds(rows.phrases[row], columns.phrases[column]) + of_levels(rows, columns, row, column) +
                               SameParent * same_parent(rows, columns, so_far, row, column);
  const std::vector<std::size_t> own = count_of_children(rows);
  const std::vector<std::size_t> its = count_of_children(columns);
  for (std::size_t child = 0; child < result.rows; ++child) {
    const auto other = so_far.of_row[child];
    const auto above = rows.phrases[child].parent;
    if (!other || !above || !columns.phrases[*other].parent) continue;
    const std::size_t beside = *columns.phrases[*other].parent;
    result.at(*above, beside) += SameChildren * so_far.scores[child] / static_cast<float>(std::max(own[*above], its[beside]));
  }
  return result;
}

}  // namespace concarte::synthesis
