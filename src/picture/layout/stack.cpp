// Trees in one column, loose nodes in rows.
#include "picture/layout/stack.h"

#include <algorithm>

namespace concarte::layout {
namespace {

constexpr double LeastRowWidth = 480;

class Column {
 public:
  Column(const std::vector<Tree>& trees, double gap) : trees_(trees), gap_(gap), moves_(trees.size()) {
    if (!trees.empty()) taken_ = trees.front().bounds;
  }

  std::vector<Vec2> run() {
    for (std::size_t i = 1; i < trees_.size();) i = trees_[i].is_alone ? place_row(i) : place_tree(i);
    return std::move(moves_);
  }

 private:
  void place(std::size_t i, Vec2 move) {
    moves_[i] = move;
    taken_ = united(taken_, moved(trees_[i].bounds, move));
  }

  std::size_t place_tree(std::size_t i) {
    const Tree& tree = trees_[i];
    place(i, {trees_.front().root.x - tree.root.x, taken_.bottom() + gap_ - tree.bounds.y});
    return i + 1;
  }

  // As many loose nodes as fit; tops aligned, the row in the middle of what stands above.
  std::size_t place_row(std::size_t first) {
    const double most = std::max(taken_.width, LeastRowWidth);
    const double between = gap_ / 2;
    double width = trees_[first].bounds.width;
    std::size_t end = first + 1;
    while (end < trees_.size() && trees_[end].is_alone && width + between + trees_[end].bounds.width <= most)
      width += between + trees_[end++].bounds.width;
    double x = taken_.centre().x - width / 2;
    const bool follows_row = first > 1 && trees_[first - 1].is_alone;
    const double y = taken_.bottom() + (follows_row ? between : gap_);
    for (std::size_t i = first; i < end; ++i) {
      const Rect bounds = trees_[i].bounds;
      place(i, Vec2{x, y} - bounds.corner());
      x += bounds.width + between;
    }
    return end;
  }

  const std::vector<Tree>& trees_;
  double gap_;
  std::vector<Vec2> moves_;
  Rect taken_;
};

}  // namespace

std::vector<Vec2> stacked(const std::vector<Tree>& trees, double gap) { return Column(trees, gap).run(); }

}  // namespace concarte::layout
