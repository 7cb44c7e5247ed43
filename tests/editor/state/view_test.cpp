// Zooming, panning, fitting.
#include "editor/state/view.h"

#include <gtest/gtest.h>

namespace concarte::session {
namespace {

TEST(View, ZoomsAboutThePointer) {
  const View view;
  const Vec2 pointer{300, 200};
  const Vec2 before = figure_from_screen(view)(pointer);
  const Vec2 after = figure_from_screen(zoomed_at(view, pointer, 1.7))(pointer);
  EXPECT_NEAR(before.x, after.x, 1e-9);
  EXPECT_NEAR(before.y, after.y, 1e-9);
}

TEST(View, StopsAtTheLimits) {
  EXPECT_DOUBLE_EQ(zoomed_at({}, {}, 1e9).zoom, MaxZoom);
  EXPECT_DOUBLE_EQ(zoomed_at({}, {}, 1e-9).zoom, MinZoom);
}

TEST(View, FitsALargeMapAndDoesNotBlowUpASmallOne) {
  const View view;
  const Rect seen = screen_from_figure(fitted(view, {-3000, -10, 6000, 20}))({-3000, -10, 6000, 20});
  EXPECT_GE(seen.x, 0);
  EXPECT_LE(seen.right(), view.canvas_size.x);
  EXPECT_DOUBLE_EQ(fitted(view, {0, 0, 10, 10}).zoom, 1);
}

TEST(View, FitsAMapOfTenThousandIdeasAndZoomsOutThatFar) {
  const View view;
  const Rect map{-2000, -70'000, 4000, 140'000};
  const Rect seen = screen_from_figure(fitted(view, map))(map);
  EXPECT_GE(seen.y, 0);
  EXPECT_LE(seen.bottom(), view.canvas_size.y);
  EXPECT_DOUBLE_EQ(zoomed_at(view, {}, 1e-9, map).zoom, fitted(view, map).zoom);
}

TEST(View, HoldsAPointOnItsPixel) {
  View view;
  view.zoom = 0.83;
  view.centre_in_figure = {3.3, -7.1};
  const auto drawn = [](const View& v, Vec2 p) {
    const Affine map = screen_from_figure(v);
    return Vec2{std::round(std::round(map.offset.x) + p.x * map.scale), std::round(std::round(map.offset.y) + p.y * map.scale)};
  };
  Vec2 point{11.7, 42.3};
  for (int i = 0; i < 50; ++i) {
    const Vec2 next = point + Vec2{0.37 * i, -3.13 * i};
    const View now = held(view, point, next);
    EXPECT_LE(distance(drawn(now, next), drawn(view, point)), 1e-9) << i;
    view = now;
    point = next;
  }
}

TEST(View, RevealsByTheSmallestMove) {
  const View view;
  EXPECT_EQ(revealing(view, {-10, -10, 20, 20}), view);
  const View moved = revealing(view, {10000, 0, 50, 20});
  const Rect box = screen_from_figure(moved)({10000, 0, 50, 20});
  EXPECT_NEAR(box.right(), view.canvas_size.x - 16, 1e-6);
  EXPECT_DOUBLE_EQ(moved.centre_in_figure.y, view.centre_in_figure.y);
}

}  // namespace
}  // namespace concarte::session
