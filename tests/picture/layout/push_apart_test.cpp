// Making room: whatever the pile, it ends with nothing on anything else, and what is fixed has not moved.
#include "picture/layout/push_apart.h"

#include <gtest/gtest.h>

#include "picture/layout/maps.h"

namespace concarte::layout {
namespace {

std::vector<Rect> pile(int count, int spread, unsigned seed) {
  tests::Lot lot(seed);
  std::vector<Rect> rects;
  for (int i = 0; i < count; ++i) {
    const Vec2 place{static_cast<double>(lot.between(-spread, spread)), static_cast<double>(lot.between(-spread, spread))};
    rects.push_back(rect_around(place, tests::label_size(lot)));
  }
  return rects;
}

int too_near(const std::vector<Rect>& rects, const std::vector<bool>& fixed, double gap) {
  int count = 0;
  for (std::size_t i = 0; i < rects.size(); ++i)
    for (std::size_t j = i + 1; j < rects.size(); ++j)
      if (!(fixed[i] && fixed[j]) && overlap(grown(rects[i], gap - 1e-6), rects[j])) ++count;
  return count;
}

TEST(PushApart, parts_any_pile_and_moves_nothing_fixed) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    std::vector<Rect> rects = pile(120, seed % 2 == 0 ? 100 : 600, seed);
    std::vector<bool> fixed(rects.size());
    for (std::size_t i = 0; i < fixed.size(); i += 9) fixed[i] = true;
    const std::vector<Rect> before = rects;
    push_apart(rects, fixed, 6);
    EXPECT_EQ(too_near(rects, fixed, 6), 0) << seed;
    for (std::size_t i = 0; i < rects.size(); ++i) {
      EXPECT_NEAR(rects[i].width, before[i].width, 1e-9);
      if (fixed[i]) {
        EXPECT_EQ(rects[i], before[i]);
      }
    }
  }
}

TEST(PushApart, parts_boxes_that_all_stand_on_one_point) {
  std::vector<Rect> rects(300, rect_around({}, {90, 24}));
  const std::vector<bool> fixed(rects.size());
  push_apart(rects, fixed, 6);
  EXPECT_EQ(too_near(rects, fixed, 6), 0);
}

TEST(PushApart, finds_a_way_out_of_a_wall_of_fixed_boxes) {
  std::vector<Rect> rects{rect_around({0, 0}, {50, 20})};
  for (int row = -10; row <= 10; ++row)
    for (int column = -10; column <= 10; ++column) rects.push_back(rect_around({column * 60.0, row * 24.0}, {55, 20}));
  std::vector<bool> fixed(rects.size(), true);
  fixed[0] = false;
  push_apart(rects, fixed, 6);
  EXPECT_EQ(too_near(rects, fixed, 6), 0);
}

TEST(PushApart, leaves_alone_what_has_room) {
  std::vector<Rect> rects{rect_around({0, 0}, {50, 20}), rect_around({0, 27}, {50, 20}), rect_around({300, 0}, {50, 20})};
  const std::vector<Rect> before = rects;
  push_apart(rects, std::vector<bool>(3), 6);
  EXPECT_EQ(rects, before);
}

TEST(PushApart, leaves_two_fixed_boxes_where_they_are) {
  std::vector<Rect> rects{rect_around({0, 0}, {50, 20}), rect_around({5, 5}, {50, 20})};
  const std::vector<Rect> before = rects;
  push_apart(rects, {true, true}, 6);
  EXPECT_EQ(rects, before);
}

}  // namespace
}  // namespace concarte::layout
