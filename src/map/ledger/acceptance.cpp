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
using document::Node;

// The one group that says the idea; nothing when several do, or nobody is named.
GroupId only_speaker(const Node& node) {
  std::set<GroupId> speakers;
  for (const auto& said : node.contributions) speakers.insert(said.groups.begin(), said.groups.end());
  return speakers.size() == 1 ? *speakers.begin() : GroupId{};
}

bool has_stance_of_others(const Node& node, const GroupId& speaker) {
  return std::any_of(node.stances.begin(), node.stances.end(), [&](const document::Stance& stance) {
    return std::any_of(stance.groups.begin(), stance.groups.end(), [&](const GroupId& group) { return group != speaker; });
  });
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
    const SourceNode idea{id, placed.node};
    const GroupId speaker = only_speaker(*node);
    if (speaker.empty() || has_stance_of_others(*node, speaker) || ideas_in(*node) != std::vector{idea}) continue;
    all.push_back(idea);
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
