// The ledger after edits that were not about it.
#include "map/ledger/following.h"

#include <algorithm>
#include <set>

#include "map/ledger/belongings.h"
#include "map/ledger/steps.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Node;

bool speaks_in(const Node& node, const SourceNode& idea) {
  const std::vector<SourceNode> ideas = ideas_in(node);
  return std::find(ideas.begin(), ideas.end(), idea) != ideas.end();
}

std::set<SourceNode> touched_by(const Change& change) {
  std::set<SourceNode> touched;
  const auto touch = [&](const Node& node) {
    for (const SourceNode& idea : ideas_in(node)) touched.insert(idea);
  };
  for (const Node& node : change.of<Node>().removed) touch(node);
  for (const Node& node : change.of<Node>().added) touch(node);
  for (const auto& update : change.of<Node>().updated) {
    if (update.before.contributions == update.after.contributions) continue;
    touch(update.before);
    touch(update.after);
  }
  return touched;
}

// The first node of the change that holds the words now.
NodeId found_in(const Change& change, const SourceNode& idea) {
  for (const Node& node : change.of<Node>().added)
    if (speaks_in(node, idea)) return node.id;
  for (const auto& update : change.of<Node>().updated)
    if (speaks_in(update.after, idea)) return update.after.id;
  return {};
}

// The copies in the change: nodes other than the holder that say the idea.
void release_copies(std::map<NodeId, Node>& released, const Document& after, const Change& change, const SourceNode& idea, const NodeId& holder) {
  const auto release = [&](const NodeId& id) {
    const Node* node = after.find(id);
    if (id == holder || node == nullptr || !speaks_in(*node, idea)) return;
    for (document::Contribution& said : released.try_emplace(id, *node).first->second.contributions)
      if (said.source == idea.source.view() && said.node == idea.node) said.source.clear(), said.node.clear();
  };
  for (const Node& node : change.of<Node>().added) release(node.id);
  for (const auto& update : change.of<Node>().updated)
    if (!speaks_in(update.before, idea)) release(update.after.id);
}

}  // namespace

Change ledger_following(const document::Document& after, const Change& change) {
  if (after.all<Source>().empty()) return {};
  Change following;
  std::map<SourceId, Source> sources;
  std::map<NodeId, Node> released;
  for (const SourceNode& idea : touched_by(change)) {
    const Source* source = after.all<Source>().find(idea.source);
    if (source == nullptr) continue;
    Placement placement = ledger::placement(after, idea);
    const auto into = NodeId::parse(placement.into);
    const Node* holder = into ? after.find(*into) : nullptr;
    if (holder != nullptr && speaks_in(*holder, idea)) {
      release_copies(released, after, change, idea, holder->id);
      continue;
    }
    const NodeId node = found_in(change, idea);
    if (!node.empty()) release_copies(released, after, change, idea, node);
    placement.into = std::string(node.view());
    if (node.empty()) placement.fate = placement.fate == Fate::set_aside ? Fate::set_aside : Fate::unplaced;
    else if (ideas_in(after.node(node)).size() > 1) placement.fate = Fate::merged;
    else if (placement.fate != Fate::merged) placement.fate = Fate::kept;
    if (placement.fate != Fate::set_aside) placement.reason.clear();
    auto& rows = sources.try_emplace(idea.source, *source).first->second.nodes;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Placement& it) { return it.node == idea.node; });
    if (row == rows.end()) continue;
    *row = std::move(placement);
  }
  for (auto& [id, changed] : sources)
    if (const Source& source = *after.all<Source>().find(id); source != changed) following.of<Source>().updated.push_back({source, std::move(changed)});
  for (auto& [id, node] : released) following.of<Node>().updated.push_back({after.node(id), std::move(node)});
  return following;
}

std::vector<SourceNode> placed_by(const Change& change) {
  std::vector<SourceNode> ideas;
  for (const auto& [before, after] : change.of<Source>().updated)
    for (const Placement& row : after.nodes)
      if (std::ranges::find(before.nodes, row) == before.nodes.end()) ideas.push_back({after.id, row.node});
  return ideas;
}

}  // namespace concarte::ledger
