// The amendments from one version of a map to the next, as a table to be voted on or put into the minutes.
#pragma once

#include "map/comparison/compare.h"
#include "map/report/table.h"

namespace concarte::comparison {

// One row for each thing that differs, in the order of the new map, what was removed where it stood: its place in the tree,
// what was done, the words before and after, and the groups whose idea it is. How ideas look is no amendment. In the language
// of the new map.
report::Table amendments(const document::Document& before, const document::Document& after);
// Of these differences alone, such as those of one group.
report::Table amendments(const document::Document& before, const document::Document& after, const Comparison& found);

// What was done to an idea, in the language being said: “Moved, reworded”.
std::string deed(const IdeaDifference& difference);
const char* deed(Nature nature);

// The way to an idea: the words of those above it, from the root, without its own.
std::string place_of(const document::Document& document, const document::NodeId& idea);

}  // namespace concarte::comparison
