// The ledgers of a merged synthesis, after its nodes: each idea is where it is said, and said in one place.
#include "map/comparison/settled_ledger.h"

#include <algorithm>
#include <map>
#include <set>

#include "map/comparison/placements.h"
#include "map/document/walk.h"
#include "map/ledger/belongings.h"

namespace concarte::comparison {
namespace {

using document::Change;
using document::Document;
using document::Fate;
using document::Node;
using document::NodeId;
using document::Placement;
using document::Source;
using ledger::SourceNode;

// The nodes that say each idea, in their order.
using Sayings = std::map<SourceNode, std::vector<NodeId>>;

Sayings sayings_of(const Document& document) {
  Sayings all;
  for (const Node* node : document::nodes_in_order(document))
    for (const SourceNode& idea : ledger::ideas_in(*node)) all[idea].push_back(node->id);
  return all;
}

class Settling {
 public:
  Settling(Document& merged, const Versions& versions, const ledger::SourceMaps& maps, Conflicts& conflicts)
      : merged_(merged), maps_(maps), conflicts_(conflicts), said_(sayings_of(merged)), mine_(sayings_of(versions.mine)), theirs_(sayings_of(versions.theirs)) {
    for (const document::Conflict& conflict : conflicts)
      if (auto idea = placed_idea(conflict.record, conflict.field)) told_.insert(std::move(*idea));
  }

  void settle() {
    std::vector<Source> sources(merged_.all<Source>().begin(), merged_.all<Source>().end());
    for (Source& source : sources)
      for (Placement& placed : source.nodes) settle({source.id, placed.node}, placed);
    Change change;
    for (Source& source : sources)
      if (const Source& was = *merged_.all<Source>().find(source.id); was != source) change.of<Source>().updated.push_back({was, std::move(source)});
    merged_.apply(change);
  }

 private:
  static bool says(const Sayings& side, const SourceNode& idea, const NodeId& node) {
    const auto found = side.find(idea);
    return found != side.end() && std::find(found->second.begin(), found->second.end(), node) != found->second.end();
  }

  void settle(const SourceNode& idea, Placement& placed) {
    const auto found = said_.find(idea);
    const bool names_a_node = ledger::is_in_a_node(placed);
    if (found == said_.end()) {
      if (names_a_node) placed.fate = Fate::unplaced, placed.into.clear();
      return;
    }
    const std::vector<NodeId>& nodes = found->second;
    const auto named = std::find_if(nodes.begin(), nodes.end(), [&](const NodeId& node) { return node.view() == placed.into; });
    if (!names_a_node && told_.contains(idea)) return leave_all_but({}, idea, nodes);
    const NodeId home = named == nodes.end() || !names_a_node ? nodes.front() : *named;
    leave_all_but(home, idea, nodes);
    if (names_a_node && named != nodes.end()) return;
    placed.fate = ledger::ideas_in(merged_.node(home)).size() > 1 ? Fate::merged : Fate::kept;
    placed.into = home.view();
    placed.reason.clear();
  }

  void leave_all_but(const NodeId& home, const SourceNode& idea, const std::vector<NodeId>& nodes) {
    for (const NodeId& node : nodes) {
      const bool is_of_one_side = !home.empty() && ((says(mine_, idea, node) && says(mine_, idea, home)) || (says(theirs_, idea, node) && says(theirs_, idea, home)));
      if (node == home || is_of_one_side) continue;
      if (told_.insert(idea).second) tell(idea, node);
      Change change;
      edit::update(change, merged_.node(node), [&](Node& it) { ledger::remove_belongings(it, merged_, maps_, idea); });
      merged_.apply(change);
    }
  }

  void tell(const SourceNode& idea, const NodeId& node) {
    const Placement there{.node = idea.node, .fate = Fate::merged, .into = std::string(node.view()), .reason = {}, .unknown = {}};
    conflicts_.push_back(conflict_about(idea.source.view(), placement_field(idea.node), to_text(there)));
  }

  Document& merged_;
  const ledger::SourceMaps& maps_;
  Conflicts& conflicts_;
  Sayings said_, mine_, theirs_;
  std::set<SourceNode> told_;  // those that a conflict is about
};

}  // namespace

void settle_ledgers(Document& merged, const Versions& versions, const ledger::SourceMaps& maps, Conflicts& conflicts) {
  if (!merged.all<Source>().empty()) Settling(merged, versions, maps, conflicts).settle();
}

}  // namespace concarte::comparison
