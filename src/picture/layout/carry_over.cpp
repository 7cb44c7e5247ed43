// A stopgap layout: the last one carried over to a request that has changed since.
#include "picture/layout/carry_over.h"

#include "picture/layout/finish.h"
#include "picture/layout/push_apart.h"

namespace concarte::layout {
namespace {

constexpr double LeastGap = 6;

// Grows or shrinks away from its steady corner.
Rect resized(const Rect& room, Vec2 size) {
  const bool from_right = room.centre().x < 0;
  return {from_right ? room.right() - size.x : room.x, room.y, size.x, size.y};
}

Rect beside(const Rect& parent, Vec2 size, double gap) {
  const bool leftward = parent.centre().x < 0;
  const double step = parent.width / 2 + gap + size.x / 2;
  return rect_around(parent.centre() + Vec2{leftward ? -step : step, 0}, size);
}

}  // namespace

Vec2 steady_corner(const Rect& room) { return steady_corner(room, room); }

Vec2 steady_corner(const Rect& room, const Rect& placed) {
  constexpr double Centred = 1e-6;  // the main root's middle is 0 but for rounding, now on this side and now on that
  return {placed.centre().x >= -Centred ? room.x : room.right(), room.y};
}

Layout carried_over(const Request& request, const std::vector<std::optional<Rect>>& known) {
  std::vector<Rect> nodes;
  std::vector<bool> fixed;
  nodes.reserve(known.size());
  for (std::size_t i = 0; i < known.size(); ++i) {
    const Request::Node& node = request.nodes[i];
    if (node.pin && i > 0) nodes.push_back(rect_around(*node.pin, node.size));
    else if (known[i]) nodes.push_back(resized(*known[i], node.size));
    else if (node.parent >= 0) nodes.push_back(beside(nodes[static_cast<std::size_t>(node.parent)], node.size, request.between_levels));
    else nodes.push_back(rect_around({}, node.size));
    fixed.push_back(i == 0 || node.pin || known[i]);
  }
  push_apart(nodes, fixed, LeastGap);
  return joined(request, std::move(nodes));
}

}  // namespace concarte::layout
