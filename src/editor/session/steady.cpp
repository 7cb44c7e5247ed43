// Who keeps their place on the screen when the picture changes.
#include "editor/session/steady.h"

#include <vector>

#include "picture/layout/carry_over.h"

namespace concarte::session {
namespace {

using document::NodeId;

std::vector<NodeId> watched(const State& state, const NodeId& focus_before) {
  std::vector<NodeId> nodes;
  if (state.text_edit) nodes.push_back(state.text_edit->node);
  nodes.push_back(state.steady);
  nodes.push_back(state.selection.beside);
  nodes.push_back(state.selection.focus());
  if (state.text_edit) nodes.push_back(state.text_edit->return_to);
  nodes.push_back(focus_before);
  for (const NodeId& start : {state.selection.focus(), focus_before})
    for (const document::Node* node = state.document.find(start); node != nullptr; node = state.document.find(node->parent))
      nodes.push_back(node->parent);
  nodes.push_back(state.document.main_root());
  return nodes;
}

}  // namespace

std::optional<Steady> steady_point(const State& state, const NodeId& focus_before, const Picture& before, const figure::Measured& measured,
                                   const layout::Layout& layout) {
  for (const NodeId& node : watched(state, focus_before)) {
    const Rect old_room = room_in(before, node);
    const auto number = measured.numbers.find(node);
    if (old_room.empty() || number == measured.numbers.end()) continue;
    const Rect& room = layout.nodes[static_cast<std::size_t>(number->second)];
    if (old_room.size() == room.size()) return Steady{old_room.corner(), room.corner()};
    return Steady{layout::steady_corner(old_room), layout::steady_corner(room)};
  }
  return std::nullopt;
}

}  // namespace concarte::session
