// Adding, removing and moving nodes.
#include "map/edit/structure.h"

#include <algorithm>
#include <array>
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

void drop_links(const Document& document, const NodeSet& gone, Change& change) {
  for (const Link& link : document.all<Link>())
    if (gone.contains(link.from) || gone.contains(link.to)) change.of<Link>().removed.push_back(link);
}

void drop_references(const Document& document, const NodeSet& gone, Change& change) {
  drop_links(document, gone, change);
  drop_members<Boundary>(document, gone, change);
  drop_members<Summary>(document, gone, change);
}

// The topmost of the nodes under each parent, parents in document order.
std::vector<std::pair<NodeId, NodeSet>> by_parent(const Document& document, std::span<const NodeId> nodes) {
  std::vector<std::pair<NodeId, NodeSet>> families;
  for (const NodeId& node : topmost(document, nodes)) {
    const NodeId parent = document.node(node).parent;
    auto family = std::find_if(families.begin(), families.end(), [&](const auto& f) { return f.first == parent; });
    if (family == families.end()) family = families.insert(families.end(), {parent, {}});
    family->second.insert(node);
  }
  return families;
}

// Gives the moving ones among siblings the ranks that put them in this order; the others keep theirs.
void order(const Document& document, std::span<const NodeId> siblings, const NodeSet& moving, Change& change) {
  Rank before;
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    if (!moving.contains(siblings[i])) {
      before = document.node(siblings[i]).rank;
      continue;
    }
    const auto next = std::find_if(siblings.begin() + static_cast<std::ptrdiff_t>(i), siblings.end(),
                                   [&](const NodeId& n) { return !moving.contains(n); });
    before = rank_between(before, next == siblings.end() ? Rank{} : document.node(*next).rank);
    update(change, document.node(siblings[i]), [&](Node& n) { n.rank = before; });
  }
}

// Each run of moving siblings and the one before it change places; walks backwards for the one after it.
template <class Walk>
Edit stepped(const Document& document, const char* label, std::span<const NodeId> nodes, Walk from) {
  Edit edit{label, {}};
  for (const auto& [parent, moving] : by_parent(document, nodes)) {
    const auto children = document.children(parent);
    std::vector<NodeId> siblings(children.begin(), children.end());
    NodeSet moved;
    const auto begin = from(siblings);
    for (auto at = begin; at != begin + static_cast<std::ptrdiff_t>(siblings.size()); ++at) {
      if (at == begin || !moving.contains(*at) || moving.contains(*(at - 1))) continue;
      moved.insert(*at);
      std::swap(*at, *(at - 1));
    }
    order(document, siblings, moved, edit.change);
  }
  return edit;
}

// A boundary or a summary around `node` gathers these in its stead.
template <class Marking>
void replace_member(const Document& document, const NodeId& node, std::span<const NodeId> instead, Change& change) {
  for (const Marking& marking : document.all<Marking>()) {
    Marking after = marking;
    const auto place = std::find(after.nodes.begin(), after.nodes.end(), node);
    if (place == after.nodes.end()) continue;
    after.nodes.insert(after.nodes.erase(place), instead.begin(), instead.end());
    change.of<Marking>().updated.push_back({marking, std::move(after)});
  }
}

// A list that stands in a frame goes on in the frame.
Edit added_beside(const Document& document, const NodeId& sibling, const Rank& rank, const NodeId& fresh, std::string text) {
  Edit edit = added(mark("Add an idea"), document.node(sibling).parent, rank, fresh, std::move(text));
  const std::array both{sibling, fresh};
  replace_member<Boundary>(document, sibling, both, edit.change);
  replace_member<Summary>(document, sibling, both, edit.change);
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
  return added_beside(document, sibling, rank, fresh, std::move(text));
}

Edit add_sibling_before(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text) {
  const Rank rank = rank_between(rank_of(document, previous_sibling(document, sibling)), rank_of(document, sibling));
  return added_beside(document, sibling, rank, fresh, std::move(text));
}

Edit add_parent(const Document& document, std::span<const NodeId> children, const NodeId& fresh, std::string text) {
  const std::vector<NodeId> top = topmost(document, children);
  const Node& first = document.node(top.front());
  Edit edit = added(mark("Insert a parent"), first.parent, first.rank, fresh, std::move(text));
  edit.change.of<Node>().added.back().side = first.side;
  unsigned n = 0;
  for (const NodeId& child : top) {
    if (document.node(child).parent != first.parent) continue;
    update(edit.change, document.node(child), [&](Node& below) {
      below.parent = fresh;
      below.rank = Rank::nth(n++);
      below.side = document::Side::automatic;
    });
  }
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

namespace {

Edit remove_one_keeping_children(const Document& document, const NodeId& node) {
  Edit edit{mark("Delete, keep the children"), {}};
  const Node& gone = document.node(node);
  edit.change.of<Node>().removed.push_back(gone);
  Rank before = gone.rank;
  const Rank after = rank_of(document, next_sibling(document, node));
  const auto children = document.children(node);
  for (const NodeId& child : children) {
    update(edit.change, document.node(child), [&](Node& n) {
      n.parent = gone.parent;
      n.rank = before;
      n.side = gone.side;
    });
    before = rank_between(before, after);
  }
  if (children.empty()) {
    drop_references(document, {node}, edit.change);
    return edit;
  }
  drop_links(document, {node}, edit.change);
  replace_member<Boundary>(document, node, children, edit.change);
  replace_member<Summary>(document, node, children, edit.change);
  return edit;
}

}  // namespace

Edit remove_keeping_children(const Document& document, std::span<const NodeId> nodes) {
  if (nodes.size() == 1) return remove_one_keeping_children(document, nodes.front());
  Edit edit{mark("Delete, keep the children"), {}};
  Document after = document;
  for (const NodeId& node : nodes) {
    const document::Change step = remove_one_keeping_children(after, node).change;
    after.apply(step);
    edit.change = document::chained(edit.change, step);
  }
  return edit;
}

Edit move_up(const Document& document, std::span<const NodeId> nodes) {
  return stepped(document, mark("Move up"), nodes, [](std::vector<NodeId>& siblings) { return siblings.begin(); });
}

Edit move_down(const Document& document, std::span<const NodeId> nodes) {
  return stepped(document, mark("Move down"), nodes, [](std::vector<NodeId>& siblings) { return siblings.rbegin(); });
}

Edit promote(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Promote"), {}};
  for (const auto& [parent, moving] : by_parent(document, nodes)) {
    if (parent.empty() || document.node(parent).parent.empty()) continue;
    const Node& above = document.node(parent);
    Rank before = above.rank;
    const Rank after = rank_of(document, next_sibling(document, parent));
    for (const NodeId& child : document.children(parent)) {
      if (!moving.contains(child)) continue;
      before = rank_between(before, after);
      update(edit.change, document.node(child), [&](Node& n) {
        n.parent = above.parent;
        n.rank = before;
        n.side = above.side;
      });
    }
  }
  return edit;
}

Edit demote(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Demote"), {}};
  for (const auto& [parent, moving] : by_parent(document, nodes)) {
    NodeId above;
    Rank last;
    for (const NodeId& child : document.children(parent)) {
      if (!moving.contains(child)) {
        above = child;
        last = {};
        continue;
      }
      if (above.empty()) continue;
      if (last.empty()) {
        last = rank_at_end(document, above);
        update(edit.change, document.node(above), [](Node& n) { n.folded = false; });
      } else {
        last = Rank::between(last, {});
      }
      update(edit.change, document.node(child), [&](Node& n) {
        n.parent = above;
        n.rank = last;
        n.side = document::Side::automatic;
      });
    }
  }
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
      n.pin.reset();
    });
  }
  if (!parent.empty()) update(edit.change, document.node(parent), [](Node& n) { n.folded = false; });
  return edit;
}

Edit set_afloat(const Document& document, std::span<const std::pair<NodeId, Vec2>> places) {
  Edit edit{mark("Move"), {}};
  Rank last = rank_of(document, document.roots().back());
  for (const auto& [id, centre] : places) {
    const Node& node = document.node(id);
    if (!node.parent.empty()) last = Rank::between(last, {});
    update(edit.change, node, [&](Node& n) {
      if (!n.parent.empty()) {
        n.parent = {};
        n.rank = last;
        n.side = document::Side::automatic;
      }
      n.pin = centre;
    });
  }
  return edit;
}

}  // namespace concarte::edit
