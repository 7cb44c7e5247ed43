// Copying ideas out of a map and pasting them into one.
#include "map/edit/copying.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/edit/structure.h"

namespace concarte::edit {
namespace {

using namespace document;

template <class Visit>
void for_each_group(const Node& node, Visit visit) {
  for (const Contribution& contribution : node.contributions)
    for (const GroupId& group : contribution.groups) visit(group);
  for (const Stance& stance : node.stances)
    for (const GroupId& group : stance.groups) visit(group);
}

template <class Marking>
void copy_markings(const Document& document, const std::unordered_set<NodeId>& taken, Change& change) {
  for (const Marking& marking : document.all<Marking>())
    if (!marking.nodes.empty() && std::ranges::all_of(marking.nodes, [&](const NodeId& node) { return taken.contains(node); }))
      change.of<Marking>().added.push_back(marking);
}

class Pasting {
 public:
  Pasting(const Document& document, const NodeId& parent, const Change& ideas, const std::function<std::string(char)>& fresh_word, Ids ids)
      : document_(document), parent_(parent), ideas_(ideas), fresh_word_(fresh_word), ids_(ids) {}

  Edit edit() {
    paste_groups();
    paste_nodes();
    paste_links();
    paste_markings<Boundary>('b');
    paste_markings<Summary>('s');
    if (!parent_.empty()) update(edit_.change, document_.node(parent_), [](Node& node) { node.folded = false; });
    return std::move(edit_);
  }

 private:
  template <class Identifier>
  Identifier fresh(const Identifier& old, char letter) const {
    if (ids_ == Ids::kept && !has_id(document_, old.view())) return old;
    return *Identifier::parse(fresh_word_(letter));
  }

  void paste_groups() {
    for (const Group& group : ideas_.of<Group>().added) {
      const Group* known = document_.all<Group>().find(group.id);
      if (known == nullptr || known->name != group.name) {
        known = nullptr;
        for (const Group& other : document_.all<Group>())
          if (known == nullptr && other.name == group.name) known = &other;
      }
      if (known != nullptr) {
        groups_[group.id] = known->id;
        continue;
      }
      Group added = group;
      if (has_id(document_, group.id.view())) added.id = *GroupId::parse(fresh_word_('g'));
      last_group_rank_ = Rank::between(std::max(last_group_rank_, document_.all<Group>().last_rank()), {});
      added.rank = last_group_rank_;
      groups_[group.id] = added.id;
      edit_.change.of<Group>().added.push_back(std::move(added));
    }
  }

  // Groups that are not in the copy were in no map either.
  void answer(std::vector<GroupId>& groups) const {
    std::vector<GroupId> answered;
    for (const GroupId& group : groups)
      if (const auto known = groups_.find(group); known != groups_.end()) answered.push_back(known->second);
    groups = std::move(answered);
  }

  Node adapted(Node node) const {
    node.pin.reset();
    for (Contribution& contribution : node.contributions) {
      answer(contribution.groups);
      const auto source = SourceId::parse(contribution.source);
      if (source && document_.all<Source>().find(*source) != nullptr) continue;
      contribution.source.clear();
      contribution.node.clear();
    }
    for (Stance& stance : node.stances) answer(stance.groups);
    return node;
  }

  void paste_nodes() {
    const auto siblings = document_.children(parent_);
    Rank last = siblings.empty() ? Rank{} : document_.node(siblings.back()).rank;
    for (const Node& node : ideas_.of<Node>().added) nodes_[node.id] = fresh(node.id, 'n');
    for (const Node& node : ideas_.of<Node>().added) {
      Node added = adapted(node);
      added.id = nodes_.at(node.id);
      if (node.parent.empty()) {
        added.parent = parent_;
        added.rank = last = Rank::between(last, {});
        added.side = Side::automatic;
      } else {
        added.parent = nodes_.at(node.parent);
      }
      edit_.change.of<Node>().added.push_back(std::move(added));
    }
  }

  // What stands for a node of the copy, or the node of the map itself when its link came along; empty when there is none.
  NodeId answered(const NodeId& node) const {
    if (const auto pasted = nodes_.find(node); pasted != nodes_.end()) return pasted->second;
    return ids_ == Ids::kept && document_.find(node) != nullptr ? node : NodeId{};
  }

  void paste_links() {
    for (Link link : ideas_.of<Link>().added) {
      link.from = answered(link.from);
      link.to = answered(link.to);
      if (link.from.empty() || link.to.empty()) continue;
      link.id = fresh(link.id, 'l');
      last_link_rank_ = Rank::between(std::max(last_link_rank_, document_.all<Link>().last_rank()), {});
      link.rank = last_link_rank_;
      edit_.change.of<Link>().added.push_back(std::move(link));
    }
  }

  template <class Marking>
  void paste_markings(char letter) {
    Rank last = document_.all<Marking>().last_rank();
    for (Marking marking : ideas_.of<Marking>().added) {
      for (NodeId& node : marking.nodes) node = nodes_.at(node);
      marking.id = fresh(marking.id, letter);
      marking.rank = last = Rank::between(last, {});
      edit_.change.of<Marking>().added.push_back(std::move(marking));
    }
  }

  const Document& document_;
  const NodeId parent_;
  const Change& ideas_;
  const std::function<std::string(char)>& fresh_word_;
  const Ids ids_;
  std::map<GroupId, GroupId> groups_;
  std::map<NodeId, NodeId> nodes_;
  Rank last_group_rank_, last_link_rank_;
  Edit edit_{mark("Paste"), {}};
};

}  // namespace

Change copied(const Document& document, std::span<const NodeId> nodes, OutwardLinks outward) {
  Change change;
  std::unordered_set<NodeId> taken;
  std::set<GroupId> groups;
  unsigned place = 0;
  for (const NodeId& top : topmost(document, nodes))
    for (const NodeId& id : branch(document, top)) {
      Node& node = change.of<Node>().added.emplace_back(document.node(id));
      taken.insert(id);
      for_each_group(node, [&groups](const GroupId& group) { groups.insert(group); });
      if (id != top) continue;
      node.parent = {};
      node.rank = Rank::nth(place++);
    }
  for (const Group& group : document.all<Group>())
    if (groups.contains(group.id)) change.of<Group>().added.push_back(group);
  for (const Link& link : document.all<Link>()) {
    const bool leaves = taken.contains(link.from), arrives = taken.contains(link.to);
    if ((leaves && arrives) || ((leaves || arrives) && outward == OutwardLinks::taken_along)) change.of<Link>().added.push_back(link);
  }
  copy_markings<Boundary>(document, taken, change);
  copy_markings<Summary>(document, taken, change);
  return change;
}

Edit paste(const Document& document, const NodeId& parent, const Change& ideas, const std::function<std::string(char)>& fresh_word, Ids ids) {
  return Pasting(document, parent, ideas, fresh_word, ids).edit();
}

}  // namespace concarte::edit
