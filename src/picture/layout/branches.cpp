// S-shaped curves for the styles that grow in one direction, slight bows for the others.
#include "picture/layout/branches.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "picture/layout/curve.h"
#include "picture/layout/family.h"
#include "picture/layout/indented.h"

namespace concarte::layout {
namespace {

enum class Axis { horizontal, vertical };

// A box seen along the axis of growth, so that one piece of code draws both directions.
struct Extent {
  double near, far, middle;
};
Extent extent(const Rect& rect, Axis axis) {
  return axis == Axis::horizontal ? Extent{rect.x, rect.right(), rect.centre().y}
                                  : Extent{rect.y, rect.bottom(), rect.centre().x};
}
Vec2 point(double growth, double breadth, Axis axis) {
  return axis == Axis::horizontal ? Vec2{growth, breadth} : Vec2{breadth, growth};
}
Axis other(Axis axis) { return axis == Axis::horizontal ? Axis::vertical : Axis::horizontal; }

void append_s(Curve& curve, double from, double from_breadth, double to, double to_breadth, Axis axis) {
  const double halfway = (from + to) / 2;
  curve.insert(curve.end(),
               {point(halfway, from_breadth, axis), point(halfway, to_breadth, axis), point(to, to_breadth, axis)});
}

// `trunk` is where the curve may begin to turn: up to there it runs straight, beside the parent's wider neighbours.
Curve s_curve(const Rect& parent, const Rect& child, Axis axis, double trunk) {
  const Extent from = extent(parent, axis);
  const Extent to = extent(child, axis);
  const bool is_before = to.far <= from.near;
  if (to.near < from.far && !is_before) {
    // Side by side: only a pin puts a child there.
    const Extent across = extent(child, other(axis));
    const Extent home = extent(parent, other(axis));
    if (across.near < home.far && across.far > home.near) return straight(parent.centre(), child.centre());
    return s_curve(parent, child, other(axis), -HUGE_VAL);
  }
  const double leave = is_before ? from.near : from.far;
  const double arrive = is_before ? to.far : to.near;
  Curve curve{point(leave, from.middle, axis)};
  const bool has_trunk = !is_before && trunk > leave && trunk < arrive;
  if (has_trunk) {
    const double third = (trunk - leave) / 3;
    curve.insert(curve.end(), {point(leave + third, from.middle, axis), point(trunk - third, from.middle, axis),
                               point(trunk, from.middle, axis)});
  }
  append_s(curve, has_trunk ? trunk : leave, from.middle, arrive, to.middle, axis);
  return curve;
}

// Where each row of nodes ends along the axis: dot stands a row's boxes at one growth, and its branches turn beyond the
// longest of them, a list being as long as all its nodes.
std::vector<double> row_ends(std::span<const Rect> nodes, const std::vector<int>& list, Axis axis) {
  const auto row_of = [&](std::size_t i) {
    const std::size_t head = list[i] >= 0 ? static_cast<std::size_t>(list[i]) : i;
    return extent(nodes[head], axis).near;
  };
  std::map<double, double> end_of_row;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    double& end = end_of_row.try_emplace(row_of(i), -HUGE_VAL).first->second;
    end = std::max(end, extent(nodes[i], axis).far);
  }
  std::vector<double> ends;
  for (std::size_t i = 0; i < nodes.size(); ++i) ends.push_back(end_of_row.at(row_of(i)));
  return ends;
}

void append_straight(Curve& curve, Vec2 to) {
  const Vec2 from = curve.back();
  curve.insert(curve.end(), {mix(from, to, 1.0 / 3), mix(from, to, 2.0 / 3), to});
}

// Down the strip beside a list, then a quarter turn into the box.
void append_turn_in(Curve& curve, const Rect& child) {
  constexpr double Round = 0.55;  // of a quarter circle, by one cubic
  const Vec2 end{child.x, child.centre().y};
  const double x = curve.back().x;
  const double radius = std::min({end.x - x, child.height / 2, end.y - curve.back().y});
  const Vec2 corner{x, end.y};
  append_straight(curve, {x, end.y - radius});
  const Vec2 from = curve.back();
  curve.insert(curve.end(), {mix(from, corner, Round), mix(end, corner, Round), end});
}

bool is_in_list_under(const Rect& heading, const Rect& child, double strip_left) {
  return child.y >= heading.bottom() && child.x > strip_left && child.x < strip_left + 1.5 * Indent;
}

// Out of the bottom of the heading to the strip beside the list, where `trunk` says that the way is clear.
Curve into_list(const Rect& heading, const Rect& child, double strip, double trunk, double list_top) {
  Curve curve{{heading.centre().x, heading.bottom()}};
  if (trunk > heading.bottom() && trunk < list_top) append_straight(curve, {heading.centre().x, trunk});
  append_s(curve, curve.back().y, curve.back().x, list_top, strip, Axis::vertical);
  append_turn_in(curve, child);
  return curve;
}

std::vector<Curve> grown_along(const Request& request, std::span<const Rect> nodes, Axis axis) {
  const bool has_rows = request.style != Style::mindmap;
  const bool has_lists = request.style == Style::tree_down;
  const std::vector<int> list = has_lists ? lists(Family(request)) : std::vector<int>(nodes.size(), -1);
  const std::vector<double> trunks = has_rows ? row_ends(nodes, list, axis) : std::vector<double>{};
  std::vector<Curve> curves(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (request.nodes[i].parent < 0) continue;
    const auto parent = static_cast<std::size_t>(request.nodes[i].parent);
    const double trunk = has_rows ? trunks[parent] : -HUGE_VAL;
    const Rect& head = list[i] >= 0 ? nodes[static_cast<std::size_t>(list[i])] : nodes[i];
    // A pin may have taken the node out of its list.
    const bool is_listed = list[i] >= 0 && head.x == nodes[i].x && nodes[i].y >= head.y && head.y > nodes[parent].bottom();
    curves[i] = is_listed ? into_list(nodes[parent], nodes[i], head.x - Indent / 2, trunk, head.y)
                          : s_curve(nodes[parent], nodes[i], axis, trunk);
  }
  return curves;
}

// From border to border along the line of the centres, all bent the same way round.
Curve bowed(const Rect& parent, const Rect& child) {
  constexpr double SlightBow = 0.07;
  const Vec2 start = border_towards(parent, child.centre());
  const Vec2 end = border_towards(child, parent.centre());
  const Vec2 along = end - start;
  const Vec2 lean = perpendicular(along) * SlightBow;
  return {start, start + along / 3 + lean, start + along * (2.0 / 3) + lean, end};
}

// From the main root to the clusters: into the top of those right below, and for the others down the gutter on their left.
Curve to_cluster(const Rect& root, const Rect& head, double board_top, double gutter) {
  if (head.y < root.bottom()) return bowed(root, head);
  if (head.y <= board_top) return s_curve(root, head, Axis::vertical, -HUGE_VAL);
  Curve curve{{root.centre().x, root.bottom()}};
  append_s(curve, root.bottom(), root.centre().x, board_top, head.x - gutter / 2, Axis::vertical);
  append_turn_in(curve, head);
  return curve;
}

std::vector<Curve> in_clusters(const Request& request, std::span<const Rect> nodes) {
  double board_top = HUGE_VAL;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (request.nodes[i].parent == 0) board_top = std::min(board_top, nodes[i].y);
  std::vector<Curve> curves(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (request.nodes[i].parent < 0) continue;
    const Rect& parent = nodes[static_cast<std::size_t>(request.nodes[i].parent)];
    if (request.nodes[i].parent == 0) {
      curves[i] = to_cluster(parent, nodes[i], board_top, request.between_levels);
    } else if (is_in_list_under(parent, nodes[i], parent.x)) {
      curves[i] = {{nodes[i].x - Indent / 2, parent.bottom()}};
      append_turn_in(curves[i], nodes[i]);
    } else {
      curves[i] = bowed(parent, nodes[i]);
    }
  }
  return curves;
}

}  // namespace

std::vector<Curve> branches(const Request& request, std::span<const Rect> nodes) {
  switch (request.style) {
    case Style::mindmap:
    case Style::tree:
      return grown_along(request, nodes, Axis::horizontal);
    case Style::tree_down:
      return grown_along(request, nodes, Axis::vertical);
    case Style::clusters:
      return in_clusters(request, nodes);
    default:
      break;
  }
  std::vector<Curve> curves(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    if (parent >= 0) curves[i] = bowed(nodes[static_cast<std::size_t>(parent)], nodes[i]);
  }
  return curves;
}

}  // namespace concarte::layout
