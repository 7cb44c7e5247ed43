// A map: its records, the tree they form, and the one way to change them.
#include "map/document/document.h"

#include <algorithm>
#include <cassert>

namespace concarte::document {

const Node* Document::find(const NodeId& id) const {
  const auto entry = nodes_.find(id);
  return entry == nodes_.end() ? nullptr : &entry->second.node;
}

const Node& Document::node(const NodeId& id) const {
  const Node* found = find(id);
  assert(found != nullptr);
  return *found;
}

std::span<const NodeId> Document::children(const NodeId& parent) const {
  if (parent.empty()) return roots_;
  const auto entry = nodes_.find(parent);
  return entry == nodes_.end() ? std::span<const NodeId>{} : entry->second.children;
}

std::vector<NodeId>& Document::children_of(const NodeId& parent) {
  if (parent.empty()) return roots_;
  const auto entry = nodes_.find(parent);
  assert(entry != nodes_.end());
  return entry->second.children;
}

void Document::attach(const NodeId& id) {
  const Node& child = node(id);
  std::vector<NodeId>& siblings = children_of(child.parent);
  const auto before = [this](const NodeId& a, const Node& b) {
    const Node& other = node(a);
    return other.rank != b.rank ? other.rank < b.rank : other.id < b.id;
  };
  if (siblings.empty() || before(siblings.back(), child)) {
    siblings.push_back(id);
  } else {
    siblings.insert(std::lower_bound(siblings.begin(), siblings.end(), child, before), id);
  }
}

void Document::detach(const NodeId& id) { std::erase(children_of(node(id).parent), id); }

// Removed, added and moved nodes may be each other's parents in any order: every node leaves its place before any
// disappears, and all are there before any takes its new place.
void Document::apply_nodes(const RecordChanges<Node>& changes) {
  const auto moves = [](const Update<Node>& u) { return u.before.parent != u.after.parent || u.before.rank != u.after.rank; };
  for (const Node& removed : changes.removed)
    if (removed.parent.empty() || nodes_.contains(removed.parent)) detach(removed.id);
  for (const auto& update : changes.updated)
    if (moves(update)) detach(update.before.id);
  for (const Node& removed : changes.removed) {
    assert(node(removed.id) == removed);
    nodes_.erase(removed.id);
  }
  nodes_.reserve(nodes_.size() + changes.added.size());
  for (const Node& added : changes.added) {
    const bool fresh = nodes_.try_emplace(added.id, Entry{added, {}}).second;
    assert(fresh);
    (void)fresh;
  }
  for (const auto& update : changes.updated) {
    assert(node(update.before.id) == update.before);
    nodes_.find(update.after.id)->second.node = update.after;
  }
  for (const Node& added : changes.added) attach(added.id);
  for (const auto& update : changes.updated)
    if (moves(update)) attach(update.after.id);
}

template <class Record>
void Document::apply_records(const RecordChanges<Record>& changes) {
  Table<Record>& table = std::get<Table<Record>>(tables_);
  for (const Record& removed : changes.removed) table.erase(removed.id);
  for (const auto& update : changes.updated) table.erase(update.before.id);
  for (const Record& added : changes.added) table.insert(added);
  for (const auto& update : changes.updated) table.insert(update.after);
}

void Document::apply(const Change& change) {
  if (change.heading) {
    assert(heading_ == change.heading->before);
    heading_ = change.heading->after;
  }
  apply_nodes(change.of<Node>());
  apply_records(change.of<Group>());
  apply_records(change.of<InboxItem>());
  apply_records(change.of<Link>());
  apply_records(change.of<Boundary>());
  apply_records(change.of<Summary>());
  apply_records(change.of<Term>());
  apply_records(change.of<Figure>());
  apply_records(change.of<Source>());
}

bool Document::operator==(const Document& other) const {
  if (heading_ != other.heading_ || roots_ != other.roots_ || tables_ != other.tables_) return false;
  if (nodes_.size() != other.nodes_.size()) return false;
  return std::all_of(nodes_.begin(), nodes_.end(), [&other](const auto& row) {
    const auto match = other.nodes_.find(row.first);
    return match != other.nodes_.end() && match->second.node == row.second.node &&
           match->second.children == row.second.children;
  });
}

}  // namespace concarte::document
