// Several trees on one sheet: below the main one, in their order.
#pragma once

#include <vector>

#include "base/geometry.h"

namespace concarte::layout {

struct Tree {
  Rect bounds;            // as laid out by itself
  Vec2 root;              // the centre of its root's box, or of its left edge
  bool is_alone = false;  // a single node
};

// How far to move each tree. The first stays; the others come below it, `gap` apart, their roots in line with the first's.
// Nodes that stand alone share rows, no wider than the trees above them, so that a long list of loose ideas stays compact.
std::vector<Vec2> stacked(const std::vector<Tree>& trees, double gap);

}  // namespace concarte::layout
