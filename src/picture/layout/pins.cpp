// Each node follows its nearest pinned ancestor, one pass from the roots down.
#include "picture/layout/pins.h"

#include <algorithm>

namespace concarte::layout {
namespace {

// Node 0 is the origin: a pin of its own would say nothing.
bool is_pinned(const Request& request, std::size_t node) { return node > 0 && request.nodes[node].pin.has_value(); }

}  // namespace

bool has_pins(const Request& request) {
  for (std::size_t i = 1; i < request.nodes.size(); ++i)
    if (is_pinned(request, i)) return true;
  return false;
}

std::vector<bool> fixed_nodes(const Request& request) {
  std::vector<bool> fixed(request.nodes.size());
  for (std::size_t i = 0; i < fixed.size(); ++i) fixed[i] = i == 0 || is_pinned(request, i);
  return fixed;
}

void apply_pins(const Request& request, Following following, std::vector<Rect>& nodes) {
  // How a node's subtree goes: `moved` from where the engine put it, mirrored about the vertical at `axis` before that.
  struct Carried {
    bool is_mirrored = false;
    double axis = 0;
    Vec2 by;
    Vec2 operator()(Vec2 p) const { return Vec2{is_mirrored ? 2 * axis - p.x : p.x, p.y} + by; }
  };
  std::vector<Carried> carried(nodes.size());
  std::vector<Vec2> before(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Vec2 centre = before[i] = nodes[i].centre();
    const int parent = request.nodes[i].parent;
    const auto above = static_cast<std::size_t>(parent);
    if (parent >= 0 && following == Following::subtree) carried[i] = carried[above];
    if (is_pinned(request, i)) {
      const Vec2 pin = *request.nodes[i].pin;
      Carried& own = carried[i];
      if (request.style == Style::mindmap && parent >= 0) {
        const bool was_right = centre.x > before[above].x;
        own.is_mirrored = was_right != (pin.x > nodes[above].centre().x);
      }
      own.axis = centre.x;
      own.by = pin - centre;
      nodes[i] = rect_around(pin, nodes[i].size());
    } else if (carried[i].is_mirrored || carried[i].by != Vec2{}) {
      nodes[i] = rect_around(carried[i](centre), nodes[i].size());
    }
  }
}

}  // namespace concarte::layout
