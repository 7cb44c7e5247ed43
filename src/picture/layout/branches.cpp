// S-shaped curves for the styles that grow in one direction, slight bows for the others.
#include "picture/layout/branches.h"

#include <cmath>
#include <map>

#include "picture/layout/curve.h"
#include "picture/layout/family.h"

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
  curve.insert(curve.end(), {point(halfway, from_breadth, axis), point(halfway, to_breadth, axis), point(to, to_breadth, axis)});
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
// widest of them.
std::vector<double> row_ends(const Request& request, std::span<const Rect> nodes, Axis axis) {
  std::map<double, double> end_of_row;
  for (const Rect& node : nodes) {
    const Extent along = extent(node, axis);
    double& end = end_of_row.try_emplace(along.near, along.far).first->second;
    end = std::max(end, along.far);
  }
  std::vector<double> ends;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) ends.push_back(end_of_row.at(extent(nodes[i], axis).near));
  return ends;
}

std::vector<Curve> grown_along(const Request& request, std::span<const Rect> nodes, Axis axis) {
  const bool has_rows = request.style != Style::mindmap;
  const std::vector<double> trunks = has_rows ? row_ends(request, nodes, axis) : std::vector<double>{};
  std::vector<Curve> curves(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (request.nodes[i].parent < 0) continue;
    const auto parent = static_cast<std::size_t>(request.nodes[i].parent);
    curves[i] = s_curve(nodes[parent], nodes[i], axis, has_rows ? trunks[parent] : -HUGE_VAL);
  }
  return curves;
}

// Goes out from the parent's centre and bends towards the child, all the same way round.
Curve bowed(const Rect& parent, const Rect& child, double bow) {
  const Vec2 between = child.centre() - parent.centre();
  const Vec2 lean = perpendicular(between) * bow;
  const Vec2 start = border_towards(parent, parent.centre() + between / 3 + lean);
  const Vec2 end = border_towards(child, parent.centre() + between * (2.0 / 3) + lean);
  const Vec2 along = end - start;
  return {start, start + along / 3 + lean, start + along * (2.0 / 3) + lean, end};
}

}  // namespace

std::vector<Curve> branches(const Request& request, std::span<const Rect> nodes) {
  switch (request.style) {
    case Style::mindmap:
    case Style::tree: return grown_along(request, nodes, Axis::horizontal);
    case Style::tree_down: return grown_along(request, nodes, Axis::vertical);
    default: break;
  }
  constexpr double SlightBow = 0.04;
  std::vector<Curve> curves(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    if (parent >= 0) curves[i] = bowed(nodes[static_cast<std::size_t>(parent)], nodes[i], SlightBow);
  }
  return curves;
}

}  // namespace concarte::layout
