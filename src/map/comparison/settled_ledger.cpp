// The ledgers of a merged synthesis, after its nodes.
#include "map/comparison/settled_ledger.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace concarte::comparison {
namespace {

using document::Fate;
using document::NodeId;
using Idea = std::pair<std::string, std::string>;  // source, and the node in it

struct Said {
  std::map<Idea, std::vector<NodeId>> in;        // the nodes that say the idea, in their order
  std::map<NodeId, std::set<Idea>> by_node;
};

Said said_in(const document::Contents& contents) {
  Said said;
  for (const document::Node& node : contents.of<document::Node>())
    for (const document::Contribution& words : node.contributions) {
      if (words.source.empty() || words.node.empty()) continue;
      const Idea idea{words.source, words.node};
      if (said.by_node[node.id].insert(idea).second) said.in[idea].push_back(node.id);
    }
  return said;
}

void settle(document::Placement& placed, const Idea& idea, const Said& said) {
  const auto nodes = said.in.find(idea);
  if (nodes == said.in.end()) {
    if (placed.fate == Fate::merged || placed.fate == Fate::kept) placed.fate = Fate::unplaced, placed.into.clear();
    return;
  }
  const auto is_named = [&](const NodeId& node) { return node.view() == placed.into; };
  if (std::any_of(nodes->second.begin(), nodes->second.end(), is_named)) return;
  const NodeId& node = nodes->second.front();
  placed.fate = said.by_node.at(node).size() > 1 ? Fate::merged : Fate::kept;
  placed.into = node.view();
  placed.reason.clear();
}

}  // namespace

void settle_ledgers(document::Contents& contents) {
  if (contents.of<document::Source>().empty()) return;
  const Said said = said_in(contents);
  for (document::Source& source : contents.of<document::Source>())
    for (document::Placement& placed : source.nodes) settle(placed, {std::string(source.id.view()), placed.node}, said);
}

}  // namespace concarte::comparison
