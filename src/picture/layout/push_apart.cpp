// A few rounds of mutual pushing, which keep the drawing's shape; then, for the rare pile that is still there, each
// rectangle slides to the nearest free place, which always exists.
#include "picture/layout/push_apart.h"

#include <array>
#include <cmath>

#include "picture/layout/rect_index.h"

namespace concarte::layout {
namespace {

constexpr int Rounds = 40;
constexpr std::size_t MostApartFromIndex = 64;
// Rounding must not leave two rectangles a hair too near after they were parted.
constexpr double Hair = 0.01;

struct Push {
  Vec2 of_first;  // the way the first goes; the second goes the other way
  double by = 0;
};

// Along the axis where they overlap least; of two with the same centre, the first goes up or left.
Push shortest_push(const Rect& first, const Rect& second, double gap) {
  const Vec2 between = second.centre() - first.centre();
  const double lack_x = (first.width + second.width) / 2 + gap - std::abs(between.x);
  const double lack_y = (first.height + second.height) / 2 + gap - std::abs(between.y);
  if (lack_y <= lack_x) return {{0, between.y >= 0 ? -1.0 : 1.0}, lack_y + Hair};
  return {{between.x >= 0 ? -1.0 : 1.0, 0}, lack_x + Hair};
}

bool are_too_near(const Rect& a, const Rect& b, double gap) { return overlap(grown(a, gap), b); }

// True when somebody was too near; such pairs were pushed.
bool push_once(std::vector<Rect>& rects, const std::vector<bool>& fixed, double gap) {
  const RectIndex index(rects);
  bool was_crowded = false;
  for (std::size_t i = 0; i < rects.size(); ++i) {
    index.visit(grown(rects[i], gap), [&](int other) {
      const auto j = static_cast<std::size_t>(other);
      if (j <= i || (fixed[i] && fixed[j]) || !are_too_near(rects[i], rects[j], gap)) return;
      was_crowded = true;
      const Push push = shortest_push(rects[i], rects[j], gap);
      const double share = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
      rects[i] = moved(rects[i], push.of_first * (push.by * share));
      rects[j] = moved(rects[j], -push.of_first * (push.by * (1 - share)));
    });
  }
  return was_crowded;
}

// The rectangles that have their final place: all those of an index that are settled, and a few that came since.
class Settled {
 public:
  Settled(std::vector<Rect>& rects, const std::vector<bool>& fixed, double gap)
      : rects_(rects), fixed_(fixed), gap_(gap), index_(rects), is_settled_(fixed) {}

  void settle_all() {
    for (std::size_t i = 0; i < rects_.size(); ++i) {
      if (fixed_[i]) continue;
      const Rect asked = rects_[i];
      rects_[i] = free_place(asked);
      if (rects_[i] == asked) {
        is_settled_[i] = true;
      } else {
        came_since_.push_back(i);
        if (came_since_.size() > MostApartFromIndex) renew();
      }
    }
  }

 private:
  void renew() {
    for (const std::size_t i : came_since_) is_settled_[i] = true;
    came_since_.clear();
    index_ = RectIndex(rects_);
  }

  // A settled rectangle in the way, or null.
  const Rect* obstacle(const Rect& place) const {
    const Rect* found = nullptr;
    index_.visit(grown(place, gap_), [&](int other) {
      const auto j = static_cast<std::size_t>(other);
      if (found == nullptr && is_settled_[j] && are_too_near(place, rects_[j], gap_)) found = &rects_[j];
    });
    for (const std::size_t j : came_since_)
      if (found == nullptr && are_too_near(place, rects_[j], gap_)) found = &rects_[j];
    return found;
  }

  // Each step goes past an obstacle for good, so it ends.
  Rect slid(Rect place, Vec2 way, double most) const {
    const Vec2 start = place.corner();
    while (const Rect* in_the_way = obstacle(place)) {
      const double clear = gap_ + Hair;
      if (way.x > 0) place.x = in_the_way->right() + clear;
      if (way.x < 0) place.x = in_the_way->x - place.width - clear;
      if (way.y > 0) place.y = in_the_way->bottom() + clear;
      if (way.y < 0) place.y = in_the_way->y - place.height - clear;
      if (distance(start, place.corner()) >= most) break;
    }
    return place;
  }

  Rect free_place(const Rect& asked) const {
    constexpr std::array<Vec2, 4> Ways{{{0, 1}, {0, -1}, {1, 0}, {-1, 0}}};
    Rect nearest = asked;
    double least = HUGE_VAL;
    for (const Vec2 way : Ways) {
      const Rect place = slid(asked, way, least);
      const double far = distance(asked.corner(), place.corner());
      if (far < least) {
        nearest = place;
        least = far;
      }
    }
    return nearest;
  }

  std::vector<Rect>& rects_;
  const std::vector<bool>& fixed_;
  double gap_;
  RectIndex index_;
  std::vector<bool> is_settled_;
  std::vector<std::size_t> came_since_;
};

}  // namespace

void push_apart(std::vector<Rect>& rects, const std::vector<bool>& fixed, double gap) {
  for (int round = 0; round < Rounds; ++round)
    if (!push_once(rects, fixed, gap)) return;
  Settled(rects, fixed, gap).settle_all();
}

}  // namespace concarte::layout
