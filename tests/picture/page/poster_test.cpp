// A poster: every point of the sheet stands on some page, neighbours share their overlap, marks stay out of the drawing.
#include "picture/page/poster.h"

#include "picture/figure/sample.h"

namespace concarte::page {
namespace {

constexpr double Mm = PointsPerMillimetre;

Sheet sheet_of(double width_mm, double height_mm) {
  Sheet sheet;
  sheet.paper = {-100, 50, width_mm * Mm, height_mm * Mm};
  sheet.figure.language = "fr";
  return sheet;
}
Poster poster_of(double width_mm, double height_mm) { return poster(sheet_of(width_mm, height_mm), {}, typesetter()); }

TEST(Poster, WhatFitsIsOnePage) {
  const Poster small = poster_of(190, 277);
  ASSERT_EQ(small.pages.size(), 1U);
  EXPECT_NEAR(small.page.x, 210 * Mm, 1e-9);
  EXPECT_NEAR(small.pages.front().corner.x, 10 * Mm, 1e-9);
  EXPECT_EQ(poster_of(191, 277).pages.size(), 2U);
}

TEST(Poster, LiesDownWhereThatTakesFewerPages) {
  const Poster wide = poster_of(270, 180);
  EXPECT_EQ(wide.pages.size(), 1U);
  EXPECT_GT(wide.page.x, wide.page.y);
}

TEST(Poster, ShowsTheWholeSheetAndItsOverlaps) {
  const Sheet sheet = sheet_of(1000, 700);
  const Poster large = poster(sheet, {}, typesetter());
  ASSERT_EQ(large.pages.size(), static_cast<std::size_t>(large.rows * large.columns));
  for (const PosterPage& page : large.pages) {
    EXPECT_FALSE(page.part.empty());
    for (const PosterPage& other : large.pages) {
      const Rect shared = common_part(page.part, other.part);
      if (page.row == other.row && page.column + 1 == other.column) {
        EXPECT_NEAR(shared.width, 10 * Mm, 1e-6);
      }
      if (page.column == other.column && page.row + 1 == other.row) {
        EXPECT_NEAR(shared.height, 10 * Mm, 1e-6);
      }
    }
  }
  for (double x = 0; x <= 1; x += 0.01) {
    for (double y = 0; y <= 1; y += 0.01) {
      const Vec2 point = sheet.paper.corner() + Vec2{x * sheet.paper.width, y * sheet.paper.height};
      EXPECT_TRUE(std::any_of(large.pages.begin(), large.pages.end(), [&](const PosterPage& page) { return grown(page.part, 1e-6).contains(point); }));
    }
  }
}

TEST(Poster, MarksStandInTheMargins) {
  const Poster large = poster_of(600, 600);
  const Rect paper{0, 0, large.page.x, large.page.y}, room = grown(paper, -10 * Mm);
  for (const PosterPage& page : large.pages) {
    EXPECT_TRUE(grown(room, 1e-6).contains(page.corner));
    for (const figure::Item& item : page.marks.items) {
      EXPECT_FALSE(overlap(item.bounds, grown(room, -1))) << page.name;
      EXPECT_TRUE(paper.contains(item.bounds.corner()) && paper.contains({item.bounds.right(), item.bounds.bottom()}));
    }
  }
}

TEST(Poster, EachPageSaysItsPlace) {
  const Poster large = poster_of(600, 600);
  EXPECT_EQ(large.pages.front().name, "Row 1 of 3, column 1 of 4");
  EXPECT_EQ(large.pages.back().name, "Row 3 of 3, column 4 of 4");
}

}  // namespace
}  // namespace concarte::page
