// What becomes of the ideas of the sources: merged into a node, kept alone, set aside, taken out again.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// Every edit keeps the ledger true: an idea is in exactly one state, and its words stand where the ledger says. `maps` are the
// sources'; ideas that are not in them are left alone. Nothing of an idea gets lost on its way: contributions in its exact words, stances,
// notes, tags and addresses are joined to those of the node, and its cross-links come as soon as both their ends are placed.

// Where ideas go: into a node of the map, or into a new one. Main roots of sources go into the main root. The new one stands under
// `parent` or, without one, where `natural_parent` says. The words are `text` or, without it, those of the node that is there, or
// those that most of the ideas use.
struct Target {
  NodeId node{};                     // of the map; empty: a new one
  std::optional<NodeId> parent{};    // may be the empty id: a root
  std::optional<std::string> text{};
  std::optional<int> position{};     // among the parent's children; the last without
  NodeId id{};                       // of the new one; empty: `node_for`
  document::Side side = document::Side::automatic;  // of the new one
};

// The id of the node that several ideas become: the same in whatever order they come.
NodeId node_for(const Document& document, std::span<const SourceNode> ideas);
// The node that holds what these ideas stand under in their own maps: what most of them stand under, at the nearest level; the main
// root when nothing above them is placed.
NodeId natural_parent(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas);
// Those that are placed, each node once.
std::vector<NodeId> nodes_of(const Document& document, std::span<const SourceNode> ideas);

// The ideas become one node. Where one was placed in another node already, it leaves that one; a node left without words of
// anyone goes, and what stood under it is the new node's. Ideas placed before what they stand under follow it.
edit::Edit merge(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const Target& target);
// Each becomes a node of its own.
edit::Edit keep(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const Target& target = {});
edit::Edit set_aside(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& reason);
// Back to those that are not yet placed.
edit::Edit take_out(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas);

// Many merges at once, in the document itself: each of the groups of ideas becomes a node, those nearer to the roots first.
void merge_all(Document& document, const SourceMaps& maps, std::vector<std::vector<SourceNode>> groups);

}  // namespace concarte::ledger
