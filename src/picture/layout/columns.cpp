// Whole branches as lists, side by side in columns.
#include "picture/layout/columns.h"

#include <algorithm>

#include "picture/layout/family.h"
#include "picture/layout/finish.h"
#include "picture/layout/indented.h"

namespace concarte::layout {
namespace {

// A list: the numbers of its nodes with their levels, and the room it takes.
struct List {
  std::vector<int> nodes;
  std::vector<int> levels;
  Vec2 size;
};

List list_under(const Request& request, const Family& family, int top) {
  List list;
  std::vector<std::pair<int, int>> next{{top, 0}};
  while (!next.empty()) {
    const auto [node, level] = next.back();
    next.pop_back();
    list.nodes.push_back(node);
    list.levels.push_back(level);
    const auto children = family.children(node);
    for (std::size_t i = children.size(); i-- > 0;) next.push_back({children[i], level + 1});
  }
  for (std::size_t i = 0; i < list.nodes.size(); ++i) {
    const Vec2 size = request.nodes[static_cast<std::size_t>(list.nodes[i])].size;
    list.size.x = std::max(list.size.x, list.levels[i] * Indent + size.x);
    list.size.y += size.y + (i > 0 ? request.between_siblings : 0);
  }
  return list;
}

// How many columns no higher than `height` the lists fill, in their order.
int columns_of(const std::vector<List>& lists, double height, double gap) {
  int count = 1;
  double used = 0;
  for (const List& list : lists) {
    const double with = used + (used > 0 ? gap : 0) + list.size.y;
    if (used > 0 && with > height) {
      ++count;
      used = list.size.y;
    } else {
      used = with;
    }
  }
  return count;
}

// The least height at which they fill no more than `count` columns.
double even_height(const std::vector<List>& lists, int count, double gap) {
  double low = 0, high = 0;
  for (const List& list : lists) {
    low = std::max(low, list.size.y);
    high += list.size.y + gap;
  }
  for (int i = 0; i < 40 && high - low > 0.01; ++i) {
    const double middle = (low + high) / 2;
    (columns_of(lists, middle, gap) > count ? low : high) = middle;
  }
  return high;
}

void place(const List& list, Vec2 corner, const Request& request, std::vector<Rect>& nodes) {
  for (std::size_t i = 0; i < list.nodes.size(); ++i) {
    const auto node = static_cast<std::size_t>(list.nodes[i]);
    const Vec2 size = request.nodes[node].size;
    nodes[node] = {corner.x + list.levels[i] * Indent, corner.y, size.x, size.y};
    corner.y += size.y + request.between_siblings;
  }
}

}  // namespace

Layout columns(Request request, double width) {
  request.style = Style::clusters;
  if (request.nodes.empty()) return joined(request, {});
  const Family family(request);
  std::vector<List> lists;
  for (const int branch : family.children(0)) lists.push_back(list_under(request, family, branch));
  for (const int root : family.roots())
    if (root != 0) lists.push_back(list_under(request, family, root));

  const double gutter = request.between_levels, gap = request.between_cousins;
  double widest = 0;
  for (const List& list : lists) widest = std::max(widest, list.size.x);
  const int most = std::clamp(static_cast<int>((width - gutter / 2 + gutter) / (widest + gutter)), 1, std::max(1, static_cast<int>(lists.size())));
  const double height = even_height(lists, most, gap);

  std::vector<Rect> nodes(request.nodes.size());
  const Vec2 root = request.nodes.front().size;
  const double top = root.y + request.between_levels;
  // The gutter of the first column is half as wide: nothing but its own trunk runs there.
  Vec2 pen{gutter / 2, top};
  for (const List& list : lists) {
    if (pen.y > top && pen.y + list.size.y > top + height + 0.01) pen = {pen.x + widest + gutter, top};
    place(list, pen, request, nodes);
    pen.y += list.size.y + gap;
  }
  nodes.front() = {(pen.x + widest - root.x) / 2, 0, root.x, root.y};
  nodes.front().x = std::max(0.0, nodes.front().x);
  return joined(request, std::move(nodes));
}

}  // namespace concarte::layout
