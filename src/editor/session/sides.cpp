// Keeps the main branches of a mind map on the side where they were seen.
#include "editor/session/sides.h"

namespace concarte::session {
namespace {

using document::NodeId;
using layout::Side;

// Beside its root, by more than what rounding does: what stands below it is on neither side.
Side side_of(const Rect& box, const Rect& root) {
  const double aside = box.centre().x - root.centre().x;
  return aside > 1 ? Side::right : aside < -1 ? Side::left : Side::automatic;
}

bool is_main_branch(const layout::Request& request, std::size_t number) {
  const int parent = request.nodes[number].parent;
  return parent >= 0 && request.nodes[static_cast<std::size_t>(parent)].parent < 0;
}

Side remembered(const Shown& shown, const NodeId& node, const NodeId& root) {
  const auto known = shown.sides.find(node);
  return known == shown.sides.end() || known->second.root != root ? Side::automatic : known->second.side;
}

// Where a node that hung elsewhere was seen; a root was on no side.
Side seen(const Picture& before, const NodeId& node, const NodeId& root) {
  const auto number = before.measured.numbers.find(node);
  if (before.layout.style != layout::Style::mindmap || number == before.measured.numbers.end()) return Side::automatic;
  if (before.measured.request.nodes[static_cast<std::size_t>(number->second)].parent < 0) return Side::automatic;
  const Rect from = room_in(before, root);
  return from.empty() ? Side::automatic : side_of(room_in(before, node), from);
}

}  // namespace

void hint_sides(const Shown& shown, const Picture& before, figure::Measured& now) {
  layout::Request& request = now.request;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    layout::Request::Node& node = request.nodes[i];
    if (!is_main_branch(request, i) || node.side != Side::automatic) continue;
    const NodeId& root = now.nodes[static_cast<std::size_t>(node.parent)];
    node.shown = remembered(shown, now.nodes[i], root);
    if (node.shown == Side::automatic) node.shown = seen(before, now.nodes[i], root);
    const bool has_child = i + 1 < request.nodes.size() && request.nodes[i + 1].parent == static_cast<int>(i);
    const bool is_new = !before.measured.numbers.contains(now.nodes[i]);
    if (node.shown == Side::automatic && is_new && has_child) node.shown = seen(before, now.nodes[i + 1], root);
  }
}

void remember_sides(const Picture& picture, Shown& shown) {
  const layout::Request& request = picture.measured.request;
  if (picture.layout.style != layout::Style::mindmap) return;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const layout::Request::Node& node = request.nodes[i];
    // A pin may have carried it over: without the pin it goes back.
    if (!is_main_branch(request, i) || node.side != Side::automatic || node.pin) continue;
    const auto root = static_cast<std::size_t>(node.parent);
    const Side side = side_of(picture.layout.nodes[i], picture.layout.nodes[root]);
    if (side != Side::automatic) shown.sides.insert_or_assign(picture.measured.nodes[i], Shown::MainBranch{picture.measured.nodes[root], side});
  }
}

}  // namespace concarte::session
