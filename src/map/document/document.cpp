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

Document::Document(Contents contents) : heading_(std::move(contents.heading)), nodes_(std::move(contents.of<Node>())) {
  index_.reserve(nodes_.size());
  children_.resize(nodes_.size());
  std::vector<const Node*> order;
  order.reserve(nodes_.size());
  for (Place place = 0; place < nodes_.size(); ++place) {
    assert(!place_of(nodes_[place].id));
    index_.insert(nodes_[place].id, place);
    order.push_back(&nodes_[place]);
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
  const auto place = place_of(id);
  return place ? &nodes_[*place] : nullptr;
}

const Node& Document::node(const NodeId& id) const {
  const Node* found = find(id);
  assert(found != nullptr);
  return *found;
}

Document::Family Document::family(const NodeId& id) const {
  const auto place = place_of(id);
  assert(place);
  return {nodes_[*place], children_[*place]};
}

std::span<const NodeId> Document::children(const NodeId& parent) const {
  if (parent.empty()) return roots_;
  const auto place = place_of(parent);
  return place ? std::span<const NodeId>(children_[*place]) : std::span<const NodeId>{};
}

std::vector<NodeId>& Document::children_of(const NodeId& parent) {
  if (parent.empty()) return roots_;
  const auto place = place_of(parent);
  assert(place);
  return children_[*place];
}

void Document::add(const Node& node) {
  assert(!place_of(node.id));
  if (free_.empty()) {
    free_.push_back(static_cast<Place>(nodes_.size()));
    nodes_.emplace_back();
    children_.emplace_back();
  }
  const Place place = free_.back();
  free_.pop_back();
  nodes_[place] = node;
  index_.insert(node.id, place);
}

void Document::remove(const NodeId& id) {
  const Place place = *place_of(id);
  index_.erase(id, place);
  nodes_[place] = {};
  children_[place] = {};
  free_.push_back(place);
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
    remove(removed.id);
  }
  std::vector<NodeId> arrived;
  for (const Node& added : changes.added) {
    add(added);
    arrived.push_back(added.id);
  }
  for (const auto& update : changes.updated) {
    assert(node(update.before.id) == update.before && update.before.id == update.after.id);
    nodes_[*place_of(update.after.id)] = update.after;
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
  apply_records(change.of<Conflict>());
}

bool Document::operator==(const Document& other) const {
  if (heading_ != other.heading_ || roots_ != other.roots_ || tables_ != other.tables_) return false;
  if (node_count() != other.node_count()) return false;
  return std::all_of(nodes_.begin(), nodes_.end(), [&](const Node& mine) {
    if (mine.id.empty()) return true;
    const Node* theirs = other.find(mine.id);
    return theirs != nullptr && *theirs == mine && std::ranges::equal(children(mine.id), other.children(mine.id));
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
         has(document.all<Term>()) || has(document.all<Figure>()) || has(document.all<Source>()) ||
         has(document.all<Conflict>());
}

const std::string* words_of(const Document& document, const TitledId& titled) {
  const auto words = [&]<class Record>(std::string Record::*field) -> const std::string* {
    const auto* id = std::get_if<typename Record::Identifier>(&titled);
    const Record* record = id == nullptr ? nullptr : document.all<Record>().find(*id);
    return record == nullptr ? nullptr : &(record->*field);
  };
  if (const std::string* label = words(&Link::label)) return label;
  if (const std::string* title = words(&Boundary::title)) return title;
  return words(&Summary::text);
}

}  // namespace concarte::document
