// The tree of three versions made one: which ideas are in it, under which, in which order.
#include "map/comparison/merge_tree.h"

#include <algorithm>

#include "map/document/walk.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::Node;
using document::NodeId;
using document::Rank;

class TreeMerge {
 public:
  TreeMerge(const Versions& versions, const Wanted& wanted, Conflicts& conflicts)
      : versions_(versions), wanted_(wanted), conflicts_(conflicts) {}

  std::vector<Node> merge() {
    gather();
    choose_parents();
    // What is sent back to its place in mine may need its parent there, which may close another ring.
    do keep_ancestors();
    while (break_rings());
    note_presence();
    order_children({});
    for (const NodeId& id : known_)
      if (parents_.contains(id)) order_children(id);
    return merged_nodes();
  }

 private:
  const Node* base(const NodeId& id) const { return versions_.base.find(id); }
  const Node* mine(const NodeId& id) const { return versions_.mine.find(id); }
  const Node* theirs(const NodeId& id) const { return versions_.theirs.find(id); }

  // Whether a side that has the idea did anything to it since the base.
  bool is_touched(const Node& now) const {
    const Node* was = base(now.id);
    return was == nullptr || now.parent != was->parent || !say_the_same(*was, now);
  }
  bool stays(const NodeId& id) const {
    const Node* left = mine(id);
    const Node* right = theirs(id);
    if (left != nullptr && right != nullptr) return true;
    if (left != nullptr) return is_touched(*left) || wanted_.by_mine.contains(id);
    return is_touched(*right) || wanted_.by_theirs.contains(id);
  }

  // In the order of mine, then of theirs.
  void gather() {
    known_ = document::in_order(versions_.mine);
    for (const NodeId& id : document::in_order(versions_.theirs))
      if (mine(id) == nullptr) known_.push_back(id);
  }

  void choose_parents() {
    for (const NodeId& id : known_)
      if (stays(id)) parents_.emplace(id, chosen_parent(id));
  }

  NodeId chosen_parent(const NodeId& id) {
    const Node* was = base(id);
    const Node* left = mine(id);
    const Node* right = theirs(id);
    if (left == nullptr) return right->parent;
    if (right == nullptr || left->parent == right->parent) return left->parent;
    if (was != nullptr && right->parent == was->parent) return left->parent;
    if (was != nullptr && left->parent == was->parent) return right->parent;
    conflicts_.push_back(conflict_about(id.view(), "parent", to_text(right->parent)));
    return left->parent;
  }

  void keep_ancestors() {
    std::vector<NodeId> missing;
    for (const auto& [id, parent] : parents_)
      if (!parent.empty() && !parents_.contains(parent)) missing.push_back(parent);
    while (!missing.empty()) {
      const NodeId id = missing.back();
      missing.pop_back();
      const NodeId parent = (mine(id) != nullptr ? mine(id) : theirs(id))->parent;
      if (parents_.emplace(id, parent).second && !parent.empty() && !parents_.contains(parent)) missing.push_back(parent);
    }
  }

  // Ideas that would hang under themselves go back to where they are in mine. In each ring there is one: mine alone has none,
  // nor have theirs.
  bool break_rings() {
    std::unordered_map<NodeId, int> passed;
    int walk = 0;
    bool any = false;
    for (const NodeId& start : known_) {
      if (!parents_.contains(start)) continue;
      ++walk;
      for (NodeId at = start; !at.empty();) {
        const auto [place, is_first] = passed.emplace(at, walk);
        if (!is_first) {
          if (place->second == walk) any = break_ring(at) || any;
          break;
        }
        const auto above = parents_.find(at);
        if (above == parents_.end()) break;
        at = above->second;
      }
    }
    return any;
  }

  bool break_ring(const NodeId& start) {
    NodeId at = start;
    do {
      const Node* left = mine(at);
      NodeId& parent = parents_.at(at);
      if (left != nullptr && left->parent != parent) {
        conflicts_.push_back(conflict_about(at.view(), "parent", to_text(parent)));
        parent = left->parent;
        return true;
      }
      at = parent;
    } while (at != start);
    return false;
  }

  // One conflict for each branch that one side removed, at its top.
  void note_presence() {
    const auto removed_in = [this](const NodeId& id) -> const Document* {
      if (id.empty() || base(id) == nullptr) return nullptr;
      return mine(id) == nullptr ? &versions_.mine : theirs(id) == nullptr ? &versions_.theirs : nullptr;
    };
    for (const NodeId& id : known_) {
      const auto place = parents_.find(id);
      const Document* removed = place == parents_.end() ? nullptr : removed_in(id);
      if (removed == nullptr || removed_in(place->second) == removed) continue;
      conflicts_.push_back(conflict_about(id.view(), "presence", removed == &versions_.mine ? "kept" : "removed"));
    }
  }

  void order_children(const NodeId& parent) {
    std::unordered_map<NodeId, int> numbers;
    std::vector<NodeId> ids;
    const auto numbered = [&](const Document& document, bool wanted_here) {
      Sequence sequence;
      if (!parent.empty() && document.find(parent) == nullptr) return sequence;
      for (const NodeId& child : document.children(parent)) {
        const auto place = parents_.find(child);
        if (wanted_here && (place == parents_.end() || place->second != parent)) continue;
        const auto [number, is_first] = numbers.emplace(child, static_cast<int>(numbers.size()));
        if (is_first) ids.push_back(child);
        sequence.push_back(number->second);
      }
      return sequence;
    };
    const Sequence left = numbered(versions_.mine, true), right = numbered(versions_.theirs, true), was = numbered(versions_.base, false);
    unsigned place = 0;
    for (const int number : merged_order(was, left, right)) ranks_.emplace(ids[static_cast<std::size_t>(number)], Rank::nth(place++));
  }

  std::vector<Node> merged_nodes() {
    std::vector<Node> nodes;
    for (const NodeId& id : known_) {
      const auto place = parents_.find(id);
      if (place == parents_.end()) continue;
      const Node* left = mine(id);
      const Node* right = theirs(id);
      Node merged = left != nullptr ? *left : *right;
      const Node nothing{};
      if (left != nullptr && right != nullptr) FieldMerge(merged.id.view(), conflicts_).merge(base(id) != nullptr ? *base(id) : nothing, merged, *right);
      merged.parent = place->second;
      merged.rank = ranks_.at(id);
      nodes.push_back(std::move(merged));
    }
    return nodes;
  }

  const Versions& versions_;
  const Wanted& wanted_;
  Conflicts& conflicts_;
  std::vector<NodeId> known_;
  std::unordered_map<NodeId, NodeId> parents_;  // of those that stay
  std::unordered_map<NodeId, Rank> ranks_;
};

}  // namespace

std::vector<Node> merge_tree(const Versions& versions, const Wanted& wanted, Conflicts& conflicts) {
  return TreeMerge(versions, wanted, conflicts).merge();
}

}  // namespace concarte::comparison
