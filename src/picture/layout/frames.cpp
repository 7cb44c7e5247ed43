// The smaller frames are placed first, so that the larger ones go around them.
#include "picture/layout/frames.h"

#include <algorithm>
#include <numeric>

#include "picture/layout/curve.h"
#include "picture/layout/family.h"
#include "picture/layout/indented.h"

namespace concarte::layout {
namespace {

constexpr double Margin = 7;        // between a frame and what it gathers
constexpr double TitleInset = 10;   // of a frame's title, from its corner
constexpr double TitleSink = 6;     // how far a title goes into its frame,
constexpr double UnderTitle = 5;    // and how much further from it stands what is gathered
constexpr double BraceGap = 8;      // between a brace and what it gathers
constexpr double BraceDepth = 10;
constexpr double BraceToWords = 5;
constexpr double LeastGap = 5;      // between a frame and its neighbours

using Flags = std::vector<char>;

std::size_t at(int number) { return static_cast<std::size_t>(number); }

// The nodes of a frame and all under them.
Flags gathered(const Request& request, const Request::Frame& frame) {
  Flags inside(request.nodes.size(), 0);
  for (const int node : frame.nodes) inside[at(node)] = 1;
  for (std::size_t i = 0; i < inside.size(); ++i)
    if (const int parent = request.nodes[i].parent; parent >= 0 && inside[at(parent)] != 0) inside[i] = 1;
  return inside;
}

bool holds(const Flags& inside, const Request::Frame& frame) {
  return std::all_of(frame.nodes.begin(), frame.nodes.end(), [&](int node) { return inside[at(node)] != 0; });
}

// `list`: for each node, the head of the list of leaves it stands in, or -1.
Way way_of(const Request& request, std::span<const Rect> nodes, const Request::Frame& frame, const std::vector<int>& list) {
  if (request.style == Style::tree_down) return list[at(frame.nodes.front())] >= 0 ? Way::right : Way::down;
  if (request.style == Style::tree) return Way::right;
  int root = frame.nodes.front();
  while (request.nodes[at(root)].parent >= 0) root = request.nodes[at(root)].parent;
  return nodes[at(frame.nodes.front())].centre().x < nodes[at(root)].centre().x ? Way::left : Way::right;
}

FramePlace boundary_place(const Rect& around, Vec2 title, Way way) {
  FramePlace place;
  place.way = way;
  place.border = grown(around, Margin);
  if (title == Vec2{}) return place;
  // The title stands on the upper edge, which is never shorter.
  place.border.y -= UnderTitle;
  place.border.height += UnderTitle;
  place.border.width = std::max(place.border.width, title.x + 2 * TitleInset);
  place.title = {place.border.x + TitleInset, place.border.y + TitleSink - title.y, title.x, title.y};
  return place;
}

// `around`: what it closes; `reached`: how far its inner side is to stand off.
FramePlace summary_place(const Rect& around, const Rect& reached, Vec2 title, Way way) {
  FramePlace place;
  place.way = way;
  const Vec2 middle = around.centre();
  Vec2 centre;
  switch (way) {
    case Way::right:
      place.border = {reached.right() + BraceGap, around.y, BraceDepth, around.height};
      centre = {place.border.right() + BraceToWords + title.x / 2, middle.y};
      break;
    case Way::left:
      place.border = {reached.x - BraceGap - BraceDepth, around.y, BraceDepth, around.height};
      centre = {place.border.x - BraceToWords - title.x / 2, middle.y};
      break;
    case Way::down:
      place.border = {around.x, reached.bottom() + BraceGap, around.width, BraceDepth};
      centre = {middle.x, place.border.bottom() + BraceToWords + title.y / 2};
      break;
  }
  if (title != Vec2{}) place.title = rect_around(centre, title);
  return place;
}

Rect with_links(const Request& request, std::span<const LinkPath> links, const Flags& inside, Rect rect) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    const Request::Link& link = request.links[i];
    if (inside[at(link.from)] == 0 || inside[at(link.to)] == 0) continue;
    rect = united(rect, bounds_of(links[i].curve));
    if (link.label_size != Vec2{}) rect = united(rect, rect_around(links[i].label_centre, link.label_size));
  }
  return rect;
}

// What each frame gathers, and the frames from the smallest to the largest.
struct Gathering {
  explicit Gathering(const Request& request) : inside(request.frames.size()), order(request.frames.size()) {
    std::vector<std::ptrdiff_t> count(inside.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
      inside[i] = gathered(request, request.frames[i]);
      count[i] = std::count(inside[i].begin(), inside[i].end(), 1);
    }
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return count[a] < count[b]; });
    list = request.style == Style::tree_down ? lists(Family(request)) : std::vector<int>(request.nodes.size(), -1);
  }
  std::vector<Flags> inside;
  std::vector<std::size_t> order;
  std::vector<int> list;
};

std::vector<FramePlace> placed(const Request& request, const Gathering& gathering, std::span<const Rect> nodes,
                               std::span<const LinkPath> links) {
  std::vector<FramePlace> places(request.frames.size());
  for (std::size_t turn = 0; turn < gathering.order.size(); ++turn) {
    const std::size_t i = gathering.order[turn];
    const Request::Frame& frame = request.frames[i];
    if (frame.nodes.empty()) continue;
    const Flags& inside = gathering.inside[i];
    Rect around;
    for (std::size_t n = 0; n < nodes.size(); ++n)
      if (inside[n] != 0) around = united(around, nodes[n]);
    for (std::size_t before = 0; before < turn; ++before) {
      const std::size_t other = gathering.order[before];
      if (places[other].border.empty() || !holds(inside, request.frames[other])) continue;
      around = united(united(around, places[other].border), places[other].title);
    }
    const Way way = way_of(request, nodes, frame, gathering.list);
    places[i] = frame.is_brace ? summary_place(around, with_links(request, links, inside, around), frame.title_size, way)
                               : boundary_place(around, frame.title_size, way);
  }
  return places;
}

// Opens the rows of nodes around one frame after the other.
class Opening {
 public:
  Opening(const Request& request, std::vector<Rect>& nodes)
      : request_(request), nodes_(nodes), family_(request), gathering_(request), reading_(reading_places(family_)),
        root_(roots_of(family_)) {}

  void run() {
    for (const std::size_t frame : gathering_.order) {
      if (request_.frames[frame].nodes.empty()) continue;
      const int first = first_of(frame);
      if (gathering_.list[at(first)] < 0) {
        open_around(frame, first, span_of(frame));
        continue;
      }
      open_list(frame, first);
      open_around(frame, first, span_under(family_.parent(first)));
    }
  }

 private:
  bool is_row() const { return request_.style == Style::tree_down; }
  double begin(const Rect& rect) const { return is_row() ? rect.x : rect.y; }
  double end(const Rect& rect) const { return is_row() ? rect.right() : rect.bottom(); }

  // Which half of which tree: those of a mind map do not stand in one another's way.
  int half(std::size_t node) const {
    const auto root = at(root_[node]);
    const bool is_left = request_.style == Style::mindmap && nodes_[node].centre().x < nodes_[root].centre().x;
    return 2 * root_[node] + (is_left ? 1 : 0);
  }

  bool is_above(int ancestor, int node) const {
    for (; node >= 0; node = family_.parent(node))
      if (node == ancestor) return true;
    return false;
  }

  struct Need {
    double before = 0;
    double after = 0;
  };

  // What is read before the frame's nodes, and after them.
  struct Span {
    int first = 0;
    int last = 0;
    bool holds(int reading) const { return reading >= first && reading <= last; }
  };
  Span span_of(std::size_t frame) const {
    Span span{static_cast<int>(nodes_.size()), -1};
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (gathering_.inside[frame][i] != 0) span = {std::min(span.first, reading_[i]), std::max(span.last, reading_[i])};
    return span;
  }

  // Of a node and all under it.
  Span span_under(int node) const {
    Span span{reading_[at(node)], reading_[at(node)]};
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (reading_[i] > span.last && is_above(node, static_cast<int>(i))) span.last = reading_[i];
    return span;
  }
  int first_of(std::size_t frame) const {
    const std::vector<int>& members = request_.frames[frame].nodes;
    return *std::min_element(members.begin(), members.end(), [&](int a, int b) { return reading_[at(a)] < reading_[at(b)]; });
  }

  // How much too near the others stand that are read before and after.
  Need need(std::size_t frame, const std::vector<FramePlace>& places, int first, const Span& span) const {
    const Rect room = grown(united(places[frame].border, places[frame].title), LeastGap);
    Need need;
    const auto meet = [&](const Rect& rect, int reading) {
      if (rect.empty() || span.holds(reading) || !overlap(rect, room)) return;
      if (reading < span.first) need.before = std::max(need.before, end(rect) - begin(room));
      else need.after = std::max(need.after, end(room) - begin(rect));
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (!is_above(static_cast<int>(i), first)) meet(nodes_[i], reading_[i]);
    for (std::size_t other = 0; other < places.size(); ++other) {
      const auto& members = request_.frames[other].nodes;
      if (other == frame || members.empty()) continue;
      const bool is_nested = holds(gathering_.inside[frame], request_.frames[other]) || holds(gathering_.inside[other], request_.frames[frame]);
      if (!is_nested) meet(united(places[other].border, places[other].title), reading_[at(members.front())]);
    }
    return need;
  }

  // In a list of leaves, downward: what is read after goes further down, and the frame's own leaves below its title.
  void open_list(std::size_t frame, int first) {
    const std::vector<FramePlace> places = placed(request_, gathering_, nodes_, {});
    const Rect room = grown(united(places[frame].border, places[frame].title), LeastGap);
    const Span span = span_of(frame);
    const int head = gathering_.list[at(first)];
    Need need;
    const auto meet = [&](const Rect& rect, int reading) {
      if (rect.empty() || span.holds(reading) || !overlap(rect, room)) return;
      if (reading < span.first) need.before = std::max(need.before, rect.bottom() - room.y);
      else need.after = std::max(need.after, room.bottom() - rect.y);
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (gathering_.list[i] == head || static_cast<int>(i) == family_.parent(first)) meet(nodes_[i], reading_[i]);
    for (std::size_t other = 0; other < places.size(); ++other)
      if (other != frame && !request_.frames[other].nodes.empty() && gathering_.list[at(first_of(other))] == head)
        meet(united(places[other].border, places[other].title), reading_[at(first_of(other))]);
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (gathering_.list[i] == head && reading_[i] >= span.first)
        nodes_[i].y += need.before + (reading_[i] > span.last ? need.after : 0);
  }

  void open_around(std::size_t frame, int first, const Span& span) {
    const Need need = this->need(frame, placed(request_, gathering_, nodes_, {}), first, span);
    if (need.before <= 0 && need.after <= 0) return;
    const int mine = half(at(first));
    std::vector<double> shift(nodes_.size(), 0);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const bool is_concerned = root_[i] != root_[at(first)] || half(i) == mine;
      if (!is_concerned || span.holds(reading_[i]) || is_above(static_cast<int>(i), first)) continue;
      shift[i] = reading_[i] < span.first ? -need.before : need.after;
    }
    follow_children(first, mine, shift);
    for (std::size_t i = 0; i < nodes_.size(); ++i) nodes_[i] = moved(nodes_[i], is_row() ? Vec2{shift[i], 0} : Vec2{0, shift[i]});
  }

  // Parents keep their place between their first and their last child; the root keeps its own, and its half goes with it.
  void follow_children(int first, int mine, std::vector<double>& shift) const {
    for (int parent = family_.parent(first); parent >= 0; parent = family_.parent(parent)) {
      std::vector<int> children;
      for (const int child : family_.children(parent))
        if (half(at(child)) == mine) children.push_back(child);
      const double middle = (shift[at(children.front())] + shift[at(children.back())]) / 2;
      if (family_.parent(parent) >= 0) {
        shift[at(parent)] = middle;
        continue;
      }
      for (std::size_t i = 0; i < shift.size(); ++i)
        if (root_[i] == parent && static_cast<int>(i) != parent && half(i) == mine) shift[i] -= middle;
      make_way_for_half(parent, middle, shift);
    }
  }

  // The trees before and after go as much further as the half has turned towards them.
  void make_way_for_half(int root, double middle, std::vector<double>& shift) const {
    for (std::size_t i = 0; i < shift.size(); ++i) {
      if (root_[i] == root) continue;
      if (reading_[i] < reading_[at(root)]) shift[i] = std::min(shift[i], shift[i] - middle);
      else shift[i] = std::max(shift[i], shift[i] - middle);
    }
  }

  const Request& request_;
  std::vector<Rect>& nodes_;
  Family family_;
  Gathering gathering_;
  std::vector<int> reading_;
  std::vector<int> root_;
};

}  // namespace

std::vector<FramePlace> frame_places(const Request& request, std::span<const Rect> nodes, std::span<const LinkPath> links) {
  return placed(request, Gathering(request), nodes, links);
}

void make_room_for_frames(const Request& request, std::vector<Rect>& nodes) {
  const bool has_rows = request.style == Style::mindmap || request.style == Style::tree || request.style == Style::tree_down;
  if (has_rows && !request.frames.empty()) Opening(request, nodes).run();
}

}  // namespace concarte::layout
