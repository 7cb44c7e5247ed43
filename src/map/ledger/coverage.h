// How much of the sources is in a synthesis: of each map, and of what each group said.
#pragma once

#include <vector>

#include "map/ledger/source_node.h"

namespace concarte::ledger {

struct Share {
  std::size_t placed = 0;  // merged, kept or set aside
  std::size_t total = 0;
  std::size_t aside = 0;   // of the placed ones, those set aside
};

// How much of a source has found its place, of all the ideas of its map.
struct Coverage : Share {
  SourceId source;
  std::vector<document::GroupId> groups;  // its own, as the synthesis has them
};
Coverage coverage(const Document& document, const SourceMaps& maps, const SourceId& source);

// How much of what a group said, in all the sources together; an idea that several said counts for each.
struct GroupCoverage : Share {
  document::GroupId group;
};
// The groups of the synthesis that said something in a source, in its order.
std::vector<GroupCoverage> group_coverage(const Document& document, const SourceMaps& maps);

// Whether the idea is where the ledger says: set aside, or said in a node that is there.
bool is_placed(const Document& document, const SourceNode& idea);
// Those that are not yet placed, nor set aside, in the order of the sources and of their maps.
std::vector<SourceNode> ideas_left(const Document& document, const SourceMaps& maps);

}  // namespace concarte::ledger
