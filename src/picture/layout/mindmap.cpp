// Two tidy trees back to back for each root.
#include "picture/layout/mindmap.h"

#include <algorithm>
#include <cmath>

#include "picture/layout/family.h"
#include "picture/layout/finish.h"
#include "picture/layout/sides.h"
#include "picture/layout/stack.h"
#include "picture/layout/tidy_tree.h"

namespace concarte::layout {
namespace {

// Between the trees of several roots, in times the gap between cousins.
constexpr double BetweenTrees = 3;

// Every root is doubled: the doubles, numbered first, have the branches of the left.
class Halves {
 public:
  explicit Halves(const Request& request)
      : request_(request), family_(request), doubles_(family_.roots().size()) {
    const std::vector<double> weight = weights(request);
    for (std::size_t i = 0; i < weight.size(); ++i) fan_.push_back(fan(static_cast<int>(i), weight));
    is_left_ = left_sides(request, family_, weight);
  }

  std::vector<Rect> run() {
    make_nodes();
    const TidyGaps gaps{request_.between_siblings, request_.between_cousins};
    const Tidy tidy = tidy_tree(Family(parents_), nodes_, gaps);
    std::vector<Rect> rects(request_.nodes.size());
    for (std::size_t i = 0; i < rects.size(); ++i) {
      const Vec2 size = request_.nodes[i].size;
      const double along = far_edge_[i] - size.x / 2;
      rects[i] = rect_around({is_left_[i] ? -along : along, tidy.centres[i + doubles_]}, size);
    }
    stack_trees(rects);
    return rects;
  }

 private:
  void make_nodes() {
    far_edge_.resize(request_.nodes.size());
    for (const int root : family_.roots()) add(root, -1);
    for (int i = 0; i < static_cast<int>(family_.size()); ++i) add(i, home(i));
  }

  // How far apart the first and the last branch of a node will be, about; a root's are on two sides.
  double fan(int node, const std::vector<double>& weight) const {
    const auto children = family_.children(node);
    if (children.size() < 2) return 0;
    const double all = weight[static_cast<std::size_t>(node)];
    const double ends = weight[static_cast<std::size_t>(children.front())] + weight[static_cast<std::size_t>(children.back())];
    return std::max(all - ends / 2, 0.0) / (family_.parent(node) < 0 ? 2 : 1);
  }

  // The number of the parent among the doubled nodes.
  int home(int node) const {
    const int parent = family_.parent(node);
    if (parent < 0) return -1;
    const bool is_on_double = family_.parent(parent) < 0 && is_left_[static_cast<std::size_t>(node)];
    return is_on_double ? root_number(parent) : parent + static_cast<int>(doubles_);
  }
  int root_number(int root) const {
    const auto roots = family_.roots();
    return static_cast<int>(std::lower_bound(roots.begin(), roots.end(), root) - roots.begin());
  }

  void add(int node, int parent) {
    const auto at = static_cast<std::size_t>(node);
    const Vec2 size = request_.nodes[at].size;
    const int above = family_.parent(node);
    TidyNode room{-size.x / 2, size.x / 2, size.y};
    if (above >= 0) {
      room.begin = far_edge_[static_cast<std::size_t>(above)];
      room.end = room.begin + gap_beyond(above) + size.x;
    }
    far_edge_[at] = room.end;
    // Nothing is to graze the end of a leaf; an inner node has its branches there.
    if (family_.children(node).empty()) room.end += request_.between_cousins / 2;
    nodes_.push_back(room);
    parents_.push_back(parent);
  }

  // A wide fan of branches needs room to open gracefully, a single one does not.
  double gap_beyond(int node) const {
    constexpr double Narrowest = 0.87;
    constexpr double Widest = 1.6;
    constexpr double FanPerLevel = 1000;
    return request_.between_levels * std::min(Narrowest + fan_[static_cast<std::size_t>(node)] / FanPerLevel, Widest);
  }

  void stack_trees(std::vector<Rect>& rects) const {
    if (family_.roots().size() < 2) return;
    const std::vector<int> root = roots_of(family_);
    std::vector<Tree> trees(doubles_);
    std::vector<std::size_t> tree_of(rects.size());
    for (std::size_t i = 0; i < rects.size(); ++i) {
      tree_of[i] = static_cast<std::size_t>(root_number(root[i]));
      Tree& tree = trees[tree_of[i]];
      tree.bounds = united(tree.bounds, rects[i]);
      if (root[i] == static_cast<int>(i)) tree.is_alone = family_.children(root[i]).empty();
    }
    const std::vector<Vec2> moves = stacked(trees, request_.between_cousins * BetweenTrees);
    for (std::size_t i = 0; i < rects.size(); ++i) rects[i] = moved(rects[i], moves[tree_of[i]]);
  }

  const Request& request_;
  Family family_;
  std::vector<bool> is_left_;
  std::size_t doubles_;
  std::vector<TidyNode> nodes_;
  std::vector<int> parents_;
  std::vector<double> far_edge_;
  std::vector<double> fan_;
};

}  // namespace

Layout mindmap(const Request& request) { return finish(request, Halves(request).run(), Room::there, Following::subtree); }

}  // namespace concarte::layout
