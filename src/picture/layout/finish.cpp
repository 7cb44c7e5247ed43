// The last steps, in the one order that keeps every promise: origin, pins, room, then the curves between what stands.
#include "picture/layout/finish.h"

#include "picture/layout/branches.h"
#include "picture/layout/curve.h"
#include "picture/layout/frames.h"
#include "picture/layout/links.h"
#include "picture/layout/push_apart.h"

namespace concarte::layout {
namespace {

// Less than any style's own spacing, so that a drawing without overlaps is left as it is.
constexpr double LeastGap = 6;

Rect bounds_of_all(const Request& request, const Layout& layout) {
  Rect bounds;
  for (const Rect& node : layout.nodes) bounds = united(bounds, node);
  for (const Curve& branch : layout.branches) bounds = united(bounds, bounds_of(branch));
  for (std::size_t i = 0; i < layout.links.size(); ++i) {
    bounds = united(bounds, bounds_of(layout.links[i].curve));
    const Vec2 label = request.links[i].label_size;
    if (label != Vec2{}) bounds = united(bounds, rect_around(layout.links[i].label_centre, label));
  }
  for (const FramePlace& place : frame_places(request, layout.nodes, layout.links))
    bounds = united(united(bounds, place.border), place.title);
  return bounds;
}

}  // namespace

Layout joined(const Request& request, std::vector<Rect> nodes) {
  Layout layout;
  layout.style = request.style;
  layout.nodes = std::move(nodes);
  layout.branches = branches(request, layout.nodes);
  layout.links = link_paths(request, layout.nodes, layout.branches);
  layout.bounds = bounds_of_all(request, layout);
  return layout;
}

Layout finish(const Request& request, std::vector<Rect> nodes, Room room, Following following) {
  if (nodes.empty()) return joined(request, {});
  make_room_for_frames(request, nodes);
  const Vec2 origin = nodes.front().centre();
  for (Rect& node : nodes) node = moved(node, -origin);
  const bool is_pinned = has_pins(request);
  if (is_pinned) apply_pins(request, following, nodes);
  if (is_pinned || room == Room::to_make) push_apart(nodes, fixed_nodes(request), LeastGap);
  return joined(request, std::move(nodes));
}

}  // namespace concarte::layout
