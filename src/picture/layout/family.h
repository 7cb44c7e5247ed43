// Who is whose child, read once from the parents.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// Nodes are numbered so that a parent's number is lower than its children's; children keep the order of their numbers.
class Family {
 public:
  explicit Family(std::vector<int> parents);
  explicit Family(const Request& request);

  std::size_t size() const { return parents_.size(); }
  int parent(int node) const { return parents_[static_cast<std::size_t>(node)]; }  // -1: a root
  std::span<const int> children(int node) const {
    const auto at = static_cast<std::size_t>(node);
    return {list_.data() + first_[at], first_[at + 1] - first_[at]};
  }
  std::span<const int> roots() const { return roots_; }

 private:
  std::vector<int> parents_;
  std::vector<std::size_t> first_;  // where each node's children begin in `list_`
  std::vector<int> list_;
  std::vector<int> roots_;
};

// Levels above each node: 0 for a root.
std::vector<int> depths(const Family& family);
// The root above each node.
std::vector<int> roots_of(const Family& family);

// The place of each node when every subtree is read from top to bottom, parent first.
std::vector<int> reading_places(const Family& family);

}  // namespace concarte::layout
