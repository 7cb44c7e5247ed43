// Adding, removing and moving nodes.
#include "map/edit/structure.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

#include "base/translate.h"
#include "map/document/walk.h"

namespace concarte::edit {
namespace {

using document::Boundary;
using document::Change;
using document::Link;
using document::Node;
using document::Rank;
using document::Summary;

using NodeSet = std::unordered_set<NodeId>;

Rank rank_of(const Document& document, const NodeId& node) { return node.empty() ? Rank{} : document.node(node).rank; }

Rank rank_at_end(const Document& document, const NodeId& parent) {
  const auto siblings = document.children(parent);
  return siblings.empty() ? Rank::nth(0) : Rank::between(rank_of(document, siblings.back()), Rank{});
}

// Siblings read from a hand-written file or merged ones may share a rank; their ids then decide, and there is no room
// between them: `before` is given in that case, which puts the new one among them.
Rank rank_between(const Rank& before, const Rank& after) {
  return !after.empty() && !(before < after) ? before : Rank::between(before, after);
}

Edit added(const char* label, const NodeId& parent, const Rank& rank, const NodeId& fresh, std::string text) {
  Node node;
  node.id = fresh;
  node.parent = parent;
  node.rank = rank;
  node.text = std::move(text);
  Edit edit{label, {}};
  edit.change.of<Node>().added.push_back(std::move(node));
  return edit;
}

template <class Marking>
void drop_members(const Document& document, const NodeSet& gone, Change& change) {
  for (const Marking& marking : document.all<Marking>()) {
    Marking left = marking;
    std::erase_if(left.nodes, [&gone](const NodeId& node) { return gone.contains(node); });
    if (left.nodes.size() == marking.nodes.size()) continue;
    if (left.nodes.empty()) change.of<Marking>().removed.push_back(marking);
    else change.of<Marking>().updated.push_back({marking, std::move(left)});
  }
}

void drop_references(const Document& document, const NodeSet& gone, Change& change) {
  for (const Link& link : document.all<Link>())
    if (gone.contains(link.from) || gone.contains(link.to)) change.of<Link>().removed.push_back(link);
  drop_members<Boundary>(document, gone, change);
  drop_members<Summary>(document, gone, change);
}

Edit swapped(const Document& document, const char* label, const NodeId& node, const NodeId& other) {
  Edit edit{label, {}};
  if (other.empty()) return edit;
  const Rank mine = document.node(node).rank;
  const Rank its = document.node(other).rank;
  update(edit.change, document.node(node), [&](Node& n) { n.rank = its; });
  update(edit.change, document.node(other), [&](Node& n) { n.rank = mine; });
  return edit;
}

}  // namespace

Edit add_child(const Document& document, const NodeId& parent, const NodeId& fresh, std::string text) {
  Edit edit = added(mark("Add an idea"), parent, rank_at_end(document, parent), fresh, std::move(text));
  if (!parent.empty()) update(edit.change, document.node(parent), [](Node& n) { n.folded = false; });
  return edit;
}

Edit add_root(const Document& document, const NodeId& fresh, std::string text) {
  return add_child(document, NodeId{}, fresh, std::move(text));
}

Edit add_sibling(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text) {
  const Rank rank = rank_between(rank_of(document, sibling), rank_of(document, next_sibling(document, sibling)));
  return added(mark("Add an idea"), document.node(sibling).parent, rank, fresh, std::move(text));
}

Edit add_sibling_before(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text) {
  const Rank rank = rank_between(rank_of(document, previous_sibling(document, sibling)), rank_of(document, sibling));
  return added(mark("Add an idea"), document.node(sibling).parent, rank, fresh, std::move(text));
}

Edit add_parent(const Document& document, const NodeId& child, const NodeId& fresh, std::string text) {
  const Node& below = document.node(child);
  Edit edit = added(mark("Insert a parent"), below.parent, below.rank, fresh, std::move(text));
  edit.change.of<Node>().added.back().side = below.side;
  update(edit.change, below, [&](Node& n) {
    n.parent = fresh;
    n.rank = Rank::nth(0);
    n.side = document::Side::automatic;
  });
  return edit;
}

std::vector<NodeId> topmost(const Document& document, std::span<const NodeId> nodes) {
  const NodeSet wanted(nodes.begin(), nodes.end());
  if (wanted.size() == 1) return {nodes.front()};
  std::vector<NodeId> top;
  for (const NodeId& node : document::in_order(document)) {
    if (!wanted.contains(node)) continue;
    const NodeId above = document.node(node).parent;
    const bool covered = std::any_of(top.begin(), top.end(), [&](const NodeId& t) { return is_within(document, above, t); });
    if (!covered) top.push_back(node);
  }
  return top;
}

Edit remove_branches(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Delete"), {}};
  NodeSet gone;
  for (const NodeId& top : topmost(document, nodes))
    for (const NodeId& node : document::branch(document, top)) {
      gone.insert(node);
      edit.change.of<Node>().removed.push_back(document.node(node));
    }
  drop_references(document, gone, edit.change);
  return edit;
}

Edit remove_keeping_children(const Document& document, const NodeId& node) {
  Edit edit{mark("Delete, keep the children"), {}};
  const Node& gone = document.node(node);
  edit.change.of<Node>().removed.push_back(gone);
  Rank before = gone.rank;
  const Rank after = rank_of(document, next_sibling(document, node));
  for (const NodeId& child : document.children(node)) {
    update(edit.change, document.node(child), [&](Node& n) {
      n.parent = gone.parent;
      n.rank = before;
      n.side = gone.side;
    });
    before = rank_between(before, after);
  }
  drop_references(document, {node}, edit.change);
  return edit;
}

Edit move_up(const Document& document, const NodeId& node) {
  return swapped(document, mark("Move up"), node, previous_sibling(document, node));
}

Edit move_down(const Document& document, const NodeId& node) {
  return swapped(document, mark("Move down"), node, next_sibling(document, node));
}

Edit promote(const Document& document, const NodeId& node) {
  Edit edit{mark("Promote"), {}};
  const NodeId parent = document.node(node).parent;
  if (parent.empty() || document.node(parent).parent.empty()) return edit;
  const Node& above = document.node(parent);
  update(edit.change, document.node(node), [&](Node& n) {
    n.parent = above.parent;
    n.rank = rank_between(above.rank, rank_of(document, next_sibling(document, parent)));
    n.side = above.side;
  });
  return edit;
}

Edit demote(const Document& document, const NodeId& node) {
  Edit edit{mark("Demote"), {}};
  const NodeId above = previous_sibling(document, node);
  if (above.empty()) return edit;
  update(edit.change, document.node(node), [&](Node& n) {
    n.parent = above;
    n.rank = rank_at_end(document, above);
    n.side = document::Side::automatic;
  });
  update(edit.change, document.node(above), [](Node& n) { n.folded = false; });
  return edit;
}

Rank rank_at(const Document& document, const NodeId& parent, int position) {
  const auto children = document.children(parent);
  const auto place = std::min(static_cast<std::size_t>(std::max(0, position)), children.size());
  return rank_between(place == 0 ? Rank{} : rank_of(document, children[place - 1]),
                      place == children.size() ? Rank{} : rank_of(document, children[place]));
}

bool can_reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent) {
  if (parent.empty()) return true;
  return std::none_of(nodes.begin(), nodes.end(), [&](const NodeId& n) { return is_within(document, parent, n); });
}

Edit reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent, std::optional<int> position) {
  assert(can_reparent(document, nodes, parent));
  Edit edit{mark("Move"), {}};
  const std::vector<NodeId> moving = topmost(document, nodes);
  std::vector<NodeId> staying;
  for (const NodeId& child : document.children(parent))
    if (std::find(moving.begin(), moving.end(), child) == moving.end()) staying.push_back(child);
  const auto place = position ? std::clamp<std::size_t>(static_cast<std::size_t>(std::max(0, *position)), 0, staying.size())
                              : staying.size();
  Rank before = place == 0 ? Rank{} : document.node(staying[place - 1]).rank;
  const Rank after = place == staying.size() ? Rank{} : document.node(staying[place]).rank;
  for (const NodeId& node : moving) {
    before = rank_between(before, after);
    update(edit.change, document.node(node), [&](Node& n) {
      if (n.parent != parent) n.side = document::Side::automatic;
      n.parent = parent;
      n.rank = before;
    });
  }
  if (!parent.empty()) update(edit.change, document.node(parent), [](Node& n) { n.folded = false; });
  return edit;
}

}  // namespace concarte::edit
