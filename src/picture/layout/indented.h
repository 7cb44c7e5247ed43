// Lists written below one another under their heading: what keeps a downward tree narrow and clusters readable.
#pragma once

#include <vector>

#include "picture/layout/family.h"

namespace concarte::layout {

// How far a list stands to the right of its heading; the trunk of its branches runs down the middle of that strip.
inline constexpr double Indent = 20;

// For each node of a downward tree that is written in a list, the list's first node; -1 for the others. Children make a list
// when there are several, none has children, and their parent is not a root.
std::vector<int> lists(const Family& family);

// How far in each node of a cluster's list stands: 0 for a main branch of the main root and for the other roots.
std::vector<int> list_levels(const Family& family);

}  // namespace concarte::layout
