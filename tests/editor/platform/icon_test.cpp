// The program's icon at the sizes that desktops ask for.
#include "editor/platform/icon.h"

#include <gtest/gtest.h>

#include <set>

namespace concarte::platform {
namespace {

class Icon : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(of, Icon, testing::Values(16, 32, 48, 64, 128), [](const auto& side) { return std::to_string(side.param) + "_pixels"; });

TEST_P(Icon, has_clear_corners_and_three_colours_of_branches) {
  const int side = GetParam();
  const auto pixels = icon_pixels(side);
  ASSERT_EQ(pixels.size(), static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4);
  const auto at = [&](double x, double y) {
    const auto place = (static_cast<std::size_t>(y * side) * static_cast<std::size_t>(side) + static_cast<std::size_t>(x * side)) * 4;
    return std::array{pixels[place], pixels[place + 1], pixels[place + 2], pixels[place + 3]};
  };
  EXPECT_EQ(at(0, 0)[3], 0);
  EXPECT_EQ(at(0.99, 0.99)[3], 0);
  std::set<std::array<std::uint8_t, 4>> seen;
  for (const double y : {0.235, 0.5, 0.766}) {
    EXPECT_EQ(at(0.73, y)[3], 255);
    seen.insert(at(0.73, y));
  }
  seen.insert(at(0.3, 0.5));
  EXPECT_EQ(seen.size(), 4U);
}

}  // namespace
}  // namespace concarte::platform
