// The settings that were found the best looking, a function for each style.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "picture/layout/family.h"
#include "picture/layout/graphviz_styles.h"
#include "picture/layout/indented.h"
#include "picture/layout/pins.h"

namespace concarte::layout {
namespace {

using Engine = GraphJob::Engine;
constexpr double PointsPerInch = 72;

std::string inches(double points) { return fmt::format("{:.4f}", points / PointsPerInch); }
std::string points(double value) { return fmt::format("{:.0f}", value); }

GraphJob bare_job(const Request& request) {
  GraphJob job;
  job.settings = {{"splines", "line"}};
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const Request::Node& node = request.nodes[i];
    job.nodes.push_back({node.size, -1, 0, std::nullopt});
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

// A list of leaves is one tall box to dot: its first node. The others stay in the job, unjoined, so that numbers agree; they
// are placed below the first one when the answer comes.
void ask_lists(const Request& request, const Family& family, GraphJob& job) {
  const std::vector<int> first = lists(family);
  const auto is_in_tall_box = [&](int node) {
    const int head = first[static_cast<std::size_t>(node)];
    return head >= 0 && head != node;
  };
  for (std::size_t i = 0; i < job.nodes.size(); ++i) {
    if (first[i] < 0) continue;
    Vec2& box = job.nodes[static_cast<std::size_t>(first[i])].size;
    const Vec2 size = request.nodes[i].size;
    if (first[i] == static_cast<int>(i)) {
      box = {size.x + Indent, size.y};
    } else {
      box = {std::max(box.x, size.x + Indent), box.y + request.between_siblings + size.y};
      job.nodes[i].size = {1, 1};
    }
  }
  std::erase_if(job.edges, [&](const GraphJob::Edge& edge) { return is_in_tall_box(edge.to); });
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
  job.settings.insert(job.settings.end(), {{"mode", "KK"}, {"model", "shortpath"}, {"sep", "+8"}, {"pack", "20"}});
}

void ask_network(const Request& request, GraphJob& job) {
  job.engine = honours_pins(request) ? Engine::fdp : Engine::sfdp;
  for (const Request::Link& link : request.links)
    if (link.from != link.to) job.edges.push_back({link.from, link.to, 0, 1});
  job.settings.insert(job.settings.end(), {{"K", "1.2"}, {"sep", "+5"}});
  if (job.engine == Engine::fdp) job.settings.emplace_back("maxiter", "1200");
}

// circo spreads several trees over metres: it sees one, the other roots strung behind the main one, and they come back below
// it afterwards as in every style.
void ask_circular(const Family& family, GraphJob& job) {
  const auto roots = family.roots();
  for (std::size_t i = 1; i < roots.size(); ++i) job.edges.push_back({roots[i - 1], roots[i], 0, 1});
  job.engine = Engine::circo;
  job.centre = 0;
  job.settings.insert(job.settings.end(), {{"mindist", "0.9"}});
}

// The number of columns that brings the boxes, in rows, nearest to the shape of a sheet held across, with few holes at the
// end of the last row.
std::size_t columns_for(const std::vector<Vec2>& boxes, double gap) {
  constexpr double Shape = 1.5;
  std::size_t best = 1;
  double least = HUGE_VAL;
  for (std::size_t columns = 1; columns <= boxes.size(); ++columns) {
    std::vector<double> widths(columns, 0);
    double height = 0;
    double row = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      widths[i % columns] = std::max(widths[i % columns], boxes[i].x);
      row = i % columns == 0 ? boxes[i].y : std::max(row, boxes[i].y);
      if (i % columns == columns - 1 || i + 1 == boxes.size()) height += row + gap;
    }
    double width = 0;
    for (const double one : widths) width += one + gap;
    const double holes = static_cast<double>((columns - boxes.size() % columns) % columns);
    const double cells = static_cast<double>(boxes.size()) + holes;
    const double miss = std::abs(std::log(width / height / Shape)) + holes / cells;
    if (miss >= least) continue;
    best = columns;
    least = miss;
  }
  return best;
}

GraphJob::Cluster list_cluster(const Request& request, int around, int order) {
  return {around, {{"packmode", "array_ul1"}, {"pack", points(request.between_siblings)}, {"sortv", fmt::format("{}", order)}}};
}

// One cluster for each main branch: an indented list. Those of the main root stand in rows below it, on a board that is a
// cluster itself; the tree of another root is one list.
void ask_clusters(const Request& request, const Family& family, GraphJob& job) {
  job.engine = Engine::osage;
  job.edges.clear();
  const std::string gap = points(request.between_levels);
  job.settings.insert(job.settings.end(), {{"packmode", "array_u1"}, {"pack", gap}});
  const std::size_t on_board = family.size() > 0 ? family.children(0).size() : 0;
  if (on_board > 0) job.clusters.push_back({-1, {}});
  const std::vector<int> level = list_levels(family);
  const std::vector<int> place = reading_places(family);
  std::vector<Vec2> boxes(family.size() + 1);  // of the clusters
  for (std::size_t i = 0; i < job.nodes.size(); ++i) {
    GraphJob::Node& node = job.nodes[i];
    const int parent = family.parent(static_cast<int>(i));
    node.order = place[i] + 1;
    if (i == 0) continue;
    node.cluster = parent > 0 ? job.nodes[static_cast<std::size_t>(parent)].cluster : static_cast<int>(job.clusters.size());
    if (parent <= 0) job.clusters.push_back(list_cluster(request, parent, node.order));
    node.size.x += Indent * level[i];
    Vec2& box = boxes[static_cast<std::size_t>(node.cluster)];
    box = {std::max(box.x, node.size.x), box.y + node.size.y + request.between_siblings};
  }
  if (on_board == 0) return;
  std::vector<Vec2> board;
  for (std::size_t i = 1; i < job.clusters.size(); ++i)
    if (job.clusters[i].around == 0) board.push_back(boxes[i]);
  const std::string columns = fmt::format("array_utl{}", columns_for(board, request.between_levels));
  job.clusters.front().settings = {{"packmode", columns}, {"pack", gap}, {"sortv", "2"}};
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
  }
  if (job.engine != Engine::dot && job.engine != Engine::osage)
    job.settings.emplace_back("overlap", is_kept ? "true" : "prism");
}

}  // namespace

bool honours_pins(const Request& request) {
  return request.style == Style::organic ||
         (request.style == Style::network && static_cast<int>(request.nodes.size()) <= MostNodesForFdp);
}

bool is_pulled_by_links(const Request& request) { return request.style == Style::network; }

GraphJob job_for(const Request& request) {
  const Family family(request);
  GraphJob job = bare_job(request);
  switch (request.style) {
    case Style::mindmap:
    case Style::tree:
      ask_tree(request, job);
      break;
    case Style::tree_down:
      ask_tree(request, job);
      ask_lists(request, family, job);
      break;
    case Style::radial:
      ask_radial(job);
      break;
    case Style::organic:
      ask_organic(family, job);
      break;
    case Style::network:
      ask_network(request, job);
      break;
    case Style::circular:
      ask_circular(family, job);
      break;
    case Style::clusters:
      ask_clusters(request, family, job);
      break;
  }
  ask_pins(request, job);
  return job;
}

}  // namespace concarte::layout
