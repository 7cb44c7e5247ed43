// What stays in place on the screen from one layout to the next.
#include "picture/layout/carry_over.h"

#include <gtest/gtest.h>

namespace concarte::layout {
namespace {

TEST(SteadyCorner, OfTheMainRootIsTheLeftOneHoweverItsMiddleIsRounded) {
  for (const double middle : {-1e-14, 0.0, 1e-14}) EXPECT_NEAR(steady_corner(rect_around({middle, 0}, {120, 40})).x, -60, 1e-9) << middle;
}

TEST(SteadyCorner, IsTheOneTowardsTheRoot) {
  EXPECT_EQ(steady_corner(rect_around({-200, 0}, {120, 40})).x, -140);
  EXPECT_EQ(steady_corner(rect_around({200, 0}, {120, 40})).x, 140);
}

}  // namespace
}  // namespace concarte::layout
