// Shapes made of curves: what boxes, branches and marks are drawn with. Lengths in figure units, y down.
#pragma once

#include <vector>

#include "base/geometry.h"
#include "picture/figure/figure.h"

namespace concarte::figure {

// Appends to a path as a pen would.
class Pen {
 public:
  Pen& move(Vec2 to);
  Pen& line(Vec2 to);
  Pen& cubic(Vec2 a, Vec2 b, Vec2 to);
  // A circular arc around `centre` from the angle where the pen stands, in radians, clockwise when positive.
  Pen& arc(Vec2 centre, double radius, double from, double to);
  Pen& close();
  Path take() { return std::move(path_); }

 private:
  Path path_;
};

Vec2 point_at(Vec2 centre, double radius, double angle);

// The open polyline through these points.
Path polyline(const std::vector<Vec2>& points);
// A layout's curve as an open path.
Path open_path(const std::vector<Vec2>& curve);
// A curve as a filled shape whose width goes from `first` at its start to `last` at its end.
Path tapered(const std::vector<Vec2>& curve, double first, double last);
// A zigzag that follows a curve: `height` to each side, one tooth each `length`.
Path zigzag(const std::vector<Vec2>& curve, double height, double length);
// A box with round corners below and above, its upper edge torn in teeth of this height, downward.
Path torn_box(const Rect& rect, double radius, double tooth);
// The torn edge alone.
Path torn_edge(const Rect& rect, double radius, double tooth);
// The sector of a ring between two angles, clockwise from the first.
Path sector(Vec2 centre, double inner, double outer, double from, double to);

// Covers the shape: of a path, its control points.
Rect bounds_of(const Shape& shape);
// Points along the outline, close enough to be met with a pointer.
std::vector<std::vector<Vec2>> flattened(const Path& path);
// Points along a curve, evenly spaced by about `step`, with both its ends.
std::vector<Vec2> walked(const std::vector<Vec2>& curve, double step);

}  // namespace concarte::figure
