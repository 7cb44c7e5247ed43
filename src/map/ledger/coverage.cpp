// How much of the sources is in a synthesis: of each map, and of what each group said.
#include "map/ledger/coverage.h"

#include <algorithm>
#include <set>

#include "map/document/walk.h"
#include "map/ledger/belongings.h"
#include "map/ledger/voices.h"

namespace concarte::ledger {
namespace {

using document::Group;
using document::GroupId;
using document::Node;

void count(Share& share, const Document& document, const SourceNode& idea) {
  ++share.total;
  if (!is_placed(document, idea)) return;
  ++share.placed;
  if (placement(document, idea).fate == Fate::set_aside) ++share.aside;
}

}  // namespace

bool is_placed(const Document& document, const SourceNode& idea) {
  const Placement placed = placement(document, idea);
  if (placed.fate == Fate::unplaced || placed.fate == Fate::set_aside) return placed.fate == Fate::set_aside;
  const auto into = NodeId::parse(placed.into);
  const Node* node = into ? document.find(*into) : nullptr;
  if (node == nullptr) return false;
  const std::vector<SourceNode> ideas = ideas_in(*node);
  return std::find(ideas.begin(), ideas.end(), idea) != ideas.end();
}

Coverage coverage(const Document& document, const SourceMaps& maps, const SourceId& id) {
  Coverage counted;
  counted.source = id;
  const Source* source = document.all<Source>().find(id);
  const auto map = maps.find(id);
  if (source == nullptr) return counted;
  counted.groups = groups_of(document, *source);
  if (counted.groups.empty() && map != maps.end())
    for (const Group& group : map->second->all<Group>()) counted.groups.push_back(group.id);
  if (map == maps.end()) counted.total = source->nodes.size();
  else
    for (const NodeId& node : document::in_order(*map->second)) count(counted, document, {id, std::string(node.view())});
  return counted;
}

std::vector<GroupCoverage> group_coverage(const Document& document, const SourceMaps& maps) {
  std::map<GroupId, Share> shares;
  for (const Source& source : document.all<Source>()) {
    const auto map = maps.find(source.id);
    if (map == maps.end()) continue;
    const Voices voices = Voices::of(document, source);
    for (const Node* node : document::nodes_in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node->id.view())};
      std::set<GroupId> speakers;
      for (const auto& said : contributions(voices, idea, *node)) speakers.insert(said.groups.begin(), said.groups.end());
      for (const GroupId& group : speakers) count(shares[group], document, idea);
    }
  }
  std::vector<GroupCoverage> all;
  for (const Group& group : document.all<Group>()) {
    const auto share = shares.find(group.id);
    if (share == shares.end()) continue;
    static_cast<Share&>(all.emplace_back()) = share->second;
    all.back().group = group.id;
  }
  return all;
}

std::vector<SourceNode> ideas_left(const Document& document, const SourceMaps& maps) {
  std::vector<SourceNode> left;
  for (const Source& source : document.all<Source>()) {
    const auto map = maps.find(source.id);
    if (map == maps.end()) continue;
    for (const NodeId& node : document::in_order(*map->second))
      if (SourceNode idea{source.id, std::string(node.view())}; placement(document, idea).fate == Fate::unplaced) left.push_back(std::move(idea));
  }
  return left;
}

}  // namespace concarte::ledger
