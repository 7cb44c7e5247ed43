// Places for the labels of cross-links, clear of boxes and of one another.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "picture/layout/line_index.h"
#include "picture/layout/rect_index.h"

namespace concarte::layout {

class LinkLabels {
 public:
  struct Place {
    Vec2 centre;
    double cost = 0;  // in units of length: how far from the curve and from its middle, how many lines are covered
  };

  // The indexes must outlive it. `largest`: of the sizes that will be asked for.
  LinkLabels(const RectIndex& boxes, const LineIndex& branches, const LineIndex& links, Vec2 largest);

  // The best free place on the curve, which is number `own` among the links, or off it by `reach` at most.
  std::optional<Place> find(const Curve& curve, Vec2 size, double reach, int own = -1) const;
  // From now on that place is taken.
  void take(Vec2 centre, Vec2 size);

 private:
  bool is_free(const Rect& label) const;
  template <class See>
  void for_each_cell(const Rect& area, See see) const;

  const RectIndex& boxes_;
  const LineIndex& branches_;
  const LineIndex& links_;
  double cell_;
  std::vector<Rect> taken_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells_;  // the labels that stand in each cell
};

}  // namespace concarte::layout
