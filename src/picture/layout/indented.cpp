// Finds the families of leaves, and the levels inside clusters.
#include "picture/layout/indented.h"

#include <algorithm>

namespace concarte::layout {

std::vector<int> lists(const Family& family) {
  std::vector<int> first(family.size(), -1);
  for (int node = 0; node < static_cast<int>(family.size()); ++node) {
    const auto children = family.children(node);
    const bool are_leaves =
        std::all_of(children.begin(), children.end(), [&](int child) { return family.children(child).empty(); });
    if (family.parent(node) < 0 || children.size() < 2 || !are_leaves) continue;
    for (const int child : children) first[static_cast<std::size_t>(child)] = children.front();
  }
  return first;
}

std::vector<int> list_levels(const Family& family) {
  std::vector<int> level(family.size(), 0);
  for (std::size_t i = 0; i < level.size(); ++i) {
    const int parent = family.parent(static_cast<int>(i));
    if (parent > 0) level[i] = level[static_cast<std::size_t>(parent)] + 1;
  }
  return level;
}

}  // namespace concarte::layout
