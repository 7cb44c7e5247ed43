// Whether a change can be applied to a map at all.
#include "map/document/fit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "map/document/walk.h"

namespace concarte::document {
namespace {

template <class Record>
const Record* find(const Document& document, const typename Record::Identifier& id) {
  if constexpr (std::is_same_v<Record, Node>) return document.find(id);
  else return document.all<Record>().find(id);
}

// Each record once, as the document has it; `added` gathers the words of the new ones.
template <class Record>
bool records_fit(const RecordChanges<Record>& changes, const Document& document, std::unordered_set<std::string_view>& added) {
  std::unordered_set<typename Record::Identifier> met;
  const auto is_as_said = [&](const Record& record) {
    const Record* present = find<Record>(document, record.id);
    return present != nullptr && *present == record && met.insert(record.id).second;
  };
  return std::all_of(changes.removed.begin(), changes.removed.end(), is_as_said) &&
         std::all_of(changes.updated.begin(), changes.updated.end(),
                     [&](const auto& update) { return update.before.id == update.after.id && is_as_said(update.before); }) &&
         std::all_of(changes.added.begin(), changes.added.end(), [&](const Record& record) {
           return !record.id.empty() && !has_id(document, record.id.view()) && added.insert(record.id.view()).second;
         });
}

// The tree as it will be.
class Tree {
 public:
  Tree(const RecordChanges<Node>& changes, const Document& document) : changes_(changes), document_(document) {
    for (const Node& node : changes.removed) removed_.insert(node.id);
    for (const Node& node : changes.added) parents_.emplace(node.id, node.parent);
    for (const auto& update : changes.updated) parents_.emplace(update.after.id, update.after.parent);
  }

  bool is_sound() {
    const auto is_kept = [this](const NodeId& child) { return removed_.contains(child) || parents_.contains(child); };
    for (const Node& node : changes_.removed)
      if (!std::ranges::all_of(document_.children(node.id), is_kept)) return false;
    for (const auto& [node, parent] : parents_)
      if (!exists(parent) || !reaches_a_root(node)) return false;
    return true;
  }

 private:
  bool exists(const NodeId& node) const {
    return node.empty() || parents_.contains(node) || (document_.find(node) != nullptr && !removed_.contains(node));
  }
  NodeId parent_of(const NodeId& node) const {
    const auto changed = parents_.find(node);
    return changed != parents_.end() ? changed->second : exists(node) ? document_.node(node).parent : NodeId{};
  }
  // Each node is passed once, whatever the number of walks.
  bool reaches_a_root(const NodeId& start) {
    ++walk_;
    for (NodeId at = start; !at.empty(); at = parent_of(at)) {
      const auto [passed, is_first] = passed_in_.emplace(at, walk_);
      if (!is_first) return passed->second != walk_;
    }
    return true;
  }

  const RecordChanges<Node>& changes_;
  const Document& document_;
  std::unordered_set<NodeId> removed_;
  std::unordered_map<NodeId, NodeId> parents_;
  std::unordered_map<NodeId, std::size_t> passed_in_;
  std::size_t walk_ = 0;
};

}  // namespace

bool fits(const Change& change, const Document& document) {
  if (change.heading && change.heading->before != document.heading()) return false;
  std::unordered_set<std::string_view> added;
  return std::apply([&](const auto&... changes) { return (records_fit(changes, document, added) && ...); }, change.records) &&
         Tree(change.of<Node>(), document).is_sound();
}

Change creation_of(const Document& document) {
  Change change;
  for (const NodeId& node : in_order(document)) change.of<Node>().added.push_back(document.node(node));
  const auto add_all = [&document]<class Record>(RecordChanges<Record>& changes) {
    if constexpr (!std::is_same_v<Record, Node>)
      for (const Record& record : document.all<Record>()) changes.added.push_back(record);
  };
  std::apply([&](auto&... changes) { (add_all(changes), ...); }, change.records);
  if (document.heading() != Heading{}) change.heading = {Heading{}, document.heading()};
  return change;
}

}  // namespace concarte::document
