// A layout judged by numbers: what a reader would stumble over.
#include <algorithm>
#include <set>

#include "picture/layout/curve.h"
#include "picture/layout/layout.h"
#include "picture/layout/rect_index.h"

namespace concarte::layout {
namespace {

constexpr int Steps = 12;
// A curve may touch the border of a box it passes.
constexpr double Touch = 0.5;

struct Piece {
  Vec2 from;
  Vec2 to;
  int branch = 0;  // the child's number
};

std::vector<Piece> pieces_of(const Layout& layout) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < layout.branches.size(); ++i) {
    const std::vector<Vec2> points = flattened(layout.branches[i], Steps);
    for (std::size_t k = 1; k < points.size(); ++k) pieces.push_back({points[k - 1], points[k], static_cast<int>(i)});
  }
  return pieces;
}

int count_overlaps(const std::vector<Rect>& nodes, const RectIndex& index) {
  int count = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    index.visit(nodes[i], [&](int other) {
      const auto j = static_cast<std::size_t>(other);
      if (j > i && overlap(nodes[i], nodes[j])) ++count;
    });
  return count;
}

// Branches that meet at a node do not cross there.
bool have_common_end(const Request& request, int a, int b) {
  const int above_a = request.nodes[static_cast<std::size_t>(a)].parent;
  const int above_b = request.nodes[static_cast<std::size_t>(b)].parent;
  return a == b || above_a == b || above_b == a || above_a == above_b;
}

int count_crossings(const Request& request, const std::vector<Piece>& pieces) {
  std::vector<Rect> rects;
  rects.reserve(pieces.size());
  for (const Piece& piece : pieces) rects.push_back(rect_between(piece.from, piece.to));
  const RectIndex index(rects);
  std::set<std::pair<int, int>> crossings;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    index.visit(rects[i], [&](int number) {
      const auto j = static_cast<std::size_t>(number);
      const Piece& one = pieces[i];
      const Piece& other = pieces[j];
      if (j <= i || have_common_end(request, one.branch, other.branch)) return;
      if (cross_each_other(one.from, one.to, other.from, other.to)) crossings.emplace(one.branch, other.branch);
    });
  return static_cast<int>(crossings.size());
}

int count_branches_through(const Request& request, const Layout& layout, const std::vector<Piece>& pieces,
                           const RectIndex& index) {
  std::vector<bool> is_crossed(layout.nodes.size());
  for (const Piece& piece : pieces)
    index.visit(rect_between(piece.from, piece.to), [&](int node) {
      const auto at = static_cast<std::size_t>(node);
      const bool is_own = node == piece.branch || node == request.nodes[static_cast<std::size_t>(piece.branch)].parent;
      if (!is_own && goes_through(piece.from, piece.to, grown(layout.nodes[at], -Touch))) is_crossed[at] = true;
    });
  return static_cast<int>(std::count(is_crossed.begin(), is_crossed.end(), true));
}

int count_labels_covered(const Request& request, const Layout& layout, const RectIndex& nodes) {
  std::vector<Rect> labels;
  for (std::size_t i = 0; i < layout.links.size(); ++i)
    if (const Vec2 size = request.links[i].label_size; size != Vec2{})
      labels.push_back(rect_around(layout.links[i].label_centre, size));
  const RectIndex index(labels);
  int count = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    bool is_covered = false;
    nodes.visit(labels[i],
                [&](int node) { is_covered = is_covered || overlap(labels[i], layout.nodes[static_cast<std::size_t>(node)]); });
    index.visit(labels[i], [&](int other) {
      const auto j = static_cast<std::size_t>(other);
      is_covered = is_covered || (j != i && overlap(labels[i], labels[j]));
    });
    count += is_covered ? 1 : 0;
  }
  return count;
}

}  // namespace

Quality quality(const Request& request, const Layout& layout) {
  const RectIndex index(layout.nodes);
  const std::vector<Piece> pieces = pieces_of(layout);
  Quality quality;
  quality.overlaps = count_overlaps(layout.nodes, index);
  quality.crossings = count_crossings(request, pieces);
  quality.branches_through = count_branches_through(request, layout, pieces, index);
  quality.labels_covered = count_labels_covered(request, layout, index);
  quality.width = std::max(layout.bounds.width, 0.0);
  quality.height = std::max(layout.bounds.height, 0.0);
  return quality;
}

}  // namespace concarte::layout
