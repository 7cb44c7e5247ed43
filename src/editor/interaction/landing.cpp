// The landing place is worked out from the boxes on screen, so that what is shown is what will happen.
#include "editor/interaction/landing.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "map/document/walk.h"

namespace concarte::interaction {

namespace {

using document::NodeId;

constexpr double Reach = 60;      // figure units from the nearest box
constexpr double EdgeShare = 0.28;  // of a box's height that means "beside it", at each edge
constexpr double Outward = 4;     // figure units beyond a box that mean "under it"

double gap(double low, double high, double at) { return std::max({0.0, low - at, at - high}); }

double distance_to(const Rect& box, Vec2 point) {
  return std::hypot(gap(box.x, box.right(), point.x), gap(box.y, box.bottom(), point.y));
}

// The picture of the map as drops see it.
struct Scene {
  const document::Document& document;
  const session::Picture& picture;
  const std::vector<NodeId>& moving;

  // Siblings stand in a row when the tree grows downward, else in a column.
  bool siblings_in_row() const { return picture.layout.style == layout::Style::tree_down; }
  bool has_two_sides() const { return picture.layout.style == layout::Style::mindmap; }
  double along(Vec2 point) const { return siblings_in_row() ? point.x : point.y; }

  Rect box(const NodeId& node) const {
    const auto number = picture.measured.numbers.find(node);
    return number == picture.measured.numbers.end() ? Rect{} : picture.layout.nodes[static_cast<std::size_t>(number->second)];
  }
  bool is_moving(const NodeId& node) const {
    return std::any_of(moving.begin(), moving.end(), [&](const NodeId& m) { return document::is_within(document, node, m); });
  }
  std::vector<NodeId> staying_children(const NodeId& parent) const {
    std::vector<NodeId> staying;
    for (const NodeId& child : document.children(parent))
      if (std::find(moving.begin(), moving.end(), child) == moving.end()) staying.push_back(child);
    return staying;
  }
  bool is_left_of(const NodeId& node, const NodeId& other) const { return box(node).centre().x < box(other).centre().x; }
};

NodeId nearest_box(const Scene& scene, Vec2 point) {
  NodeId nearest;
  double least = Reach;
  const session::Picture& picture = scene.picture;
  const std::size_t count = std::min(picture.measured.nodes.size(), picture.layout.nodes.size());
  for (std::size_t i = 0; i < count; ++i) {
    const double away = distance_to(picture.layout.nodes[i], point);
    if (away >= least || scene.document.find(picture.measured.nodes[i]) == nullptr) continue;
    if (scene.is_moving(picture.measured.nodes[i])) {
      if (away == 0) return {};
      continue;
    }
    least = away;
    nearest = picture.measured.nodes[i];
  }
  return nearest;
}

// How far the point is beyond the edge from which the node's children grow.
double outward(const Scene& scene, const NodeId& node, Vec2 point) {
  const Rect box = scene.box(node);
  if (scene.siblings_in_row()) return point.y - box.bottom();
  const NodeId parent = scene.document.node(node).parent;
  return scene.is_left_of(node, parent) ? box.x - point.x : point.x - box.right();
}

std::string side_under(const Scene& scene, const NodeId& parent, bool left) {
  const bool is_root = scene.document.node(parent).parent.empty();
  return is_root && scene.has_two_sides() ? (left ? "left" : "right") : "";
}

// Among the children drawn on the point's side, by their order along the row.
Landing among_children(const Scene& scene, const NodeId& parent, Vec2 point) {
  const bool left = point.x < scene.box(parent).centre().x;
  const std::string side = side_under(scene, parent, left);
  const std::vector<NodeId> children = scene.staying_children(parent);
  int position = 0;
  for (std::size_t i = 0; i < children.size(); ++i) {
    if (!side.empty() && scene.is_left_of(children[i], parent) != left) continue;
    if (scene.along(scene.box(children[i]).centre()) < scene.along(point)) position = static_cast<int>(i) + 1;
    else break;
  }
  return {{parent, position}, side};
}

Landing beside(const Scene& scene, const NodeId& sibling, bool after) {
  const NodeId parent = scene.document.node(sibling).parent;
  const std::vector<NodeId> children = scene.staying_children(parent);
  const auto place = std::find(children.begin(), children.end(), sibling) - children.begin();
  return {{parent, static_cast<int>(place) + (after ? 1 : 0)}, side_under(scene, parent, scene.is_left_of(sibling, parent))};
}

Landing near_box(const Scene& scene, const NodeId& node, Vec2 point) {
  const Rect box = scene.box(node);
  const Landing last_child{{node, static_cast<int>(scene.staying_children(node).size())}, ""};
  if (scene.document.node(node).parent.empty())
    return box.contains(point) ? last_child : among_children(scene, node, point);
  const double start = scene.siblings_in_row() ? box.x : box.y;
  const double size = scene.siblings_in_row() ? box.width : box.height;
  const double share = (scene.along(point) - start) / size;
  if (outward(scene, node, point) > Outward && share > -0.5 && share < 1.5) return among_children(scene, node, point);
  if (box.contains(point) && share > EdgeShare && share < 1 - EdgeShare) return last_child;
  return beside(scene, node, share > 0.5);
}

// True when the only dragged node would not move.
bool is_already_there(const Scene& scene, const Landing& landing) {
  if (scene.moving.size() != 1) return false;
  const NodeId& node = scene.moving.front();
  const NodeId parent = scene.document.node(node).parent;
  if (parent != landing.place.parent || parent.empty()) return false;
  const bool same_side = landing.side.empty() || (landing.side == "left") == scene.is_left_of(node, parent);
  return same_side && static_cast<int>(document::position(scene.document, node)) == landing.place.position;
}

}  // namespace

std::optional<Landing> landing_at(Vec2 point_in_figure, const session::Session& session) {
  const Scene scene{session.document(), session.picture(), session.state().selection.nodes};
  if (scene.moving.empty()) return std::nullopt;
  const NodeId nearest = nearest_box(scene, point_in_figure);
  if (nearest.empty()) return std::nullopt;
  const Landing landing = near_box(scene, nearest, point_in_figure);
  if (is_already_there(scene, landing)) return std::nullopt;
  return landing;
}

std::optional<Landing> landing_of_new(Vec2 point_in_figure, const session::Session& session) {
  const std::vector<NodeId> nothing_moves;
  const Scene scene{session.document(), session.picture(), nothing_moves};
  const NodeId nearest = nearest_box(scene, point_in_figure);
  return nearest.empty() ? std::nullopt : std::optional(near_box(scene, nearest, point_in_figure));
}

}  // namespace concarte::interaction
