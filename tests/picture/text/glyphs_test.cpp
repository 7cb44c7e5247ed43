// What painters are given: outlines, grey pictures and colour pictures of glyphs, and the faces' metrics.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "picture/text/labels.h"

namespace concarte::text {
namespace {

class Glyphs : public testing::Test {
 protected:
  // The only glyph of a label, and its face.
  std::pair<FaceId, std::uint32_t> glyph_of(const char* label) {
    const Paragraph paragraph = typesetter.set(label, style_of());
    return {paragraph.runs.at(0).face, paragraph.runs.at(0).glyphs.at(0).id};
  }
  Rect bounds_of(const Outline& outline) {
    Rect bounds;
    for (const auto& point : outline.points) bounds = united(bounds, Vec2{point[0], point[1]});
    return bounds;
  }

  Typesetter typesetter;
};

TEST_F(Glyphs, have_closed_outlines) {
  for (const char* label : {"A", "é", "œ", "«", "@", "ش", "0"}) {
    const auto [face, glyph] = glyph_of(label);
    const Outline outline = typesetter.outline(face, glyph);
    std::size_t points = 0;
    bool open = false;
    for (const Outline::Verb verb : outline.verbs) {
      EXPECT_EQ(open, verb != Outline::Verb::move) << label;
      open = verb != Outline::Verb::close;
      points += verb == Outline::Verb::close ? 0 : verb == Outline::Verb::cubic ? 3 : 1;
    }
    EXPECT_FALSE(open) << label;
    EXPECT_EQ(points, outline.points.size()) << label;
    EXPECT_GT(points, 3u) << label;
  }
}

TEST_F(Glyphs, stand_on_the_baseline) {
  const auto [face, glyph] = glyph_of("H");
  const Rect bounds = bounds_of(typesetter.outline(face, glyph));
  const FaceMetrics metrics = typesetter.metrics(face);
  EXPECT_NEAR(bounds.y, 0, 1);
  EXPECT_GT(bounds.height / metrics.units_per_em, 0.6);
  EXPECT_LT(bounds.height / metrics.units_per_em, metrics.ascent);
  EXPECT_GT(metrics.descent, 0.1);
}

TEST_F(Glyphs, that_are_blank_have_no_picture) {
  const auto [face, glyph] = glyph_of("\u00a0");
  EXPECT_TRUE(typesetter.outline(face, glyph).verbs.empty());
  EXPECT_EQ(typesetter.rasterise(face, glyph, 20, 0).width, 0);
  EXPECT_FALSE(typesetter.colour_glyph(face, glyph).has_value());
}

TEST_F(Glyphs, are_rasterised_where_their_outline_is) {
  const auto [face, glyph] = glyph_of("H");
  const double units = typesetter.metrics(face).units_per_em;
  const Rect bounds = bounds_of(typesetter.outline(face, glyph));
  for (const double em : {7.0, 15.333, 40.0, 213.7}) {
    const Coverage picture = typesetter.rasterise(face, glyph, em, 0);
    const double scale = em / units;
    EXPECT_NEAR(picture.left, std::floor(bounds.x * scale), 1);
    EXPECT_NEAR(picture.top, -std::ceil(bounds.bottom() * scale), 1);
    EXPECT_EQ(picture.pixels.size(), static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    EXPECT_GT(*std::ranges::max_element(picture.pixels), em > 10 ? 200 : 100);
    EXPECT_EQ(picture.top + picture.height, 0) << "the feet of an H are on the baseline";
  }
}

TEST_F(Glyphs, have_the_same_ink_wherever_the_pen_is) {
  const auto [face, glyph] = glyph_of("g");
  std::vector<double> inks;
  std::vector<double> centres;
  for (int quarter = 0; quarter < 4; ++quarter) {
    const Coverage picture = typesetter.rasterise(face, glyph, 15.3, quarter);
    double ink = 0;
    double moment = 0;
    for (int y = 0; y < picture.height; ++y)
      for (int x = 0; x < picture.width; ++x) {
        const double grey = picture.pixels[static_cast<std::size_t>(y * picture.width + x)];
        ink += grey;
        moment += grey * (picture.left + x);
      }
    inks.push_back(ink);
    centres.push_back(moment / ink);
  }
  for (std::size_t quarter = 1; quarter < 4; ++quarter) {
    EXPECT_NEAR(inks[quarter] / inks[0], 1, 0.01);
    EXPECT_NEAR(centres[quarter] - centres[0], static_cast<double>(quarter) / 4, 0.02);
  }
}

TEST_F(Glyphs, of_absurd_sizes_are_not_painted) {
  const auto [face, glyph] = glyph_of("H");
  using Limits = std::numeric_limits<double>;
  for (const double em : {0.0, -5.0, 1e6, 1e12, Limits::infinity(), Limits::quiet_NaN()})
    EXPECT_EQ(typesetter.rasterise(face, glyph, em, 0).width, 0) << em;
  EXPECT_TRUE(typesetter.outline(face, 60'000).verbs.empty());
}

TEST_F(Glyphs, in_colour_are_about_one_em_large) {
  const auto [face, glyph] = glyph_of("😀");
  ASSERT_TRUE(typesetter.is_colour(face));
  EXPECT_TRUE(typesetter.outline(face, glyph).verbs.empty());
  const auto picture = typesetter.colour_glyph(face, glyph);
  ASSERT_TRUE(picture.has_value());
  EXPECT_NEAR(picture->place_in_em.width, 1.2, 0.3);
  EXPECT_NEAR(picture->place_in_em.height, 1.1, 0.3);
  EXPECT_LT(picture->place_in_em.y, -0.6);
  EXPECT_GT(picture->place_in_em.bottom(), 0);

  const auto decoded = decode_png(picture->png);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->rgba.size(), static_cast<std::size_t>(decoded->width) * static_cast<std::size_t>(decoded->height) * 4);
  EXPECT_EQ(decoded->rgba[3], 0) << "a round face has empty corners";
}

TEST_F(Glyphs, in_colour_that_are_broken_are_refused) {
  const auto [face, glyph] = glyph_of("😀");
  const std::string png = typesetter.colour_glyph(face, glyph).value().png;
  EXPECT_FALSE(decode_png("").has_value());
  EXPECT_FALSE(decode_png("not a picture").has_value());
  EXPECT_FALSE(decode_png(png.substr(0, png.size() / 2)).has_value());
  std::string huge = png;
  huge[16] = '\x7f';  // the width's first byte
  EXPECT_FALSE(decode_png(huge).has_value());
}

}  // namespace
}  // namespace concarte::text
