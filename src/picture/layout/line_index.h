// Which curves are near: pieces of many curves that stay where they are.
#pragma once

#include <span>
#include <vector>

#include "picture/layout/layout.h"
#include "picture/layout/rect_index.h"

namespace concarte::layout {

// Curves are numbered by their place; an empty one is nowhere. With an area, those outside may be left out.
class LineIndex {
 public:
  explicit LineIndex(std::span<const Curve> curves, const Rect& area = {-1e18, -1e18, 2e18, 2e18});

  // How many pieces the segment crosses or touches.
  int crossings(Vec2 from, Vec2 to) const;
  // How many curves but `except` run under the rectangle.
  int under(const Rect& rect, int except = -1) const;

 private:
  struct Piece {
    Vec2 from;
    Vec2 to;
    int curve = 0;
  };
  static std::vector<Piece> pieces_of(std::span<const Curve> curves, const Rect& area);
  static std::vector<Rect> around(const std::vector<Piece>& pieces);

  std::vector<Piece> pieces_;
  RectIndex index_;
};

}  // namespace concarte::layout
