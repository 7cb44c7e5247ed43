// The geometry of curves made of cubic pieces.
#pragma once

#include <vector>

#include "base/geometry.h"
#include "picture/layout/layout.h"

namespace concarte::layout {

constexpr Vec2 cubic_at(Vec2 a, Vec2 b, Vec2 c, Vec2 d, double t) {
  const double s = 1 - t;
  return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}
// Along its tangent, in no particular length.
constexpr Vec2 cubic_slope(Vec2 a, Vec2 b, Vec2 c, Vec2 d, double t) {
  const double s = 1 - t;
  return (b - a) * (s * s) + (c - b) * (2 * s * t) + (d - c) * (t * t);
}
// The middle of a curve of one piece.
constexpr Vec2 middle_of(const Curve& curve) { return cubic_at(curve[0], curve[1], curve[2], curve[3], 0.5); }

inline Curve straight(Vec2 a, Vec2 b) { return {a, mix(a, b, 1.0 / 3), mix(a, b, 2.0 / 3), b}; }

// How many steps along a cubic keep each of them about as long as a box is wide, and short ones round.
int steps_along(Vec2 a, Vec2 b, Vec2 c, Vec2 d);
// Points along the curve, its ends included, `steps` for each piece.
std::vector<Vec2> flattened(const Curve& curve, int steps);
// The smallest rectangle around the curve itself, not around its control points.
Rect bounds_of(const Curve& curve);

// True when some of the segment is inside the rectangle.
bool goes_through(Vec2 a, Vec2 b, const Rect& rect);
// True when the segments cross or touch.
bool cross_each_other(Vec2 a, Vec2 b, Vec2 c, Vec2 d);

// Where the way from the rectangle's centre towards `target` leaves it.
Vec2 border_towards(const Rect& rect, Vec2 target);

}  // namespace concarte::layout
