// What the arrows mean in the outline.
#include "editor/interaction/outline_keys.h"

#include "editor/interaction/targets.h"
#include "map/document/walk.h"

namespace concarte::interaction {
namespace {

using document::Document;
using document::NodeId;
using session::Key;

bool is_open(const Document& map, const NodeId& node) { return !map.children(node).empty() && !map.node(node).folded; }

NodeId last_shown_under(const Document& map, NodeId node) {
  while (is_open(map, node)) node = map.children(node).back();
  return node;
}

// The row below; empty after the last. `top` is the branch that is seen alone.
NodeId next_row(const Document& map, NodeId node, const NodeId& top) {
  if (is_open(map, node)) return map.children(node).front();
  for (; !node.empty() && node != top; node = map.node(node).parent)
    if (const NodeId next = document::next_sibling(map, node); !next.empty()) return next;
  return {};
}

NodeId previous_row(const Document& map, const NodeId& node, const NodeId& top) {
  if (node == top) return {};
  const NodeId before = document::previous_sibling(map, node);
  return before.empty() ? map.node(node).parent : last_shown_under(map, before);
}

Commands fold(const NodeId& node) {
  Command turn = command(Verb::toggle_fold);
  turn.arguments.node = node;
  return {turn};
}

Commands go(const NodeId& node, bool extend) { return node.empty() ? Commands{} : Commands{select(node, extend)}; }

}  // namespace

std::optional<Commands> outline_key(session::Chord chord, const session::Session& session) {
  const Document& map = session.document();
  const NodeId node = session.state().selection.focus();
  if (session.state().text_edit || chord.ctrl || chord.alt || map.find(node) == nullptr) return std::nullopt;
  const NodeId top = session::branch_shown(session.state());
  const bool has_children = !map.children(node).empty();
  switch (chord.key) {
    case Key::up: return go(previous_row(map, node, top), chord.shift);
    case Key::down: return go(next_row(map, node, top), chord.shift);
    case Key::left:
      if (is_open(map, node)) return fold(node);
      return node == top ? Commands{} : go(map.node(node).parent, chord.shift);
    case Key::right:
      if (!has_children) return Commands{};
      return is_open(map, node) ? go(map.children(node).front(), chord.shift) : fold(node);
    default: return std::nullopt;
  }
}

}  // namespace concarte::interaction
