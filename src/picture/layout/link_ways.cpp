// Each family of ways is a few lines of geometry; reluctances are in units of length.
#include "picture/layout/link_ways.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

#include "picture/layout/curve.h"

namespace concarte::layout {
namespace {

constexpr std::array Sides{Vec2{1, 0}, Vec2{-1, 0}, Vec2{0, 1}, Vec2{0, -1}};

// Height of the bow for a length of 1, and the height it never exceeds.
struct Bow {
  double slope;
  double most;
};
constexpr std::array Bows{Bow{0.12, 40}, Bow{-0.12, 40}, Bow{0.22, 80}, Bow{-0.22, 80}, Bow{0.03, 12},
                          Bow{0.4, 170}, Bow{-0.4, 170}, Bow{0.6, 260}, Bow{-0.6, 260}};

// Half of the rectangle along an axis.
double half_along(const Rect& rect, Vec2 axis) { return (std::abs(axis.x) * rect.width + std::abs(axis.y) * rect.height) / 2; }

// A point of that side, a little off its middle, where branches join, towards the other end.
Vec2 on_side(const Rect& box, Vec2 side, Vec2 towards) {
  constexpr double Lean = 0.5;
  const Vec2 along = perpendicular(side);
  const double most = half_along(box, along) * Lean;
  const double lean = std::clamp(dot(towards - box.centre(), along), -most, most);
  return box.centre() + side * half_along(box, side) + along * lean;
}

// A turn by a right angle is worth this much more length.
double weight_of(const Curve& curve) {
  constexpr double Turn = 16;
  // Anything shorter is hidden by the arrow's head.
  constexpr double LeastSeen = 40;
  constexpr double Hidden = 3;
  const Vec2 first = direction(curve[1] - curve[0]);
  const Vec2 second = direction(curve[2] - curve[1]);
  const Vec2 third = direction(curve[3] - curve[2]);
  const double turns = 2 - dot(first, second) - dot(second, third);
  const double handles = distance(curve[0], curve[1]) + distance(curve[1], curve[2]) + distance(curve[2], curve[3]);
  const double about = (handles + distance(curve[0], curve[3])) / 2;
  return about + Turn * turns + Hidden * std::max(LeastSeen - about, 0.0);
}

// 0 straight out of the side of the box that the point is on, 1 along it.
double slant(const Rect& box, Vec2 at, Vec2 way) {
  const Vec2 from_centre = at - box.centre();
  const bool is_aside = std::abs(from_centre.x) * box.height >= std::abs(from_centre.y) * box.width;
  return 1 - std::abs(is_aside ? direction(way).x : direction(way).y);
}

void add(std::vector<Way>& ways, const Rect& from, const Rect& to, Curve curve, double reluctance) {
  constexpr double Grazing = 45;
  const double start = slant(from, curve[0], curve[1] - curve[0]);
  const double end = slant(to, curve[3], curve[3] - curve[2]);
  reluctance += weight_of(curve) + Grazing * (start * start + end * end);
  ways.push_back({std::move(curve), reluctance});
}

void add_bows(std::vector<Way>& ways, const Rect& from, const Rect& to, double reluctance) {
  const Vec2 between = to.centre() - from.centre();
  const Vec2 halfway = mix(from.centre(), to.centre(), 0.5);
  for (const Bow& bow : Bows) {
    const double height = std::clamp(bow.slope * length(between), -bow.most, bow.most);
    add(ways, from, to, way_through(from, to, halfway + perpendicular(direction(between)) * height), reluctance);
  }
}

void add_from_side_to_side(std::vector<Way>& ways, const Rect& from, const Rect& to, double reluctance) {
  for (const Vec2 out : Sides)
    for (const Vec2 in : Sides) {
      const Vec2 start = on_side(from, out, to.centre());
      const Vec2 end = on_side(to, in, from.centre());
      if (dot(end - start, out) <= 0 || dot(start - end, in) <= 0) continue;
      const double pull = std::clamp(distance(start, end) * 0.4, 12.0, 140.0);
      add(ways, from, to, {start, start + out * pull, end + in * pull, end}, reluctance);
    }
}

bool arrives_on(const LinkEnd& end, Vec2 side) {
  return end.branch && dot(*end.branch - end.box.centre(), side) > half_along(end.box, side) - 0.5;
}

void add_brackets(std::vector<Way>& ways, const LinkEnd& from, const LinkEnd& to, std::initializer_list<double> depths) {
  constexpr double AmongBranches = 30;
  for (const Vec2 side : Sides) {
    const Vec2 start = on_side(from.box, side, to.box.centre());
    const Vec2 end = on_side(to.box, side, from.box.centre());
    const double span = std::abs(cross(end - start, side));
    if (span < 8) continue;
    const double depth = std::clamp(6 + span / 4, 14.0, 48.0);
    const double edge = std::max(dot(start, side), dot(end, side));
    const double reluctance = (arrives_on(from, side) ? AmongBranches : 0) + (arrives_on(to, side) ? AmongBranches : 0);
    for (const double deeper : depths) {
      // The middle of a cubic is at three quarters of its handles.
      const double reach = edge + depth * deeper * 4 / 3;
      add(ways, from.box, to.box,
          {start, start + side * (reach - dot(start, side)), end + side * (reach - dot(end, side)), end}, reluctance);
    }
  }
}

void sort(std::vector<Way>& ways) {
  std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) { return a.reluctance < b.reluctance; });
}

bool stand_in_a_line(const Rect& a, const Rect& b) {
  const bool below = a.x < b.right() && b.x < a.right();
  const bool beside = a.y < b.bottom() && b.y < a.bottom();
  return below || beside;
}

}  // namespace

Curve way_through(const Rect& from, const Rect& to, Vec2 middle) {
  const Vec2 start = border_towards(from, middle);
  const Vec2 end = border_towards(to, middle);
  const Vec2 pull = (middle * 8 - start - end) / 6;  // the middle of the two control points
  const Vec2 along = (end - start) / 6;
  return {start, pull - along, pull + along, end};
}

Curve loop_on(const Rect& box) {
  const Vec2 start{box.right() - std::min(12.0, box.width / 4), box.y};
  const Vec2 end{box.right(), box.y + std::min(8.0, box.height / 3)};
  return {start, start + Vec2{0, -26}, end + Vec2{30, 0}, end};
}

std::vector<Way> ways(const LinkEnd& from, const LinkEnd& to, bool are_siblings) {
  constexpr double BetweenSiblings = 200;
  const double reluctance = are_siblings && stand_in_a_line(from.box, to.box) ? BetweenSiblings : 0;
  std::vector<Way> ways;
  add_bows(ways, from.box, to.box, reluctance);
  add_from_side_to_side(ways, from.box, to.box, reluctance);
  add_brackets(ways, from, to, {1.0, 1.7, 3.0});
  sort(ways);
  return ways;
}

std::vector<Way> detours(const LinkEnd& from, const LinkEnd& to) {
  constexpr std::array Skews{-0.22, 0.0, 0.22};
  constexpr std::array Slopes{0.07, 0.17, 0.27, 0.36, 0.48};
  constexpr double Highest = 400;
  const Vec2 between = to.box.centre() - from.box.centre();
  const Vec2 halfway = mix(from.box.centre(), to.box.centre(), 0.5);
  std::vector<Way> ways;
  for (const double slope : Slopes)
    for (const double skew : Skews)
      for (const double sign : {1.0, -1.0}) {
        const double height = sign * std::min(slope * length(between), Highest);
        add(ways, from.box, to.box,
            way_through(from.box, to.box, halfway + between * skew + perpendicular(direction(between)) * height), 0);
      }
  add_brackets(ways, from, to, {2.3, 4.2, 6.0});
  sort(ways);
  return ways;
}

}  // namespace concarte::layout
