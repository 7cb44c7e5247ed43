// The amendments from one version of a map to the next, as a table to be voted on or put into the minutes.
#pragma once

#include "map/comparison/compare.h"
#include "map/report/table.h"

namespace concarte::comparison {

// One row for each thing that differs, in the order of the new map, what was removed where it stood: its place in the tree,
// what was done, the words before and after, and the groups whose idea it is. How ideas look is no amendment. In the language
// of the new map.
//
// The title names both versions: by the titles of the maps, or where these do not tell them apart by `naming`; and the group whose
// differences `found` holds.
struct Naming {
  std::string before{}, after{};  // as their files are called; empty: not at all
  document::GroupId group{};      // empty: `found` holds all that differs
};
report::Table amendments(const document::Document& before, const document::Document& after, const Comparison& found, const Naming& naming = {});

// What was done to an idea, in the language being said: “Moved, reworded”.
std::string deed(const IdeaDifference& difference);
// What was done to something else, which is named first: “Cross-link: added”.
const char* deed(const RecordDifference& difference);

// What stands over a list of so many ideas: “Ideas added”.
enum class Listed { added, removed, moved, reworded, changed };
const char* heading(Listed listed, std::size_t count);

// The way to an idea: the words of those above it, from the root, without its own.
std::string place_of(const document::Document& document, const document::NodeId& idea);

}  // namespace concarte::comparison
