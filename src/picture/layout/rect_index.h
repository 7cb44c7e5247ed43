// Which rectangles are near: a grid over many rectangles that stay where they are.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/geometry.h"

namespace concarte::layout {

// Built in time and room proportional to the number of rectangles; a copy of them is kept.
class RectIndex {
 public:
  explicit RectIndex(std::span<const Rect> rects);

  // Calls `see(number)` once for each rectangle that meets the area or touches it, in a fixed order.
  template <class See>
  void visit(const Rect& area, See see) const {
    if (rects_.empty()) return;
    const Cells wanted = cells_of(area);
    for (int row = wanted.top; row <= wanted.bottom; ++row)
      for (int column = wanted.left; column <= wanted.right; ++column) visit_cell(area, wanted, row, column, see);
  }

 private:
  struct Cells {
    int left, top, right, bottom;
  };
  Cells cells_of(const Rect& area) const;
  std::size_t cell(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
  }

  template <class See>
  void visit_cell(const Rect& area, const Cells& wanted, int row, int column, See& see) const {
    for (std::size_t at = first_[cell(row, column)]; at < first_[cell(row, column) + 1]; ++at) {
      const Rect& rect = rects_[static_cast<std::size_t>(list_[at])];
      const bool is_apart = rect.x > area.right() || rect.right() < area.x || rect.y > area.bottom() || rect.bottom() < area.y;
      if (is_apart) continue;
      const bool is_only_cell = wanted.left == wanted.right && wanted.top == wanted.bottom;
      if (is_only_cell) {
        see(list_[at]);
        continue;
      }
      // A rectangle that stands in several wanted cells is seen in the first of them only.
      const Cells own = cells_of(rect);
      if (row == std::max(own.top, wanted.top) && column == std::max(own.left, wanted.left)) see(list_[at]);
    }
  }

  std::vector<Rect> rects_;
  Rect bounds_;
  int columns_ = 1;
  int rows_ = 1;
  Vec2 cells_per_unit_;
  std::vector<std::size_t> first_;
  std::vector<int> list_;
};

}  // namespace concarte::layout
