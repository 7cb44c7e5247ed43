// Ideas of a synthesis that one group alone says, and the decision to keep them so.
#include "map/ledger/acceptance.h"

#include <algorithm>
#include <set>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/ledger/belongings.h"
#include "map/ledger/voices.h"

namespace concarte::ledger {
namespace {

using document::GroupId;
using document::GroupKind;
using document::Node;

std::set<GroupId> speakers_of(const Node& node) {
  std::set<GroupId> speakers;
  for (const auto& said : node.contributions) speakers.insert(said.groups.begin(), said.groups.end());
  return speakers;
}

// A table speaks for the partners who sit at it, and a territory for its own: only where no table is named do partners count.
bool are_one(const Document& document, const std::set<GroupId>& speakers) {
  for (const GroupKind kind : {GroupKind::workshop, GroupKind::territory, GroupKind::partner}) {
    const auto count = std::ranges::count_if(speakers, [&](const GroupId& id) {
      const document::Group* group = document.all<document::Group>().find(id);
      return group != nullptr && group->kind == kind;
    });
    if (count > 0) return count == 1;
  }
  return false;
}

bool has_stance_of_others(const Node& node, const std::set<GroupId>& speakers) {
  return std::ranges::any_of(node.stances, [&](const document::Stance& stance) {
    return std::ranges::any_of(stance.groups, [&](const GroupId& group) { return !speakers.contains(group); });
  });
}

bool is_of_one_source(const Node& node, const SourceId& id) {
  return std::ranges::all_of(ideas_in(node), [&](const SourceNode& idea) { return idea.source == id; });
}

}  // namespace

std::vector<SourceNode> minority(const Document& document, const SourceId& id) {
  std::vector<SourceNode> all;
  const Source* source = document.all<Source>().find(id);
  if (source == nullptr || document.all<Source>().size() < 2) return all;
  for (const Placement& placed : source->nodes) {
    if (!is_in_a_node(placed) || !placed.reason.empty()) continue;
    const auto into = NodeId::parse(placed.into);
    const Node* node = into ? document.find(*into) : nullptr;
    if (node == nullptr || node->id == document.main_root() || node->status != document::Status::open) continue;
    const std::set<GroupId> speakers = speakers_of(*node);
    if (are_one(document, speakers) && is_of_one_source(*node, id) && !has_stance_of_others(*node, speakers)) all.push_back({id, placed.node});
  }
  return all;
}

edit::Edit accept_alone(const Document& document, const std::vector<SourceNode>& ideas, const std::string& reason) {
  edit::Edit edit{mark("Accept as said by one group"), {}};
  const std::set<SourceNode> accepted(ideas.begin(), ideas.end());
  for (const Source& source : document.all<Source>())
    edit::update(edit.change, source, [&](Source& it) {
      for (Placement& placed : it.nodes) {
        if (is_in_a_node(placed) && accepted.contains({source.id, placed.node})) placed.reason = reason;
      }
    });
  return edit;
}

}  // namespace concarte::ledger
