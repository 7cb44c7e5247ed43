// The tree of three versions made one: which ideas are in it, under which, in which order.
#pragma once

#include <set>
#include <unordered_map>
#include <vector>

#include "map/comparison/field_merge.h"
#include "map/document/document.h"

namespace concarte::comparison {

struct Versions {
  const document::Document& base;
  const document::Document& mine;
  const document::Document& theirs;
};

// Ideas that stay though one side removed them, as something of the other's leads to them.
struct Wanted {
  std::set<document::NodeId> by_mine, by_theirs;
};

// The ideas with their parents and ranks, their fields merged, and what is left to decide.
std::vector<document::Node> merge_tree(const Versions& versions, const Wanted& wanted, Conflicts& conflicts);

}  // namespace concarte::comparison
