// Bounds from the roots of each cubic's derivative, and the clipping of segments by rectangles.
#include "picture/layout/curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace concarte::layout {
namespace {

// Where the derivative of one coordinate is null, in 0..1; NaN where there is no such place.
std::array<double, 2> turning_points(double a, double b, double c, double d) {
  const double square = d - 3 * c + 3 * b - a;
  const double linear = 2 * (c - 2 * b + a);
  const double constant = b - a;
  if (std::abs(square) < 1e-9) return {linear != 0 ? -constant / linear : std::nan(""), std::nan("")};
  const double discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return {std::nan(""), std::nan("")};
  const double root = std::sqrt(discriminant);
  return {(-linear + root) / (2 * square), (-linear - root) / (2 * square)};
}

}  // namespace

int steps_along(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  constexpr double StepLength = 25;
  const double about = (distance(a, b) + distance(b, c) + distance(c, d) + distance(a, d)) / 2;
  return static_cast<int>(std::clamp(about / StepLength, 4.0, 64.0));
}

std::vector<Vec2> flattened(const Curve& curve, int steps) {
  std::vector<Vec2> points;
  if (curve.empty()) return points;
  points.reserve(curve.size() / 3 * static_cast<std::size_t>(steps) + 1);
  points.push_back(curve.front());
  for (std::size_t i = 0; i + 3 < curve.size(); i += 3)
    for (int step = 1; step <= steps; ++step)
      points.push_back(cubic_at(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], static_cast<double>(step) / steps));
  return points;
}

Rect bounds_of(const Curve& curve) {
  Rect bounds;
  for (std::size_t i = 0; i < curve.size(); i += 3) bounds = united(bounds, curve[i]);
  for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
    const Vec2 a = curve[i];
    const Vec2 b = curve[i + 1];
    const Vec2 c = curve[i + 2];
    const Vec2 d = curve[i + 3];
    if (bounds.contains(b) && bounds.contains(c)) continue;
    for (const auto& turns : {turning_points(a.x, b.x, c.x, d.x), turning_points(a.y, b.y, c.y, d.y)})
      for (const double t : turns)
        if (t > 0 && t < 1) bounds = united(bounds, cubic_at(a, b, c, d, t));
  }
  return bounds;
}

bool goes_through(Vec2 a, Vec2 b, const Rect& rect) {
  double from = 0;
  double to = 1;
  const auto clip = [&](double start, double step, double low, double high) {
    if (step == 0) return start > low && start < high;
    const double enter = (low - start) / step;
    const double leave = (high - start) / step;
    from = std::max(from, std::min(enter, leave));
    to = std::min(to, std::max(enter, leave));
    return from < to;
  };
  const Vec2 step = b - a;
  return clip(a.x, step.x, rect.x, rect.right()) && clip(a.y, step.y, rect.y, rect.bottom());
}

bool cross_each_other(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  const double c_side = cross(b - a, c - a);
  const double d_side = cross(b - a, d - a);
  const double a_side = cross(d - c, a - c);
  const double b_side = cross(d - c, b - c);
  return c_side * d_side <= 0 && a_side * b_side <= 0 && !(c_side == 0 && d_side == 0);
}

Vec2 border_towards(const Rect& rect, Vec2 target) {
  const Vec2 centre = rect.centre();
  const Vec2 way = target - centre;
  if (way == Vec2{}) return centre;
  const double by_x = way.x != 0 ? rect.width / 2 / std::abs(way.x) : HUGE_VAL;
  const double by_y = way.y != 0 ? rect.height / 2 / std::abs(way.y) : HUGE_VAL;
  return centre + way * std::min({by_x, by_y, 1.0});
}

}  // namespace concarte::layout
