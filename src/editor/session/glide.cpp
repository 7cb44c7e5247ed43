// Nodes on their way from where they were seen to where the layout has them now.
#include "editor/session/glide.h"

#include <algorithm>

#include "picture/layout/carry_over.h"

namespace concarte::session {
namespace {

using layout::Curve;
using layout::Layout;

Rect between(const Rect& from, const Rect& to, double share) {
  const Vec2 corner = mix(from.corner(), to.corner(), share);
  return {corner.x, corner.y, to.width, to.height};
}

Curve between(const Curve& from, const Curve& to, double share) {
  Curve curve(to.size());
  for (std::size_t i = 0; i < to.size(); ++i) curve[i] = mix(from[i], to[i], share);
  return curve;
}

Curve moved(Curve curve, Vec2 by) {
  for (Vec2& point : curve) point += by;
  return curve;
}

// A node that grew already has its new size: it goes by the corner where its words begin.
Rect as_seen(const Rect& seen, const Rect& to) {
  if (seen.size() == to.size()) return seen;
  return concarte::moved(to, layout::steady_corner(seen, to) - layout::steady_corner(to));
}

}  // namespace

double share_at(const Glide& glide, Instant now) {
  const std::chrono::duration<double> gone = now - glide.start;
  const double left = 1 - std::clamp(gone / std::chrono::duration<double>(GlideTime), 0.0, 1.0);
  return 1 - left * left * left;
}

Layout departure(const figure::Measured& measured, const Layout& shown, const figure::Measured& now, const Layout& to) {
  Layout from = to;
  for (std::size_t i = 0; i < to.nodes.size(); ++i) {
    const int parent = now.request.nodes[i].parent;
    const auto above = static_cast<std::size_t>(parent);
    const auto known = measured.numbers.find(now.nodes[i]);
    if (known != measured.numbers.end()) {
      const auto number = static_cast<std::size_t>(known->second);
      from.nodes[i] = as_seen(shown.nodes[number], to.nodes[i]);
      if (const Curve& seen = shown.branches[number]; seen.size() == to.branches[i].size()) {
        from.branches[i] = seen;
        continue;
      }
    } else if (parent >= 0) {
      from.nodes[i] = concarte::moved(to.nodes[i], from.nodes[above].corner() - to.nodes[above].corner());
    }
    from.branches[i] = moved(to.branches[i], from.nodes[i].corner() - to.nodes[i].corner());
  }
  for (std::size_t i = 0; i < to.links.size(); ++i) {
    const auto known = std::find(measured.links.begin(), measured.links.end(), now.links[i]);
    if (known == measured.links.end()) continue;
    const layout::LinkPath& seen = shown.links[static_cast<std::size_t>(known - measured.links.begin())];
    if (seen.curve.size() == to.links[i].curve.size()) from.links[i] = seen;
  }
  return from;
}

bool is_going(const Layout& from, const Layout& to, double least) {
  for (std::size_t i = 0; i < to.nodes.size(); ++i)
    if (distance(from.nodes[i].corner(), to.nodes[i].corner()) >= least) return true;
  return false;
}

Layout between(const Layout& from, const Layout& to, double share) {
  Layout now = to;
  for (std::size_t i = 0; i < to.nodes.size(); ++i) {
    now.nodes[i] = between(from.nodes[i], to.nodes[i], share);
    now.branches[i] = between(from.branches[i], to.branches[i], share);
  }
  for (std::size_t i = 0; i < to.links.size(); ++i) {
    now.links[i].curve = between(from.links[i].curve, to.links[i].curve, share);
    now.links[i].label_centre = mix(from.links[i].label_centre, to.links[i].label_centre, share);
  }
  return now;
}

Vec2 corner_at(const Glide& glide, std::size_t node, double share) {
  return mix(layout::steady_corner(glide.from.nodes[node], glide.to.nodes[node]), layout::steady_corner(glide.to.nodes[node]), share);
}

}  // namespace concarte::session
