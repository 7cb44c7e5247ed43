// Finds what stands under a point of the figure.
#include "picture/figure/build.h"

#include <algorithm>

#include "picture/figure/paths.h"

namespace concarte::figure {
namespace {

double distance_to_segment(Vec2 point, Vec2 a, Vec2 b) {
  const Vec2 along = b - a;
  const double size = dot(along, along);
  const double t = size > 0 ? std::clamp(dot(point - a, along) / size, 0.0, 1.0) : 0;
  return distance(point, a + along * t);
}

bool is_near(const Path& path, Vec2 point, double reach) {
  for (const std::vector<Vec2>& line : flattened(path))
    for (std::size_t i = 1; i < line.size(); ++i)
      if (distance_to_segment(point, line[i - 1], line[i]) <= reach) return true;
  return false;
}

bool is_near(const Shape& shape, Vec2 point, double reach) {
  if (const auto* path = std::get_if<Path>(&shape)) return is_near(*path, point, reach);
  const Rect bounds = bounds_of(shape);
  // A frame is met on its border: inside it, the map is.
  return grown(bounds, reach).contains(point) && !grown(bounds, -reach).contains(point);
}

bool meets(const Item& item, Vec2 point, double reach) {
  if (!grown(item.bounds, reach).contains(point)) return false;
  if (const auto* stroke = std::get_if<Stroke>(&item.mark)) return is_near(stroke->shape, point, reach + stroke->width / 2);
  if (const auto* fill = std::get_if<Fill>(&item.mark)) return is_near(fill->shape, point, reach);
  return true;  // words: their box
}

// The higher meets first: nodes, then what joins them, then what surrounds them.
int height_of(Owner::Kind kind) {
  switch (kind) {
    case Owner::Kind::node: return 5;
    case Owner::Kind::summary: return 4;
    case Owner::Kind::link: return 3;
    case Owner::Kind::branch: return 2;
    case Owner::Kind::boundary: return 1;
    case Owner::Kind::none: break;
  }
  return 0;
}

}  // namespace

Owner hit_test(const Figure& figure, Vec2 point_in_figure, double reach) {
  const Part* best = nullptr;
  std::vector<std::uint32_t> lines;  // parts whose items must be looked at
  for (std::uint32_t i = 0; i < figure.parts.size(); ++i) {
    const Part& part = figure.parts[i];
    if (!part.box.empty() && part.box.contains(point_in_figure)) {
      if (best == nullptr || height_of(part.owner.kind) >= height_of(best->owner.kind)) best = &part;
    } else if (part.owner.kind != Owner::Kind::node && grown(part.bounds, reach).contains(point_in_figure)) {
      lines.push_back(i);
    }
  }
  if (best != nullptr && best->owner.kind == Owner::Kind::node) return best->owner;
  if (lines.empty()) return best == nullptr ? Owner{} : best->owner;
  for (const Item& item : figure.items) {
    if (!std::binary_search(lines.begin(), lines.end(), item.part) || !meets(item, point_in_figure, reach)) continue;
    const Part& part = figure.parts[item.part];
    if (best == nullptr || height_of(part.owner.kind) >= height_of(best->owner.kind)) best = &part;
  }
  return best == nullptr ? Owner{} : best->owner;
}

Rect node_box(const Figure& figure, const document::NodeId& node) {
  const Owner wanted{Owner::Kind::node, node};
  for (const Part& part : figure.parts)
    if (part.owner == wanted) return part.box;
  return {};
}

}  // namespace concarte::figure
