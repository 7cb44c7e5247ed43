// The hatches of groups, as lines cut to a disc.
#include "picture/figure/hatches.h"

#include <array>
#include <cmath>
#include <numbers>

#include "picture/figure/paths.h"

namespace concarte::figure {
namespace {

constexpr double Quarter = std::numbers::pi / 2;

// Parallel chords, the middle of two of them on each side of the centre.
void add_chords(std::vector<Path>& lines, Vec2 centre, double radius, double angle, double step) {
  const Vec2 along{std::cos(angle), std::sin(angle)};
  const Vec2 aside = perpendicular(along);
  for (double offset = step / 2; offset < radius; offset += step)
    for (const double side : {offset, -offset}) {
      const double half = std::sqrt(radius * radius - side * side);
      const Vec2 middle = centre + aside * side;
      lines.push_back(polyline({middle - along * half, middle + along * half}));
    }
}

void add_dots(std::vector<Path>& lines, Vec2 centre, double radius, double step) {
  const double half = step * 0.18;
  for (double ring = radius - step * 0.6; ring > 0; ring -= step) {
    const int count = static_cast<int>(2 * std::numbers::pi * ring / step);
    for (int i = 0; i < count; ++i) {
      const Vec2 at = point_at(centre, ring, 4 * Quarter * i / count);
      lines.push_back(polyline({at - Vec2{half, 0}, at + Vec2{half, 0}}));
    }
  }
}

// Horizontal waves that end where their row meets the edge.
void add_waves(std::vector<Path>& lines, Vec2 centre, double radius, double step) {
  for (double offset = step / 2; offset < radius; offset += step)
    for (const double side : {offset, -offset}) {
      const double half = std::sqrt(radius * radius - side * side);
      std::vector<Vec2> points;
      bool is_up = true;
      for (double x = -half; x <= half; x += step * 0.6, is_up = !is_up)
        points.push_back(centre + Vec2{x, side + (is_up ? -0.25 : 0.25) * step});
      if (points.size() > 1) lines.push_back(polyline(points));
    }
}

}  // namespace

std::vector<Path> hatched(Vec2 centre, double radius, std::string_view hatch, double step) {
  std::vector<Path> lines;
  const auto chords = [&](double angle) { add_chords(lines, centre, radius, angle, step); };
  if (hatch == "diagonal") chords(-Quarter / 2);
  if (hatch == "horizontal") chords(0);
  if (hatch == "vertical") chords(Quarter);
  if (hatch == "dots") add_dots(lines, centre, radius, step);
  if (hatch == "waves") add_waves(lines, centre, radius, step);
  if (hatch == "grid") chords(0), chords(Quarter);
  if (hatch == "cross") chords(Quarter / 2), chords(-Quarter / 2);
  return lines;
}

}  // namespace concarte::figure
