// Tries places from the middle of the curve outward: first on it, then beside it, then ever farther along its normals.
#include "picture/layout/link_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "picture/layout/curve.h"

namespace concarte::layout {
namespace {

constexpr std::array Along{0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78};
// Costs: a label pushed to the end of a long curve still says what it says; one beside its curve is a little less clear.
constexpr double WholeWay = 60;
constexpr double Beside = 8;
constexpr double LineCovered = 20;
// Room around a label, and from its curve when it stands beside it.
constexpr double Clearance = 1.5;
constexpr double FromCurve = 2.5;
// The ends of a link, where its arrow is, stay visible.
constexpr double EndSeen = 7;

// How far off the curve each round of tries goes: 0, 9, 26, 51 …
double off(int round) { return 4.25 * round * (round + 1); }

}  // namespace

LinkLabels::LinkLabels(const RectIndex& boxes, const LineIndex& branches, const LineIndex& links, Vec2 largest)
    : boxes_(boxes), branches_(branches), links_(links), cell_(std::max({largest.x, largest.y, 40.0})) {}

std::optional<LinkLabels::Place> LinkLabels::find(const Curve& curve, Vec2 size, double reach, int own) const {
  std::optional<Place> best;
  const auto consider = [&](Vec2 centre, double cost, bool is_on_curve) {
    if (best && cost >= best->cost) return;
    const Rect label = rect_around(centre, size);
    const Rect wide = grown(label, EndSeen);
    if (is_on_curve && (wide.contains(curve.front()) || wide.contains(curve.back()))) return;
    if (!is_free(label)) return;
    cost += LineCovered * (branches_.under(label) + links_.under(label, own));
    if (!best || cost < best->cost) best = Place{centre, cost};
  };
  for (const double t : Along)
    consider(cubic_at(curve[0], curve[1], curve[2], curve[3], t), std::abs(t - 0.5) * WholeWay, true);
  for (int round = 0; off(round) <= reach; ++round) {
    if (best && best->cost <= Beside + off(round)) break;
    for (const double t : Along) {
      const Vec2 normal = perpendicular(direction(cubic_slope(curve[0], curve[1], curve[2], curve[3], t)));
      const double half = (std::abs(normal.x) * size.x + std::abs(normal.y) * size.y) / 2;
      for (const double sign : {1.0, -1.0})
        consider(cubic_at(curve[0], curve[1], curve[2], curve[3], t) + normal * (sign * (half + FromCurve + off(round))),
                 Beside + off(round) + std::abs(t - 0.5) * WholeWay, false);
    }
  }
  return best;
}

bool LinkLabels::is_free(const Rect& label) const {
  bool is_free = true;
  const Rect wide = grown(label, Clearance);
  boxes_.visit(wide, [&](int) { is_free = false; });
  if (!is_free || taken_.empty()) return is_free;
  for_each_cell(wide, [&](std::uint64_t cell) {
    if (const auto found = cells_.find(cell); found != cells_.end())
      for (const std::size_t other : found->second) is_free = is_free && !overlap(wide, taken_[other]);
  });
  return is_free;
}

void LinkLabels::take(Vec2 centre, Vec2 size) {
  const std::size_t number = taken_.size();
  taken_.push_back(rect_around(centre, size));
  for_each_cell(taken_.back(), [&](std::uint64_t cell) { cells_[cell].push_back(number); });
}

// No label is larger than a cell: there are four of them at most, or nine with its clearance.
template <class See>
void LinkLabels::for_each_cell(const Rect& area, See see) const {
  const auto place = [this](double at) { return static_cast<std::int32_t>(std::clamp(std::floor(at / cell_), -1e9, 1e9)); };
  for (std::int32_t row = place(area.y); row <= place(area.bottom()); ++row)
    for (std::int32_t column = place(area.x); column <= place(area.right()); ++column)
      see(static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) << 32 | static_cast<std::uint32_t>(column));
}

}  // namespace concarte::layout
