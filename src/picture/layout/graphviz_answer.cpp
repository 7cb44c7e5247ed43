// What becomes of the centres that Graphviz answers: levels aligned, lists written out, loose trees in their order.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "picture/layout/family.h"
#include "picture/layout/finish.h"
#include "picture/layout/graphviz_styles.h"
#include "picture/layout/indented.h"
#include "picture/layout/stack.h"

namespace concarte::layout {
namespace {

// dot centres the boxes of a level; aligned at their beginning they read like a list, and branches have a clear way.
void align_levels(const Request& request, std::vector<Rect>& nodes) {
  const bool is_across = request.style == Style::tree;
  std::map<double, double> widest;  // by the level's middle
  const auto middle = [&](const Rect& node) { return is_across ? node.centre().x : node.centre().y; };
  const auto along = [&](const Rect& node) { return is_across ? node.width : node.height; };
  std::vector<double> level;
  for (const Rect& node : nodes) {
    level.push_back(std::round(middle(node) * 100) / 100);
    double& width = widest[level.back()];
    width = std::max(width, along(node));
  }
  for (std::size_t i = 0; i < nodes.size(); ++i) (is_across ? nodes[i].x : nodes[i].y) = level[i] - widest[level[i]] / 2;
}

// The first box of a list holds them all, beside the strip of the trunk.
void write_lists(const Request& request, const Family& family, std::vector<Rect>& nodes) {
  const std::vector<int> first = lists(family);
  std::map<int, Vec2> next;  // the corner of the next one, for each list
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (first[i] < 0) continue;
    Vec2& corner = next.try_emplace(first[i], nodes[i].corner() + Vec2{Indent, 0}).first->second;
    const Vec2 size = request.nodes[i].size;
    nodes[i] = {corner.x, corner.y, size.x, size.y};
    corner.y += size.y + request.between_siblings;
  }
}

// The boxes of a cluster were asked for with their indent inside.
void indent(const Request& request, const Family& family, std::vector<Rect>& nodes) {
  const std::vector<int> level = list_levels(family);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    nodes[i].x += Indent * level[i];
    nodes[i].width = request.nodes[i].size.x;
  }
}

// twopi goes round the other way; mirrored, a map is read clockwise from the upper left.
void turn_clockwise(std::vector<Rect>& nodes) {
  for (Rect& node : nodes) node.x = -node.right();
}

// For each node, the first root it is joined to, by branches and, where the style counts them, by links.
std::vector<int> components(const Request& request, const Family& family) {
  std::vector<int> root = roots_of(family);
  if (!is_pulled_by_links(request)) return root;
  std::vector<int> joined(root.size());
  std::iota(joined.begin(), joined.end(), 0);
  const auto find = [&](int node) {
    while (joined[static_cast<std::size_t>(node)] != node) {
      int& above = joined[static_cast<std::size_t>(node)];
      above = joined[static_cast<std::size_t>(above)];
      node = above;
    }
    return node;
  };
  for (const Request::Link& link : request.links) {
    const int a = find(root[static_cast<std::size_t>(link.from)]);
    const int b = find(root[static_cast<std::size_t>(link.to)]);
    joined[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
  }
  for (int& each : root) each = find(each);
  return root;
}

// Engines pack loose trees each in its own way: here they all come below the main one, in their order.
void stack_components(const Request& request, const Family& family, std::vector<Rect>& nodes) {
  if (family.roots().size() < 2) return;
  const std::vector<int> component = components(request, family);
  std::map<int, std::size_t> place;
  std::vector<Tree> trees;
  std::vector<bool> holds_pin;
  const std::vector<bool> fixed = fixed_nodes(request);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto [at, is_new] = place.try_emplace(component[i], trees.size());
    if (is_new) {
      const Rect& root = nodes[i];
      trees.push_back({{}, request.style == Style::tree ? Vec2{root.x, root.centre().y} : root.centre(), true});
      holds_pin.push_back(false);
    } else {
      trees[at->second].is_alone = false;
    }
    trees[at->second].bounds = united(trees[at->second].bounds, nodes[i]);
    if (fixed[i] && honours_pins(request)) holds_pin[at->second] = true;
  }
  const std::vector<Vec2> moves = stacked(trees, request.between_cousins * 3);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::size_t tree = place.at(component[i]);
    if (!holds_pin[tree]) nodes[i] = moved(nodes[i], moves[tree]);
  }
}

}  // namespace

Layout layout_from(const Request& request, const std::vector<Vec2>& centres) {
  const GraphJob job = job_for(request);
  const Family family(request);
  std::vector<Rect> nodes;
  for (std::size_t i = 0; i < centres.size(); ++i)
    nodes.push_back(rect_around({centres[i].x, -centres[i].y}, job.nodes[i].size));
  switch (request.style) {
    case Style::tree:
      align_levels(request, nodes);
      break;
    case Style::tree_down:
      align_levels(request, nodes);
      write_lists(request, family, nodes);
      break;
    case Style::radial:
      turn_clockwise(nodes);
      break;
    case Style::clusters:
      indent(request, family, nodes);
      break;
    default:
      break;
  }
  stack_components(request, family, nodes);
  return finish(request, std::move(nodes), Room::to_make, honours_pins(request) ? Following::alone : Following::subtree);
}

}  // namespace concarte::layout
