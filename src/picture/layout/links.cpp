// First every link chooses its way, by what it costs; then the labels are set in their order, all lines being known.
#include "picture/layout/links.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "picture/layout/curve.h"
#include "picture/layout/line_index.h"
#include "picture/layout/link_labels.h"
#include "picture/layout/link_ways.h"
#include "picture/layout/rect_index.h"

namespace concarte::layout {
namespace {

// What a way costs besides its own reluctance, in units of length.
constexpr double BoxMet = 400;
constexpr double WayTaken = 500;  // by another link between the same two
constexpr double NoPlaceForLabel = 150;
constexpr double BranchCrossed = 18;
// Two ways nearer than this are one to the eye.
constexpr double Apart = 14;
// Room kept around a box, so that a link does not graze it, and how far it may cut into its own.
constexpr double Clearance = 3;
constexpr double Touch = 1;
// How far off its curve a label may be: while choosing a way, and at the very worst.
constexpr double NearEnough = 30;
constexpr double Farthest = 600;
// Nobody follows a longer line with their eyes, and beyond this many links the picture is a thicket whatever is done: the
// simplest ways must do.
constexpr double FarApart = 3000;
constexpr std::size_t ManyLinks = 2000;
constexpr std::size_t FewWays = 3;

double far_apart(const Request::Link& link, std::span<const Rect> nodes) {
  return distance(nodes[static_cast<std::size_t>(link.from)].centre(), nodes[static_cast<std::size_t>(link.to)].centre());
}

// Where branches are to be looked at: around the links that are not too long for it.
Rect area_of_interest(const Request& request, std::span<const Rect> nodes) {
  constexpr double Around = 200;
  Rect area;
  for (const Request::Link& link : request.links)
    if (far_apart(link, nodes) <= FarApart)
      for (const int end : {link.from, link.to}) area = united(area, grown(nodes[static_cast<std::size_t>(end)], Around));
  return area;
}

class Router {
 public:
  Router(const Request& request, std::span<const Rect> nodes, std::span<const Curve> branches, const RectIndex& boxes,
         const LineIndex& lines)
      : request_(request),
        nodes_(nodes),
        branches_(branches),
        boxes_(boxes),
        lines_(lines),
        labels_(boxes, lines, no_links_, {}) {}

  Curve route(const Request::Link& link) {
    const Rect& from = node(link.from);
    const Rect& to = node(link.to);
    if (link.from == link.to) return loop_on(from);
    if (link.bend) return way_through(from, to, mix(from.centre(), to.centre(), 0.5) + *link.bend);
    std::vector<Vec2>& taken = taken_[std::minmax(link.from, link.to)];
    Curve best = cheapest(link, taken);
    taken.push_back(middle_of(best));
    return best;
  }

 private:
  bool is_far(const Request::Link& link) const { return far_apart(link, nodes_) > FarApart; }
  const Rect& node(int number) const { return nodes_[static_cast<std::size_t>(number)]; }

  struct Choice {
    Curve curve;
    double cost = HUGE_VAL;
  };

  Curve cheapest(const Request::Link& link, const std::vector<Vec2>& taken) const {
    const LinkEnd from = end(link.from);
    const LinkEnd to = end(link.to);
    std::vector<Way> all = ways(from, to, are_siblings(link));
    const bool is_simple = is_far(link) || request_.links.size() > ManyLinks;
    if (is_simple) all.resize(FewWays);
    Choice best{all.front().curve};
    choose(std::move(all), link, taken, best);
    const bool meets_boxes = best.cost > BoxMet + far_apart(link, nodes_) / 2;
    if (meets_boxes && !is_simple) choose(detours(from, to), link, taken, best);
    return best.curve;
  }

  void choose(std::vector<Way> ways, const Request::Link& link, const std::vector<Vec2>& taken, Choice& best) const {
    for (Way& way : ways) {
      if (way.reluctance >= best.cost) break;
      double cost = way.reluctance;
      for (const Vec2 middle : taken)
        if (distance(middle, middle_of(way.curve)) < Apart) cost += WayTaken;
      if (cost < best.cost) cost += cost_of_meetings(way.curve, link, best.cost - cost);
      if (cost < best.cost) cost += cost_of_label(way.curve, link);
      if (cost < best.cost) best = {std::move(way.curve), cost};
    }
  }

  LinkEnd end(int number) const {
    const Curve& branch = branches_[static_cast<std::size_t>(number)];
    return {node(number), branch.empty() ? std::nullopt : std::optional(branch.back())};
  }
  bool are_siblings(const Request::Link& link) const {
    const int parent = request_.nodes[static_cast<std::size_t>(link.from)].parent;
    return parent >= 0 && parent == request_.nodes[static_cast<std::size_t>(link.to)].parent;
  }

  // Of the boxes and branches on the way; given up once it is `enough`. A box met by two successive steps counts once.
  double cost_of_meetings(const Curve& curve, const Request::Link& link, double enough) const {
    const std::vector<Vec2> points = flattened(curve, steps_along(curve[0], curve[1], curve[2], curve[3]));
    std::vector<int> last;
    std::vector<int> now;
    double cost = 0;
    for (std::size_t i = 1; i < points.size() && cost < enough; ++i) {
      now.clear();
      boxes_.visit(grown(rect_between(points[i - 1], points[i]), Clearance), [&](int box) {
        const bool is_own = box == link.from || box == link.to;
        if (goes_through(points[i - 1], points[i], grown(node(box), is_own ? -Touch : Clearance))) now.push_back(box);
      });
      for (const int box : now)
        if (std::find(last.begin(), last.end(), box) == last.end()) cost += BoxMet;
      last.swap(now);
      if (is_far(link)) continue;
      cost += BranchCrossed * lines_.crossings(points[i - 1], points[i]);
    }
    return cost;
  }

  double cost_of_label(const Curve& curve, const Request::Link& link) const {
    if (link.label_size == Vec2{}) return 0;
    const auto place = labels_.find(curve, link.label_size, NearEnough);
    return place ? place->cost : NoPlaceForLabel;
  }

  const Request& request_;
  std::span<const Rect> nodes_;
  std::span<const Curve> branches_;
  const RectIndex& boxes_;
  const LineIndex& lines_;
  const LineIndex no_links_{std::span<const Curve>{}};
  const LinkLabels labels_;
  std::map<std::pair<int, int>, std::vector<Vec2>> taken_;  // the middles of the ways between two nodes
};

void set_labels(const Request& request, const RectIndex& boxes, const LineIndex& branches, std::vector<LinkPath>& paths) {
  Vec2 largest;
  std::vector<Curve> curves;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const Vec2 size = request.links[i].label_size;
    largest = {std::max(largest.x, size.x), std::max(largest.y, size.y)};
    curves.push_back(paths[i].curve);
  }
  const LineIndex links(curves);
  LinkLabels labels(boxes, branches, links, largest);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const Vec2 size = request.links[i].label_size;
    paths[i].label_centre = middle_of(paths[i].curve);
    if (size == Vec2{}) continue;
    if (const auto place = labels.find(paths[i].curve, size, Farthest, static_cast<int>(i)))
      paths[i].label_centre = place->centre;
    labels.take(paths[i].label_centre, size);
  }
}

}  // namespace

std::vector<LinkPath> link_paths(const Request& request, std::span<const Rect> nodes, std::span<const Curve> branches) {
  std::vector<LinkPath> paths;
  if (request.links.empty()) return paths;
  const RectIndex boxes(nodes);
  const LineIndex lines(branches, area_of_interest(request, nodes));
  Router router(request, nodes, branches, boxes, lines);
  for (const Request::Link& link : request.links) paths.push_back({router.route(link), {}});
  set_labels(request, boxes, lines, paths);
  return paths;
}

}  // namespace concarte::layout
