// Both walks of the tidy tree as plain loops over the numbering: parents come before their children, so a loop backwards
// visits every node after its descendants, and no depth of map can exhaust the stack.
#include "picture/layout/tidy_tree.h"

namespace concarte::layout {
namespace {

constexpr int None = -1;

// The names are the paper's: `mod` moves a whole subtree, `prelim` the node within its parent's frame, threads continue a
// contour below a leaf, and the extremes are the deepest nodes of each contour with the sum of `mod` down to them.
struct Spot {
  double prelim = 0;
  double mod = 0;
  double shift = 0;
  double change = 0;
  int left_thread = None;
  int right_thread = None;
  int left_extreme = None;
  int right_extreme = None;
  double mod_to_left_extreme = 0;
  double mod_to_right_extreme = 0;
};

// The earlier siblings that reach furthest, nearest end first (at the back).
struct Reach {
  double end = 0;
  std::size_t index = 0;
};

class Walk {
 public:
  Walk(const Family& family, const std::vector<TidyNode>& nodes, TidyGaps gaps)
      : family_(family), nodes_(nodes), gaps_(gaps), spots_(nodes.size()) {}

  Tidy run() {
    for (int t = static_cast<int>(nodes_.size()) - 1; t >= 0; --t) gather(t);
    return {settle(), steps_};
  }

 private:
  Spot& spot(int t) { return spots_[static_cast<std::size_t>(t)]; }
  const TidyNode& node(int t) const { return nodes_[static_cast<std::size_t>(t)]; }
  double end(int t) const { return node(t).end; }
  double centre_in_parent(int t) { return spot(t).prelim + spot(t).mod + node(t).breadth / 2; }

  double gap(int left, int right) const {
    return family_.parent(left) == family_.parent(right) ? gaps_.between_siblings : gaps_.between_cousins;
  }

  int next_left(int t) {
    const auto children = family_.children(t);
    return children.empty() ? spot(t).left_thread : children.front();
  }
  int next_right(int t) {
    const auto children = family_.children(t);
    return children.empty() ? spot(t).right_thread : children.back();
  }

  // The children's subtrees are each tidy: brings them together and centres `t` on them.
  void gather(int t) {
    const auto children = family_.children(t);
    Spot& self = spot(t);
    if (children.empty()) {
      self.left_extreme = self.right_extreme = t;
      return;
    }
    reaches_.clear();
    note_reach(end(spot(children[0]).left_extreme), 0);
    for (std::size_t i = 1; i < children.size(); ++i) {
      const double reach = end(spot(children[i]).right_extreme);
      separate(children, i);
      note_reach(reach, i);
    }
    const int first = children.front();
    const int last = children.back();
    self.prelim = (centre_in_parent(first) + centre_in_parent(last)) / 2 - node(t).breadth / 2;
    self.left_extreme = spot(first).left_extreme;
    self.mod_to_left_extreme = spot(first).mod_to_left_extreme;
    self.right_extreme = spot(last).right_extreme;
    self.mod_to_right_extreme = spot(last).mod_to_right_extreme;
  }

  void note_reach(double reach, std::size_t index) {
    while (!reaches_.empty() && reach >= reaches_.back().end) {
      reaches_.pop_back();
      ++steps_;
    }
    reaches_.push_back({reach, index});
  }

  // Pushes child `i` away until its left contour clears the right contour of the children before it.
  void separate(std::span<const int> children, std::size_t i) {
    int left = children[i - 1];
    int right = children[i];
    double left_mods = spot(left).mod;
    double right_mods = spot(right).mod;
    std::size_t reach = reaches_.size() - 1;
    while (left != None && right != None) {
      ++steps_;
      if (end(left) > reaches_[reach].end && reach > 0) --reach;
      const double lack =
          left_mods + spot(left).prelim + node(left).breadth + gap(left, right) - (right_mods + spot(right).prelim);
      if (lack > 0) {
        right_mods += lack;
        move(children, i, reaches_[reach].index, lack);
      }
      const double left_end = end(left);
      const double right_end = end(right);
      if (left_end <= right_end) {
        left = next_right(left);
        if (left != None) left_mods += spot(left).mod;
      }
      if (left_end >= right_end) {
        right = next_left(right);
        if (right != None) right_mods += spot(right).mod;
      }
    }
    if (left == None && right != None) thread_left(children, i, right, right_mods);
    if (left != None && right == None) thread_right(children, i, left, left_mods);
  }

  // Moves child `i`, and spreads the room over the children between it and the one it bumped into.
  void move(std::span<const int> children, std::size_t i, std::size_t bumped, double by) {
    Spot& moved = spot(children[i]);
    moved.mod += by;
    moved.mod_to_left_extreme += by;
    moved.mod_to_right_extreme += by;
    if (bumped + 1 < i) {
      const double share = by / static_cast<double>(i - bumped);
      spot(children[bumped + 1]).shift += share;
      moved.shift -= share;
      moved.change -= by - share;
    }
  }

  void thread_left(std::span<const int> children, std::size_t i, int to, double mods_to) {
    Spot& first = spot(children[0]);
    Spot& from = spot(first.left_extreme);
    from.left_thread = to;
    const double difference = mods_to - spot(to).mod - first.mod_to_left_extreme;
    from.mod += difference;
    from.prelim -= difference;
    first.left_extreme = spot(children[i]).left_extreme;
    first.mod_to_left_extreme = spot(children[i]).mod_to_left_extreme;
  }

  void thread_right(std::span<const int> children, std::size_t i, int to, double mods_to) {
    Spot& last = spot(children[i]);
    Spot& from = spot(last.right_extreme);
    from.right_thread = to;
    const double difference = mods_to - spot(to).mod - last.mod_to_right_extreme;
    from.mod += difference;
    from.prelim -= difference;
    last.right_extreme = spot(children[i - 1]).right_extreme;
    last.mod_to_right_extreme = spot(children[i - 1]).mod_to_right_extreme;
  }

  // Sums the moves from the roots down.
  std::vector<double> settle() {
    std::vector<double> centres(nodes_.size());
    std::vector<double> mods(nodes_.size());
    for (int t = 0; t < static_cast<int>(nodes_.size()); ++t) {
      const auto at = static_cast<std::size_t>(t);
      const int parent = family_.parent(t);
      const double half = node(t).breadth / 2;
      // A root's own frame starts where its centre is 0.
      mods[at] = parent < 0 ? -spot(t).prelim - half : mods[static_cast<std::size_t>(parent)] + spot(t).mod;
      centres[at] = spot(t).prelim + mods[at] + half;
      double shift = 0;
      double moved = 0;
      for (const int child : family_.children(t)) {
        shift += spot(child).shift;
        moved += shift + spot(child).change;
        spot(child).mod += moved;
      }
    }
    return centres;
  }

  const Family& family_;
  const std::vector<TidyNode>& nodes_;
  TidyGaps gaps_;
  std::vector<Spot> spots_;
  std::vector<Reach> reaches_;
  std::size_t steps_ = 0;
};

}  // namespace

Tidy tidy_tree(const Family& family, const std::vector<TidyNode>& nodes, TidyGaps gaps) {
  return Walk(family, nodes, gaps).run();
}

}  // namespace concarte::layout
