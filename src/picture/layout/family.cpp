// Children gathered by counting, in two passes over the parents.
#include "picture/layout/family.h"

#include <utility>

namespace concarte::layout {

namespace {

std::vector<int> parents_in(const Request& request) {
  std::vector<int> parents;
  parents.reserve(request.nodes.size());
  for (const Request::Node& node : request.nodes) parents.push_back(node.parent);
  return parents;
}

}  // namespace

Family::Family(const Request& request) : Family(parents_in(request)) {}

Family::Family(std::vector<int> parents)
    : parents_(std::move(parents)), first_(parents_.size() + 1, 0), list_(parents_.size()) {
  for (const int parent : parents_)
    if (parent >= 0) ++first_[static_cast<std::size_t>(parent) + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  std::vector<std::size_t> next(first_.begin(), first_.end());
  for (std::size_t i = 0; i < parents_.size(); ++i) {
    if (parents_[i] >= 0)
      list_[next[static_cast<std::size_t>(parents_[i])]++] = static_cast<int>(i);
    else
      roots_.push_back(static_cast<int>(i));
  }
}

std::vector<int> depths(const Family& family) {
  std::vector<int> depth(family.size(), 0);
  for (std::size_t i = 0; i < depth.size(); ++i) {
    const int parent = family.parent(static_cast<int>(i));
    if (parent >= 0) depth[i] = depth[static_cast<std::size_t>(parent)] + 1;
  }
  return depth;
}

std::vector<int> roots_of(const Family& family) {
  std::vector<int> root(family.size(), 0);
  for (std::size_t i = 0; i < root.size(); ++i) {
    const int parent = family.parent(static_cast<int>(i));
    root[i] = parent >= 0 ? root[static_cast<std::size_t>(parent)] : static_cast<int>(i);
  }
  return root;
}

std::vector<int> reading_places(const Family& family) {
  std::vector<int> descendants(family.size(), 0);
  for (std::size_t i = family.size(); i-- > 0;) {
    const int parent = family.parent(static_cast<int>(i));
    if (parent >= 0) descendants[static_cast<std::size_t>(parent)] += descendants[i] + 1;
  }
  std::vector<int> place(family.size(), 0);
  int next = 0;
  for (const int root : family.roots()) {
    place[static_cast<std::size_t>(root)] = next;
    next += descendants[static_cast<std::size_t>(root)] + 1;
  }
  for (std::size_t i = 0; i < place.size(); ++i) {
    next = place[i] + 1;
    for (const int child : family.children(static_cast<int>(i))) {
      place[static_cast<std::size_t>(child)] = next;
      next += descendants[static_cast<std::size_t>(child)] + 1;
    }
  }
  return place;
}

}  // namespace concarte::layout
