// A map: its records, the tree they form, and the one way to change them.
#include "map/document/document.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace concarte::document {
namespace {

bool moves(const Update<Node>& update) {
  return update.before.parent != update.after.parent || update.before.rank != update.after.rank;
}

}  // namespace

Document::Document(Contents contents) : heading_(std::move(contents.heading)) {
  std::deque<Node>& nodes = contents.of<Node>();
  nodes_.reserve(nodes.size());
  std::vector<const Node*> order;
  order.reserve(nodes.size());
  for (; !nodes.empty(); nodes.pop_front()) {
    const NodeId id = nodes.front().id;
    const auto [place, fresh] = nodes_.try_emplace(id, Entry{std::move(nodes.front()), {}});
    assert(fresh);
    (void)fresh;
    order.push_back(&place->second.node);
  }
  const auto before = [](const Node* a, const Node* b) { return a->rank != b->rank ? a->rank < b->rank : a->id < b->id; };
  if (!std::is_sorted(order.begin(), order.end(), before)) std::sort(order.begin(), order.end(), before);
  for (const Node* node : order) children_of(node->parent).push_back(node->id);

  std::apply(
      [&contents](auto&... tables) {
        const auto fill = [&contents]<class Record>(Table<Record>& table) {
          for (Record& record : contents.of<Record>()) table.insert(std::move(record));
        };
        (fill(tables), ...);
      },
      tables_);
}

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

bool Document::stands_before(const NodeId& a, const NodeId& b) const {
  const Node& left = node(a);
  const Node& right = node(b);
  return left.rank != right.rank ? left.rank < right.rank : left.id < right.id;
}

// Puts nodes that are in the map among their siblings. Many at once are sorted, then merged: a branch of a hundred
// thousand children comes back as quickly as it left.
void Document::attach(std::vector<NodeId> arrived) {
  constexpr std::ptrdiff_t Few = 8;
  const auto before = [this](const NodeId& a, const NodeId& b) { return stands_before(a, b); };
  std::sort(arrived.begin(), arrived.end(), [&](const NodeId& a, const NodeId& b) {
    const NodeId& parent_a = node(a).parent;
    const NodeId& parent_b = node(b).parent;
    return parent_a != parent_b ? parent_a < parent_b : before(a, b);
  });
  for (auto first = arrived.begin(); first != arrived.end();) {
    const NodeId parent = node(*first).parent;
    const auto last = std::find_if(first, arrived.end(), [&](const NodeId& id) { return node(id).parent != parent; });
    std::vector<NodeId>& siblings = children_of(parent);
    if (siblings.empty() || before(siblings.back(), *first)) {
      siblings.insert(siblings.end(), first, last);
    } else if (last - first <= Few) {
      for (; first != last; ++first)
        siblings.insert(std::lower_bound(siblings.begin(), siblings.end(), *first, before), *first);
    } else {
      const auto middle = siblings.insert(siblings.end(), first, last);
      std::inplace_merge(siblings.begin(), middle, siblings.end(), before);
    }
    first = last;
  }
}

// Takes the nodes that go or move out of their parents' lists; a parent that goes too takes its list with it.
void Document::detach(const RecordChanges<Node>& changes) {
  std::unordered_set<NodeId> going;
  for (const Node& removed : changes.removed) going.insert(removed.id);
  std::unordered_set<NodeId> leaving = going;
  std::unordered_set<NodeId> parents;
  for (const Node& removed : changes.removed)
    if (!going.contains(removed.parent)) parents.insert(removed.parent);
  for (const auto& update : changes.updated) {
    if (!moves(update)) continue;
    leaving.insert(update.before.id);
    if (!going.contains(update.before.parent)) parents.insert(update.before.parent);
  }
  for (const NodeId& parent : parents)
    std::erase_if(children_of(parent), [&leaving](const NodeId& id) { return leaving.contains(id); });
}

// Removed, added and moved nodes may be each other's parents in any order: every node leaves its place before any
// disappears, and all are there before any takes its new place.
void Document::apply_nodes(const RecordChanges<Node>& changes) {
  if (changes.empty()) return;
  detach(changes);
  for (const Node& removed : changes.removed) {
    assert(node(removed.id) == removed);
    nodes_.erase(removed.id);
  }
  std::vector<NodeId> arrived;
  nodes_.reserve(nodes_.size() + changes.added.size());
  for (const Node& added : changes.added) {
    const bool fresh = nodes_.try_emplace(added.id, Entry{added, {}}).second;
    assert(fresh);
    (void)fresh;
    arrived.push_back(added.id);
  }
  for (const auto& update : changes.updated) {
    assert(node(update.before.id) == update.before && update.before.id == update.after.id);
    nodes_.find(update.after.id)->second.node = update.after;
    if (moves(update)) arrived.push_back(update.after.id);
  }
  attach(std::move(arrived));
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

bool has_id(const Document& document, std::string_view word) {
  const auto has = [&]<class Record>(const Table<Record>& table) {
    const auto id = Record::Identifier::parse(word);
    return id && table.find(*id) != nullptr;
  };
  const auto node = NodeId::parse(word);
  return (node && document.find(*node) != nullptr) || has(document.all<Group>()) || has(document.all<InboxItem>()) ||
         has(document.all<Link>()) || has(document.all<Boundary>()) || has(document.all<Summary>()) ||
         has(document.all<Term>()) || has(document.all<Figure>()) || has(document.all<Source>());
}

}  // namespace concarte::document
