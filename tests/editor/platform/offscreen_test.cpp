// Frames drawn without a display: what is painted is what is read, and what a PNG keeps.
#include "editor/platform/offscreen.h"

#include <gtest/gtest.h>

#include <array>
#include <cstring>

#include <imgui.h>
#include <png.h>

#include "editor/platform/png.h"
#include "editor/platform/texture.h"

namespace concarte::platform {
namespace {

using Pixel = std::array<int, 3>;

constexpr int Width = 64;
constexpr int Height = 48;
constexpr Colour Paper{0xfd, 0xfc, 0xf9};

class AFrameOffScreen : public testing::Test {
 protected:
  void SetUp() override {
    auto opened = Offscreen::open(Width, Height);
    if (const auto* problem = std::get_if<Problem>(&opened)) FAIL() << problem->message;
    offscreen_ = std::move(std::get<std::unique_ptr<Offscreen>>(opened));
  }
  template <class Paint>
  void draw(Paint paint) {
    offscreen_->begin_frame();
    paint(*ImGui::GetBackgroundDrawList());
    offscreen_->end_frame(Paper);
    pixels_ = offscreen_->pixels();
  }
  Pixel at(int x, int y) const {
    const std::size_t i = static_cast<std::size_t>(y * Width + x) * 3;
    return {pixels_[i], pixels_[i + 1], pixels_[i + 2]};
  }

  std::unique_ptr<Offscreen> offscreen_;
  std::vector<std::uint8_t> pixels_;
};

TEST_F(AFrameOffScreen, HasTheColourOfThePaperWhereNothingIsPainted) {
  draw([](ImDrawList&) {});
  EXPECT_EQ(at(0, 0), (Pixel{0xfd, 0xfc, 0xf9}));
  EXPECT_EQ(at(Width - 1, Height - 1), (Pixel{0xfd, 0xfc, 0xf9}));
}

TEST_F(AFrameOffScreen, StartsAtItsUpperLeftCorner) {
  draw([](ImDrawList& list) { list.AddRectFilled({0, 0}, {10, 5}, IM_COL32(200, 30, 20, 255)); });
  EXPECT_EQ(at(9, 4), (Pixel{200, 30, 20}));
  EXPECT_EQ(at(9, 5), (Pixel{0xfd, 0xfc, 0xf9}));
}

TEST_F(AFrameOffScreen, PaintsCoverageInTheColourAsked) {
  const ImTextureID texture = make_texture(TextureKind::coverage, 8, 8);
  const std::array<std::uint8_t, 4> half_and_full{255, 255, 128, 0};
  write_texture(texture, TextureKind::coverage, 2, 3, 4, 1, half_and_full.data());
  draw([&](ImDrawList& list) {
    list.AddImage(ImTextureRef(texture), {8, 8}, {16, 16}, {0, 0}, {1, 1}, IM_COL32(0, 0, 0, 255));
  });
  EXPECT_EQ(at(8 + 2, 8 + 3), (Pixel{0, 0, 0}));
  EXPECT_NEAR(at(8 + 4, 8 + 3)[0], 0xfd / 2, 2);
  EXPECT_EQ(at(8 + 5, 8 + 3), (Pixel{0xfd, 0xfc, 0xf9}));
  EXPECT_EQ(at(8 + 2, 8 + 4), (Pixel{0xfd, 0xfc, 0xf9}));
  drop_texture(texture);
}

TEST_F(AFrameOffScreen, PaintsColourTexturesAsTheyAre) {
  const ImTextureID texture = make_texture(TextureKind::colour, 1, 1);
  const std::array<std::uint8_t, 4> green{10, 200, 30, 255};
  write_texture(texture, TextureKind::colour, 0, 0, 1, 1, green.data());
  draw([&](ImDrawList& list) { list.AddImage(ImTextureRef(texture), {0, 0}, {4, 4}); });
  EXPECT_EQ(at(2, 2), (Pixel{10, 200, 30}));
  drop_texture(texture);
}

TEST_F(AFrameOffScreen, CanBeOpenedAgainAfterItsEnd) {
  draw([](ImDrawList&) {});
  offscreen_.reset();
  SetUp();
  draw([](ImDrawList&) {});
  EXPECT_EQ(at(3, 3), (Pixel{0xfd, 0xfc, 0xf9}));
}

TEST(APictureFile, KeepsEveryPixelAndIsTheSameEachTime) {
  const std::array<std::uint8_t, 12> rgb{1, 2, 3, 250, 251, 252, 0, 0, 0, 255, 255, 255};
  const auto png = encode_png(2, 2, rgb);
  ASSERT_TRUE(png.has_value());
  EXPECT_EQ(encode_png(2, 2, rgb), png);

  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  ASSERT_NE(png_image_begin_read_from_memory(&image, png->data(), png->size()), 0);
  image.format = PNG_FORMAT_RGB;
  std::array<std::uint8_t, 12> read{};
  ASSERT_NE(png_image_finish_read(&image, nullptr, read.data(), 0, nullptr), 0);
  EXPECT_EQ(image.width, 2U);
  EXPECT_EQ(read, rgb);
}

}  // namespace
}  // namespace concarte::platform
