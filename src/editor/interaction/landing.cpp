// The landing place is worked out from the boxes on screen, so that what is shown is what will happen.
#include "editor/interaction/landing.h"

#include <algorithm>
#include <limits>

#include "map/document/walk.h"

namespace concarte::interaction {

namespace {

using document::NodeId;

constexpr double Reach = 60;        // figure units from the nearest box
constexpr double EdgeShare = 0.28;  // of a box's height that means "beside it", at each edge
constexpr double Outward = 4;       // figure units beyond a box that mean "under it"

double gap(double low, double high, double at) { return std::max({0.0, low - at, at - high}); }

double distance_to(const Rect& box, Vec2 point) {
  return std::hypot(gap(box.x, box.right(), point.x), gap(box.y, box.bottom(), point.y));
}

// The picture of the map as drops see it.
struct Scene {
  const document::Document& document;
  const session::Picture& picture;
  const std::vector<NodeId>& moving;

  // Children stand in rows or columns beyond their parent; elsewhere only what is dropped on a box means something.
  bool has_rows() const { return style() == layout::Style::mindmap || style() == layout::Style::tree || grows_down(); }
  bool grows_down() const { return style() == layout::Style::tree_down; }
  bool has_two_sides() const { return style() == layout::Style::mindmap; }
  layout::Style style() const { return picture.layout.style; }

  // Siblings stand in a row when the tree grows downward, else in a column; lists of leaves are columns in both.
  bool stand_in_row(const NodeId& parent) const {
    if (!grows_down()) return false;
    const auto children = document.children(parent);
    return children.size() < 2 || std::abs(box(children[0]).x - box(children[1]).x) > 1;
  }
  double along(const NodeId& parent, Vec2 point) const { return stand_in_row(parent) ? point.x : point.y; }

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

struct Nearest {
  NodeId node;
  double away = Reach;
};

Nearest nearest_box(const Scene& scene, Vec2 point) {
  Nearest nearest;
  const session::Picture& picture = scene.picture;
  const std::size_t count = std::min(picture.measured.nodes.size(), picture.layout.nodes.size());
  for (std::size_t i = 0; i < count; ++i) {
    const double away = distance_to(picture.layout.nodes[i], point);
    const NodeId& node = picture.measured.nodes[i];
    if (away >= nearest.away || scene.document.find(node) == nullptr) continue;
    // What is being moved is only met when the pointer is on it.
    if (away > 0 && scene.is_moving(node)) continue;
    nearest = {node, away};
  }
  return nearest;
}

// How far the point is beyond the edge from which the node's children grow.
double outward(const Scene& scene, const NodeId& node, Vec2 point) {
  const Rect box = scene.box(node);
  if (scene.grows_down()) return point.y - box.bottom();
  const NodeId parent = scene.document.node(node).parent;
  return scene.is_left_of(node, parent) ? box.x - point.x : point.x - box.right();
}

std::string side_under(const Scene& scene, const NodeId& parent, bool left) {
  const bool is_root = scene.document.node(parent).parent.empty();
  return is_root && scene.has_two_sides() ? (left ? "left" : "right") : "";
}

Landing placed(const NodeId& parent, std::size_t position, std::string side) {
  return {Landing::Kind::placed, {parent, static_cast<int>(position), {}, {}}, std::move(side)};
}

// Among the children drawn on the point's side, by their order along the row.
Landing among_children(const Scene& scene, const NodeId& parent, Vec2 point) {
  const bool left = point.x < scene.box(parent).centre().x;
  const std::string side = side_under(scene, parent, left);
  const std::vector<NodeId> children = scene.staying_children(parent);
  std::size_t position = 0;
  for (std::size_t i = 0; i < children.size(); ++i) {
    if (!side.empty() && scene.is_left_of(children[i], parent) != left) continue;
    if (scene.along(parent, scene.box(children[i]).centre()) < scene.along(parent, point)) position = i + 1;
    else break;
  }
  return placed(parent, position, side);
}

Landing beside(const Scene& scene, const NodeId& sibling, bool after) {
  const NodeId parent = scene.document.node(sibling).parent;
  const std::vector<NodeId> children = scene.staying_children(parent);
  const auto place = static_cast<std::size_t>(std::find(children.begin(), children.end(), sibling) - children.begin());
  return placed(parent, place + (after ? 1 : 0), side_under(scene, parent, scene.is_left_of(sibling, parent)));
}

// On a root, the half under the pointer says which side.
Landing last_child(const Scene& scene, const NodeId& node, Vec2 point) {
  if (side_under(scene, node, false).empty()) return placed(node, scene.staying_children(node).size(), {});
  return among_children(scene, node, {point.x, std::numeric_limits<double>::max()});
}

Landing near_box(const Scene& scene, const Nearest& nearest, Vec2 point) {
  const NodeId& node = nearest.node;
  const Rect box = scene.box(node);
  const NodeId parent = scene.document.node(node).parent;
  if (parent.empty()) return nearest.away == 0 || !scene.has_rows() ? last_child(scene, node, point) : among_children(scene, node, point);
  const bool in_row = scene.stand_in_row(parent);
  const double share = in_row ? (point.x - box.x) / box.width : (point.y - box.y) / box.height;
  if (scene.has_rows() && outward(scene, node, point) > Outward && share > -0.5 && share < 1.5) return among_children(scene, node, point);
  if (nearest.away == 0 && share > EdgeShare && share < 1 - EdgeShare) return last_child(scene, node, point);
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

// The edge at which a child lands beyond a box without shown children: where its own near edge will be.
std::pair<Vec2, Vec2> edge_beyond(const Scene& scene, const NodeId& parent, bool left, Vec2 size) {
  const Rect box = scene.box(parent);
  const double beyond = scene.picture.measured.request.between_levels;
  const Vec2 middle = box.centre();
  if (scene.grows_down()) {
    const double y = box.bottom() + beyond;
    return {{middle.x - size.x / 2, y}, {middle.x + size.x / 2, y}};
  }
  const double x = left ? box.x - beyond : box.right() + beyond;
  return {{x, middle.y - size.y / 2}, {x, middle.y + size.y / 2}};
}

// The edge between two neighbours, either of which may be missing.
std::pair<Vec2, Vec2> edge_between(const Rect& before, const Rect& after, bool in_row, double gap, Vec2 size) {
  const Rect& known = before.empty() ? after : before;
  if (in_row) {
    const double x = before.empty() ? after.x - gap / 2 : after.empty() ? before.right() + gap / 2 : (before.right() + after.x) / 2;
    return {{x, known.y}, {x, known.y + size.y}};
  }
  const double y = before.empty() ? after.y - gap / 2 : after.empty() ? before.bottom() + gap / 2 : (before.bottom() + after.y) / 2;
  return {{known.x, y}, {known.right(), y}};
}

// Where the thick edge is drawn, and where the branch that leads to it starts.
void show_place(const Scene& scene, Landing& landing) {
  const NodeId& parent = landing.place.parent;
  const Rect box = scene.box(parent);
  if (box.empty()) return;
  std::vector<NodeId> children = scene.staying_children(parent);
  const bool left = landing.side == "left" || (landing.side.empty() && scene.has_two_sides() && !scene.document.node(parent).parent.empty() &&
                                               scene.is_left_of(parent, scene.document.node(parent).parent));
  const auto is_beside = [&](const NodeId& child) {
    return !scene.box(child).empty() && (landing.side.empty() || scene.is_left_of(child, parent) == left);
  };
  const auto position = static_cast<std::size_t>(landing.place.position);
  Rect before;
  Rect after;
  for (std::size_t i = 0; i < children.size(); ++i) {
    if (!is_beside(children[i])) continue;
    if (i < position) before = scene.box(children[i]);
    else if (after.empty()) after = scene.box(children[i]);
  }
  constexpr Vec2 NewIdea{90, 26};
  const Vec2 size = scene.moving.empty() ? NewIdea : scene.box(scene.moving.back()).size();
  const bool has_neighbour = !before.empty() || !after.empty();
  if (!has_neighbour && !scene.has_rows()) return;
  const bool in_row = scene.stand_in_row(parent);
  const auto edge = has_neighbour ? edge_between(before, after, in_row, scene.picture.measured.request.between_siblings, size)
                                  : edge_beyond(scene, parent, left, size);
  landing.place.edge = edge;
  if (!scene.has_rows()) return;
  const Vec2 middle = mix(edge.first, edge.second, 0.5);
  if (scene.grows_down()) landing.place.branch = {{box.centre().x, box.bottom()}, has_neighbour && !in_row ? edge.first : middle};
  else if (left) landing.place.branch = {{box.x, box.centre().y}, has_neighbour ? Vec2{std::max(edge.first.x, edge.second.x), middle.y} : middle};
  else landing.place.branch = {{box.right(), box.centre().y}, has_neighbour ? Vec2{std::min(edge.first.x, edge.second.x), middle.y} : middle};
}

}  // namespace

Landing landing_at(Vec2 point_in_figure, const session::Session& session) {
  const Scene scene{session.document(), session.picture(), session.state().selection.nodes};
  if (scene.moving.empty()) return {};
  const Nearest nearest = nearest_box(scene, point_in_figure);
  if (nearest.node.empty()) return {Landing::Kind::afloat, {}, {}};
  if (scene.is_moving(nearest.node)) {
    const bool is_itself = std::find(scene.moving.begin(), scene.moving.end(), nearest.node) != scene.moving.end();
    // A floating idea goes a little further in any direction.
    const bool floats = is_itself && scene.document.node(nearest.node).parent.empty();
    const auto kind = floats ? Landing::Kind::afloat : is_itself ? Landing::Kind::nowhere : Landing::Kind::refused;
    return {kind, {nearest.node, 0, {}, {}}, {}};
  }
  Landing landing = near_box(scene, nearest, point_in_figure);
  // Roots have no order to be dropped in: beside one is afloat.
  if (landing.place.parent.empty()) return {Landing::Kind::afloat, {}, {}};
  if (is_already_there(scene, landing)) return {};
  show_place(scene, landing);
  return landing;
}

std::optional<Landing> landing_of_new(Vec2 point_in_figure, const session::Session& session) {
  const std::vector<NodeId> nothing_moves;
  const Scene scene{session.document(), session.picture(), nothing_moves};
  const Nearest nearest = nearest_box(scene, point_in_figure);
  if (nearest.node.empty()) return std::nullopt;
  Landing landing = near_box(scene, nearest, point_in_figure);
  if (landing.place.parent.empty()) return std::nullopt;
  show_place(scene, landing);
  return landing;
}

}  // namespace concarte::interaction
