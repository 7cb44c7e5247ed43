// Which side of its root each branch of a mind map goes to.
#pragma once

#include <vector>

#include "picture/layout/family.h"

namespace concarte::layout {

// About how tall each node's subtree will be.
std::vector<double> weights(const Request& request);

// For every node, whether it is on the left of its root. Main branches go where they say. The automatic ones of a root that
// was never shown are cut once, where both sides weigh most nearly the same, the first ones to the right. Once some are
// shown they stay, and a new one joins its neighbours, unless their side is the heavier by several such branches.
std::vector<bool> left_sides(const Request& request, const Family& family, const std::vector<double>& weight);

}  // namespace concarte::layout
