// Points, rectangles and affine maps in the plane; y grows downward everywhere in the program.
#pragma once

#include <algorithm>
#include <cmath>

namespace concarte {

struct Vec2 {
  double x = 0;
  double y = 0;

  friend constexpr Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
  friend constexpr Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
  friend constexpr Vec2 operator-(Vec2 a) { return {-a.x, -a.y}; }
  friend constexpr Vec2 operator*(Vec2 a, double k) { return {a.x * k, a.y * k}; }
  friend constexpr Vec2 operator*(double k, Vec2 a) { return a * k; }
  friend constexpr Vec2 operator/(Vec2 a, double k) { return {a.x / k, a.y / k}; }
  constexpr Vec2& operator+=(Vec2 b) { return *this = *this + b; }
  constexpr Vec2& operator-=(Vec2 b) { return *this = *this - b; }
  constexpr bool operator==(const Vec2&) const = default;
};

constexpr double dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
constexpr double cross(Vec2 a, Vec2 b) { return a.x * b.y - a.y * b.x; }
inline double length(Vec2 a) { return std::sqrt(dot(a, a)); }
inline double distance(Vec2 a, Vec2 b) { return length(b - a); }
// The unit vector along `a`; the x axis when `a` is null.
inline Vec2 direction(Vec2 a) {
  const double size = length(a);
  return size > 0 ? a / size : Vec2{1, 0};
}
// `a` turned by a quarter turn, clockwise on the screen.
constexpr Vec2 perpendicular(Vec2 a) { return {-a.y, a.x}; }
constexpr Vec2 mix(Vec2 a, Vec2 b, double t) { return a + (b - a) * t; }

// Upper left corner and size. An empty rectangle has a negative size and is neutral for `united`.
struct Rect {
  double x = 0;
  double y = 0;
  double width = -1;
  double height = -1;

  constexpr double right() const { return x + width; }
  constexpr double bottom() const { return y + height; }
  constexpr Vec2 corner() const { return {x, y}; }
  constexpr Vec2 size() const { return {width, height}; }
  constexpr Vec2 centre() const { return {x + width / 2, y + height / 2}; }
  constexpr bool empty() const { return width < 0 || height < 0; }
  constexpr bool contains(Vec2 p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
  constexpr bool operator==(const Rect&) const = default;
};

constexpr Rect rect_between(Vec2 a, Vec2 b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)};
}
constexpr Rect rect_around(Vec2 centre, Vec2 size) { return {centre.x - size.x / 2, centre.y - size.y / 2, size.x, size.y}; }
constexpr Rect moved(Rect r, Vec2 by) { return {r.x + by.x, r.y + by.y, r.width, r.height}; }
constexpr Rect grown(Rect r, double by) { return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by}; }
constexpr Rect united(Rect a, Rect b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}
constexpr Rect united(Rect a, Vec2 p) { return united(a, Rect{p.x, p.y, 0, 0}); }
// True when the interiors meet; rectangles that only touch do not overlap.
constexpr bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

// A uniform scale followed by a translation: all that a canvas or a page needs.
struct Affine {
  double scale = 1;
  Vec2 offset;

  constexpr Vec2 operator()(Vec2 p) const { return p * scale + offset; }
  constexpr Rect operator()(const Rect& r) const {
    return {r.x * scale + offset.x, r.y * scale + offset.y, r.width * scale, r.height * scale};
  }
  constexpr Affine inverse() const { return {1 / scale, -offset / scale}; }
  constexpr bool operator==(const Affine&) const = default;
};

}  // namespace concarte
