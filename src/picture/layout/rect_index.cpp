// The grid's cells are about as large as an average rectangle, but never more numerous than a few per rectangle.
#include "picture/layout/rect_index.h"

#include <algorithm>
#include <cmath>

namespace concarte::layout {
namespace {

constexpr double CellsPerRect = 4;

}  // namespace

RectIndex::RectIndex(std::span<const Rect> rects) : rects_(rects.begin(), rects.end()) {
  if (rects_.empty()) return;
  Vec2 sum;
  for (const Rect& rect : rects_) {
    bounds_ = united(bounds_, rect);
    sum += rect.size();
  }
  const auto count = static_cast<double>(rects_.size());
  const double most = count * CellsPerRect + 16;
  double columns = std::clamp(bounds_.width / std::max(sum.x / count, 1.0), 1.0, most);
  double rows = std::clamp(bounds_.height / std::max(sum.y / count, 1.0), 1.0, most);
  if (columns * rows > most) {
    const double shrink = std::sqrt(most / (columns * rows));
    columns = std::max(columns * shrink, 1.0);
    rows = std::max(std::min(rows * shrink, most / columns), 1.0);
    columns = std::max(std::min(columns, most / rows), 1.0);
  }
  columns_ = static_cast<int>(columns);
  rows_ = static_cast<int>(rows);
  cells_per_unit_ = {bounds_.width > 0 ? columns_ / bounds_.width : 0, bounds_.height > 0 ? rows_ / bounds_.height : 0};

  first_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_) + 1, 0);
  const auto for_each_cell = [this](auto act) {
    for (std::size_t i = 0; i < rects_.size(); ++i) {
      const Cells own = cells_of(rects_[i]);
      for (int row = own.top; row <= own.bottom; ++row)
        for (int column = own.left; column <= own.right; ++column) act(cell(row, column), i);
    }
  };
  for_each_cell([this](std::size_t at, std::size_t) { ++first_[at + 1]; });
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  list_.resize(first_.back());
  std::vector<std::size_t> next(first_.begin(), first_.end());
  for_each_cell([&](std::size_t at, std::size_t i) { list_[next[at]++] = static_cast<int>(i); });
}

RectIndex::Cells RectIndex::cells_of(const Rect& area) const {
  const auto place = [](double offset, double scale, int count) {
    return static_cast<int>(std::clamp(std::floor(offset * scale), 0.0, static_cast<double>(count - 1)));
  };
  return {place(area.x - bounds_.x, cells_per_unit_.x, columns_), place(area.y - bounds_.y, cells_per_unit_.y, rows_),
          place(area.right() - bounds_.x, cells_per_unit_.x, columns_),
          place(area.bottom() - bounds_.y, cells_per_unit_.y, rows_)};
}

}  // namespace concarte::layout
