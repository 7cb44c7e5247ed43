// A stopgap layout: the last one carried over to a document that has changed since.
#include "editor/session/carry_over.h"

namespace concarte::session {
namespace {

layout::Curve straight(Vec2 from, Vec2 to) { return {from, mix(from, to, 1.0 / 3), mix(from, to, 2.0 / 3), to}; }

}  // namespace

layout::Layout carried_over(const figure::Measured& measured_before, const layout::Layout& before, const figure::Measured& measured) {
  const layout::Request& request = measured.request;
  layout::Layout stopgap;
  stopgap.style = before.style;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const layout::Request::Node& node = request.nodes[i];
    const auto known = measured_before.numbers.find(measured.nodes[i]);
    Vec2 centre;
    if (known != measured_before.numbers.end()) {
      centre = before.nodes[static_cast<std::size_t>(known->second)].centre();
    } else if (node.parent >= 0) {
      const Rect& parent = stopgap.nodes[static_cast<std::size_t>(node.parent)];
      const bool leftward = parent.centre().x < 0;
      const double step = parent.width / 2 + request.between_levels + node.size.x / 2;
      centre = parent.centre() + Vec2{leftward ? -step : step, 0};
    }
    stopgap.nodes.push_back(rect_around(centre, node.size));
    stopgap.branches.push_back(node.parent < 0 ? layout::Curve{} : straight(stopgap.nodes[static_cast<std::size_t>(node.parent)].centre(), centre));
    stopgap.bounds = united(stopgap.bounds, stopgap.nodes.back());
  }
  for (const layout::Request::Link& link : request.links) {
    const Vec2 from = stopgap.nodes[static_cast<std::size_t>(link.from)].centre();
    const Vec2 to = stopgap.nodes[static_cast<std::size_t>(link.to)].centre();
    stopgap.links.push_back({straight(from, to), mix(from, to, 0.5)});
  }
  return stopgap;
}

}  // namespace concarte::session
