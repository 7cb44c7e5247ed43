// A map: its records, the tree they form, and the one way to change them.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include "map/document/change.h"
#include "map/document/id_index.h"
#include "map/document/records.h"
#include "map/document/table.h"

namespace concarte::document {

// All the records of a map, to make one at once: each list in the order of its ranks, nodes in any order.
struct Contents {
  Heading heading;
  // Blocks, not one piece of memory: a million nodes need not be in two places while one grows.
  std::tuple<std::deque<Node>, std::deque<Group>, std::deque<InboxItem>, std::deque<Link>, std::deque<Boundary>,
             std::deque<Summary>, std::deque<Term>, std::deque<Figure>, std::deque<Source>, std::deque<Conflict>>
      records;

  template <class Record>
  std::deque<Record>& of() { return std::get<std::deque<Record>>(records); }
  template <class Record>
  const std::deque<Record>& of() const { return std::get<std::deque<Record>>(records); }
};

// Always whole: every parent exists, no cycle, no id twice. References from other records (a link's ends, a group in a
// contribution) exist too; `edit` keeps them so. Copying is deep: a copy is a snapshot.
class Document {
 public:
  Document() = default;
  // Contents that are not whole are a programming mistake.
  explicit Document(Contents contents);

  const Heading& heading() const { return heading_; }

  std::size_t node_count() const { return index_.size(); }
  // The node, valid until the next `apply`, or null.
  const Node* find(const NodeId& id) const;
  // The node, which must exist.
  const Node& node(const NodeId& id) const;
  // The children in their order; those of the empty id are the roots.
  std::span<const NodeId> children(const NodeId& parent) const;
  std::span<const NodeId> roots() const { return roots_; }
  // A node, which must exist, and its children: what walks ask, at the price of one search.
  struct Family {
    const Node& node;
    std::span<const NodeId> children;
  };
  Family family(const NodeId& id) const;
  // The first root, or the empty id in an empty map.
  NodeId main_root() const { return roots_.empty() ? NodeId{} : roots_.front(); }

  // Groups, inbox items, links, boundaries, summaries, terms, figures, sources or conflicts.
  template <class Record>
  const Table<Record>& all() const { return std::get<Table<Record>>(tables_); }

  // Applies a change made from this very state; a change made from another one is a programming mistake.
  void apply(const Change& change);

  bool operator==(const Document& other) const;

 private:
  using Place = IdIndex<NodeId>::Place;

  std::optional<Place> place_of(const NodeId& id) const {
    return index_.find(id, [this](Place place) -> const NodeId& { return nodes_[place].id; });
  }
  void add(const Node& node);
  void remove(const NodeId& id);
  std::vector<NodeId>& children_of(const NodeId& parent);
  bool stands_before(const NodeId& a, const NodeId& b) const;
  void attach(std::vector<NodeId> arrived);
  void detach(const RecordChanges<Node>& changes);
  void apply_nodes(const RecordChanges<Node>& changes);
  template <class Record>
  void apply_records(const RecordChanges<Record>& changes);

  Heading heading_;
  // By place, in no order; those in `free_` hold nothing. Places, unlike pointers, stay true in a copy.
  std::deque<Node> nodes_;
  std::vector<std::vector<NodeId>> children_;
  std::vector<Place> free_;
  IdIndex<NodeId> index_;
  std::vector<NodeId> roots_;
  std::tuple<Table<Group>, Table<InboxItem>, Table<Link>, Table<Boundary>, Table<Summary>, Table<Term>, Table<Figure>,
             Table<Source>, Table<Conflict>>
      tables_;
};

// Whether any record of the document, of whatever kind, has this id: all kinds share one space of ids.
bool has_id(const Document& document, std::string_view word);

// What a link, a boundary or a summary says; null when it is not in the document.
const std::string* words_of(const Document& document, const TitledId& titled);

}  // namespace concarte::document
