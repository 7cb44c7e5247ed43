// The settings that were found the best looking, one function for each style; then order, columns and loose trees.
#include "picture/layout/graphviz_styles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "picture/layout/family.h"
#include "picture/layout/finish.h"
#include "picture/layout/stack.h"

namespace concarte::layout {
namespace {

using Engine = GraphJob::Engine;
constexpr double PointsPerInch = 72;

Family family_of(const Request& request) {
  std::vector<int> parents;
  for (const Request::Node& node : request.nodes) parents.push_back(node.parent);
  return Family(std::move(parents));
}

std::string inches(double points) { return fmt::format("{:.4f}", points / PointsPerInch); }

// Only these engines keep a node where it is told.
bool honours_pins(const Request& request) {
  return request.style == Style::organic ||
         (request.style == Style::network && static_cast<int>(request.nodes.size()) <= MostNodesForFdp);
}

// In the others, a thicket of cross-links would only spoil the tree (a complete graph of 60 nodes takes dot over 30 s):
// they are drawn over it.
bool is_pulled_by_links(const Request& request) { return request.style == Style::network; }

GraphJob bare_job(const Request& request) {
  GraphJob job;
  job.settings = {{"splines", "line"}};
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const Request::Node& node = request.nodes[i];
    job.nodes.push_back({node.size, -1, std::nullopt});
    if (node.parent >= 0) job.edges.push_back({node.parent, static_cast<int>(i), 0, 1});
  }
  return job;
}

void ask_tree(const Request& request, GraphJob& job) {
  job.engine = Engine::dot;
  job.settings.insert(job.settings.end(), {{"rankdir", request.style == Style::tree ? "LR" : "TB"},
                                           {"ordering", "out"},
                                           {"nodesep", inches(request.between_siblings)},
                                           {"ranksep", inches(request.between_levels + 5)}});
}

void ask_radial(GraphJob& job) {
  job.engine = Engine::twopi;
  job.centre = 0;
  job.settings.insert(job.settings.end(), {{"ranksep", "2.2 1.9 2.0"}, {"sep", "+5"}});
}

// The edges of deeper levels are shorter, so that main branches stand clear of the root.
void ask_organic(const Family& family, GraphJob& job) {
  constexpr std::array Lengths{2.6, 1.9, 1.8};
  job.engine = Engine::neato;
  const std::vector<int> depth = depths(family);
  for (GraphJob::Edge& edge : job.edges) {
    const auto level = static_cast<std::size_t>(depth[static_cast<std::size_t>(edge.from)]);
    edge.length = Lengths[std::min(level, Lengths.size() - 1)] * PointsPerInch;
  }
  job.settings.insert(job.settings.end(), {{"mode", "KK"}, {"model", "shortpath"}, {"sep", "+5"}, {"pack", "20"}});
}

void ask_network(const Request& request, GraphJob& job) {
  job.engine = honours_pins(request) ? Engine::fdp : Engine::sfdp;
  for (const Request::Link& link : request.links)
    if (link.from != link.to) job.edges.push_back({link.from, link.to, 0, 1});
  job.settings.insert(job.settings.end(), {{"K", "0.9"}, {"sep", "+5"}});
}

void ask_circular(GraphJob& job) {
  job.engine = Engine::circo;
  job.centre = 0;
  job.settings.insert(job.settings.end(), {{"mindist", "0.5"}});
}

void ask_clusters(const Request& request, const Family& family, GraphJob& job) {
  job.engine = Engine::fdp;
  for (std::size_t i = 0; i < job.nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    if (parent < 0) continue;
    if (family.parent(parent) < 0) {
      job.nodes[i].cluster = static_cast<int>(job.clusters.size());
      job.clusters.push_back(-1);
    } else {
      job.nodes[i].cluster = job.nodes[static_cast<std::size_t>(parent)].cluster;
    }
  }
  job.settings.insert(job.settings.end(), {{"sep", "+5"}});
}

// With pins, prism may not move anything; our own push-apart makes the room.
void ask_pins(const Request& request, GraphJob& job) {
  const bool is_kept = honours_pins(request) && has_pins(request);
  if (is_kept) {
    const std::vector<bool> fixed = fixed_nodes(request);
    for (std::size_t i = 0; i < job.nodes.size(); ++i) {
      if (!fixed[i]) continue;
      const Vec2 pin = i == 0 ? Vec2{} : *request.nodes[i].pin;
      job.nodes[i].pin = Vec2{pin.x, -pin.y};
    }
    job.settings.insert(job.settings.end(), {{"inputscale", "72"}});
  }
  if (job.engine != Engine::dot) job.settings.emplace_back("overlap", is_kept ? "true" : "prism");
}

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

GraphJob job_for(const Request& request) {
  const Family family = family_of(request);
  GraphJob job = bare_job(request);
  switch (request.style) {
    case Style::mindmap:
    case Style::tree:
    case Style::tree_down: ask_tree(request, job); break;
    case Style::radial: ask_radial(job); break;
    case Style::organic: ask_organic(family, job); break;
    case Style::network: ask_network(request, job); break;
    case Style::circular: ask_circular(job); break;
    case Style::clusters: ask_clusters(request, family, job); break;
  }
  ask_pins(request, job);
  return job;
}

Layout layout_from(const Request& request, const std::vector<Vec2>& centres) {
  std::vector<Rect> nodes;
  for (std::size_t i = 0; i < centres.size(); ++i)
    nodes.push_back(rect_around({centres[i].x, -centres[i].y}, request.nodes[i].size));
  if (request.style == Style::tree || request.style == Style::tree_down) align_levels(request, nodes);
  stack_components(request, family_of(request), nodes);
  return finish(request, std::move(nodes), Room::to_make, honours_pins(request) ? Following::alone : Following::subtree);
}

}  // namespace concarte::layout
