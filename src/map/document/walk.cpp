// Walks over the tree: document order, ancestors, branches.
#include "map/document/walk.h"

#include <algorithm>

namespace concarte::document {
namespace {

struct Visit {
  NodeId node;
  int level;
};

template <class Visitor>
void walk(const Document& document, const NodeId& start, Folds folds, Visitor visit) {
  std::vector<Visit> pending;
  const auto push = [&pending](std::span<const NodeId> siblings, int level) {
    for (auto node = siblings.rbegin(); node != siblings.rend(); ++node) pending.push_back({*node, level});
  };
  if (start.empty()) push(document.roots(), 1);
  else pending.push_back({start, 1});
  while (!pending.empty()) {
    const Visit current = pending.back();
    pending.pop_back();
    const auto [node, children] = document.family(current.node);
    visit(node, current.level);
    if (folds == Folds::ignored || !node.folded) push(children, current.level + 1);
  }
}

}  // namespace

std::vector<NodeId> branch(const Document& document, const NodeId& start, Folds folds) {
  std::vector<NodeId> order;
  if (start.empty()) order.reserve(document.node_count());
  walk(document, start, folds, [&order](const Node& node, int) { order.push_back(node.id); });
  return order;
}

std::vector<const Node*> nodes_in_order(const Document& document) {
  std::vector<const Node*> order;
  order.reserve(document.node_count());
  walk(document, NodeId{}, Folds::ignored, [&order](const Node& node, int) { order.push_back(&node); });
  return order;
}

bool is_within(const Document& document, const NodeId& node, const NodeId& ancestor) {
  for (NodeId current = node; !current.empty(); current = document.node(current).parent)
    if (current == ancestor) return true;
  return false;
}

int level(const Document& document, const NodeId& node) {
  int count = 0;
  for (NodeId current = node; !current.empty(); current = document.node(current).parent) ++count;
  return count;
}

NodeId main_branch(const Document& document, const NodeId& node) {
  NodeId below = node;
  for (NodeId current = node; !document.node(current).parent.empty(); current = document.node(current).parent) below = current;
  return below;
}

std::size_t position(const Document& document, const NodeId& node) {
  const auto siblings = document.children(document.node(node).parent);
  return static_cast<std::size_t>(std::find(siblings.begin(), siblings.end(), node) - siblings.begin());
}

NodeId previous_sibling(const Document& document, const NodeId& node) {
  const auto siblings = document.children(document.node(node).parent);
  const std::size_t place = position(document, node);
  return place == 0 ? NodeId{} : siblings[place - 1];
}

NodeId next_sibling(const Document& document, const NodeId& node) {
  const auto siblings = document.children(document.node(node).parent);
  const std::size_t place = position(document, node);
  return place + 1 < siblings.size() ? siblings[place + 1] : NodeId{};
}

int depth(const Document& document) {
  int deepest = 0;
  walk(document, NodeId{}, Folds::ignored, [&deepest](const Node&, int level) { deepest = std::max(deepest, level); });
  return deepest;
}

void unfold_all(Document& document) {
  Change change;
  for (const NodeId& id : in_order(document)) {
    const Node& node = document.node(id);
    if (!node.folded) continue;
    Node open = node;
    open.folded = false;
    change.of<Node>().updated.push_back({node, open});
  }
  document.apply(change);
}

}  // namespace concarte::document
