// Long curves are cut into more pieces than short ones, so that every piece has few neighbours.
#include "picture/layout/line_index.h"

#include <algorithm>

#include "picture/layout/curve.h"

namespace concarte::layout {

std::vector<LineIndex::Piece> LineIndex::pieces_of(std::span<const Curve> curves, const Rect& area) {
  std::vector<Piece> pieces;
  for (std::size_t number = 0; number < curves.size(); ++number) {
    const Curve& curve = curves[number];
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
      const Rect handles = united(rect_between(curve[i], curve[i + 1]), rect_between(curve[i + 2], curve[i + 3]));
      if (!overlap(handles, area)) continue;
      Vec2 last = curve[i];
      const int steps = steps_along(curve[i], curve[i + 1], curve[i + 2], curve[i + 3]);
      for (int step = 1; step <= steps; ++step) {
        const Vec2 next = cubic_at(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], static_cast<double>(step) / steps);
        pieces.push_back({last, next, static_cast<int>(number)});
        last = next;
      }
    }
  }
  return pieces;
}

std::vector<Rect> LineIndex::around(const std::vector<Piece>& pieces) {
  std::vector<Rect> rects;
  rects.reserve(pieces.size());
  for (const Piece& piece : pieces) rects.push_back(rect_between(piece.from, piece.to));
  return rects;
}

LineIndex::LineIndex(std::span<const Curve> curves, const Rect& area)
    : pieces_(pieces_of(curves, area)), index_(around(pieces_)) {}

int LineIndex::crossings(Vec2 from, Vec2 to) const {
  int count = 0;
  index_.visit(rect_between(from, to), [&](int number) {
    const Piece& piece = pieces_[static_cast<std::size_t>(number)];
    if (cross_each_other(from, to, piece.from, piece.to)) ++count;
  });
  return count;
}

int LineIndex::under(const Rect& rect, int except) const {
  std::vector<int> found;
  index_.visit(rect, [&](int number) {
    const Piece& piece = pieces_[static_cast<std::size_t>(number)];
    const bool is_known = piece.curve == except || std::find(found.begin(), found.end(), piece.curve) != found.end();
    if (!is_known && goes_through(piece.from, piece.to, rect)) found.push_back(piece.curve);
  });
  return static_cast<int>(found.size());
}

}  // namespace concarte::layout
