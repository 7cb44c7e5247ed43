// The tidy tree: how far along the line of siblings each node goes, whatever the nodes' sizes.
#pragma once

#include <cstddef>
#include <vector>

#include "picture/layout/family.h"

namespace concarte::layout {

// A. van der Ploeg, "Drawing non-layered tidy trees in linear time", Software: Practice and Experience 44 (2014): contours,
// threads, and the list of lowest siblings that keeps it linear. Growth is an axis away from the root, breadth the axis
// along which siblings follow one another. A node takes the room [begin, end] of growth by `breadth`; its children begin
// where it ends, so the room of a child includes the gap that its branch runs through, and no branch meets a box.
struct TidyNode {
  double begin = 0;
  double end = 0;
  double breadth = 0;
};

struct TidyGaps {
  double between_siblings = 0;
  double between_cousins = 0;
};

struct Tidy {
  std::vector<double> centres;  // along the breadth; each root is at 0
  std::size_t steps = 0;        // of contour compared or dropped: what the time is proportional to
};

// Children are in their order, and a parent is midway between the centres of its first and last child.
Tidy tidy_tree(const Family& family, const std::vector<TidyNode>& nodes, TidyGaps gaps);

}  // namespace concarte::layout
