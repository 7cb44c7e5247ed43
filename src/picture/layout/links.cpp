// Several bows are tried for each link; the one that meets the fewest boxes and goes the least way round wins.
#include "picture/layout/links.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "picture/layout/curve.h"
#include "picture/layout/rect_index.h"

namespace concarte::layout {
namespace {

// Height of the bow for a length of 1, in the order of preference, and the height it never exceeds, which grows likewise:
// a long way round is worse than passing behind a box or two. The steep ones are for neighbours in one column.
struct Bow {
  double slope;
  double most;
};
constexpr std::array Bows{Bow{0.12, 40}, Bow{-0.12, 40}, Bow{0.22, 80}, Bow{-0.22, 80}, Bow{0.04, 12},
                          Bow{1.2, 95},  Bow{-1.2, 95},  Bow{0.4, 170}, Bow{-0.4, 170}};
// A box met weighs as much as a bow higher by this.
constexpr double HeightWorthABox = 110;
// Beyond this many links the picture is a thicket whatever is done, and the first bows must do.
constexpr std::size_t ManyLinks = 2000;
constexpr std::size_t FewBows = 4;
constexpr int Steps = 14;
// Room kept around a box, so that a link does not graze it.
constexpr double Clearance = 3;

// One cubic whose middle is `middle`, leaving each box towards it.
Curve through(const Rect& from, const Rect& to, Vec2 middle) {
  const Vec2 start = border_towards(from, middle);
  const Vec2 end = border_towards(to, middle);
  const Vec2 pull = (middle * 8 - start - end) / 6;  // the middle of the two control points
  const Vec2 along = (end - start) / 6;
  return {start, pull - along, pull + along, end};
}

// A link from a node to itself: a loop above its right corner.
Curve loop_on(const Rect& rect) {
  const Vec2 start{rect.right() - std::min(12.0, rect.width / 4), rect.y};
  const Vec2 end{rect.right(), rect.y + std::min(8.0, rect.height / 3)};
  return {start, start + Vec2{0, -26}, end + Vec2{30, 0}, end};
}

class Router {
 public:
  Router(const Request& request, std::span<const Rect> nodes) : request_(request), nodes_(nodes), index_(nodes) {}

  LinkPath route(const Request::Link& link) {
    LinkPath path{curve_of(link), {}};
    path.label_centre = label_place(path.curve, link.label_size);
    return path;
  }

 private:
  const Rect& node(int number) const { return nodes_[static_cast<std::size_t>(number)]; }

  Curve curve_of(const Request::Link& link) const {
    const Rect& from = node(link.from);
    const Rect& to = node(link.to);
    if (link.from == link.to) return loop_on(from);
    const Vec2 halfway = mix(from.centre(), to.centre(), 0.5);
    if (link.bend) return through(from, to, halfway + *link.bend);

    const Vec2 between = to.centre() - from.centre();
    const double far = length(between);
    const std::size_t tries = request_.links.size() > ManyLinks ? FewBows : Bows.size();
    Curve best;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < tries; ++i) {
      const double height = std::clamp(Bows[i].slope * far, -Bows[i].most, Bows[i].most);
      Curve curve = through(from, to, halfway + perpendicular(direction(between)) * height);
      const double cost = boxes_met(curve, link) + std::abs(height) / HeightWorthABox;
      if (cost >= least) continue;
      best = std::move(curve);
      least = cost;
    }
    return best;
  }

  // Boxes that the curve meets and that are not its ends; one met by two successive steps counts once.
  double boxes_met(const Curve& curve, const Request::Link& link) const {
    const std::vector<Vec2> points = flattened(curve, Steps);
    std::vector<int> last;
    std::vector<int> now;
    double met = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
      now.clear();
      index_.visit(grown(rect_between(points[i - 1], points[i]), Clearance), [&](int box) {
        if (box == link.from || box == link.to) return;
        if (goes_through(points[i - 1], points[i], grown(node(box), Clearance))) now.push_back(box);
      });
      for (const int box : now)
        if (std::find(last.begin(), last.end(), box) == last.end()) ++met;
      last.swap(now);
    }
    return met;
  }

  Vec2 label_place(const Curve& curve, Vec2 size) {
    if (size == Vec2{}) return middle_of(curve);
    constexpr std::array Places{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    Vec2 best = middle_of(curve);
    double least = HUGE_VAL;
    for (const double t : Places) {
      const Vec2 centre = cubic_at(curve[0], curve[1], curve[2], curve[3], t);
      const double hidden = area_hidden(rect_around(centre, size));
      if (hidden >= least) continue;
      best = centre;
      least = hidden;
      if (hidden == 0) break;
    }
    labels_.push_back(rect_around(best, size));
    return best;
  }

  double area_hidden(const Rect& label) const {
    double area = 0;
    const auto add = [&](const Rect& box) {
      const double width = std::min(label.right(), box.right()) - std::max(label.x, box.x);
      const double height = std::min(label.bottom(), box.bottom()) - std::max(label.y, box.y);
      if (width > 0 && height > 0) area += width * height;
    };
    index_.visit(label, [&](int box) { add(node(box)); });
    if (labels_.size() <= ManyLinks)
      for (const Rect& other : labels_) add(other);
    return area;
  }

  const Request& request_;
  std::span<const Rect> nodes_;
  RectIndex index_;
  std::vector<Rect> labels_;
};

}  // namespace

std::vector<LinkPath> link_paths(const Request& request, std::span<const Rect> nodes) {
  std::vector<LinkPath> paths;
  if (request.links.empty()) return paths;
  Router router(request, nodes);
  for (const Request::Link& link : request.links) paths.push_back(router.route(link));
  return paths;
}

}  // namespace concarte::layout
