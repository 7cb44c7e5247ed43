// Compares two figures that should be the same drawing: one built anew, one made of an older one.
#pragma once

#include <gtest/gtest.h>

#include "picture/figure/figure.h"

namespace concarte {

inline constexpr double Unseen = 1e-3;  // figure units

inline void expect_near(const Rect& a, const Rect& b) {
  ASSERT_NEAR(a.x, b.x, Unseen);
  ASSERT_NEAR(a.y, b.y, Unseen);
  ASSERT_NEAR(a.width, b.width, Unseen);
  ASSERT_NEAR(a.height, b.height, Unseen);
}

inline void expect_alike(const figure::Item& a, const figure::Item& b) {
  ASSERT_EQ(a.mark.index(), b.mark.index());
  ASSERT_EQ(a.part, b.part);
  ASSERT_NO_FATAL_FAILURE(expect_near(a.bounds, b.bounds));
  if (const auto* fill = std::get_if<figure::Fill>(&a.mark)) {
    ASSERT_EQ(fill->colour, std::get<figure::Fill>(b.mark).colour);
    ASSERT_EQ(fill->shape.index(), std::get<figure::Fill>(b.mark).shape.index());
  } else if (const auto* stroke = std::get_if<figure::Stroke>(&a.mark)) {
    ASSERT_EQ(stroke->colour, std::get<figure::Stroke>(b.mark).colour);
    ASSERT_EQ(stroke->width, std::get<figure::Stroke>(b.mark).width);
    ASSERT_EQ(stroke->dashes, std::get<figure::Stroke>(b.mark).dashes);
  } else {
    const auto &mine = std::get<figure::Words>(a.mark), &other = std::get<figure::Words>(b.mark);
    ASSERT_EQ(mine.characters, other.characters);
    ASSERT_EQ(mine.colour, other.colour);
    ASSERT_EQ(mine.run.size, other.run.size);
    ASSERT_LE(distance(mine.run.origin, other.run.origin), Unseen);
  }
}

inline void expect_alike(const figure::Figure& a, const figure::Figure& b) {
  ASSERT_EQ(a.parts.size(), b.parts.size());
  ASSERT_EQ(a.items.size(), b.items.size());
  ASSERT_EQ(a.blocks.size(), b.blocks.size());
  ASSERT_NO_FATAL_FAILURE(expect_near(a.bounds, b.bounds));
  for (std::size_t i = 0; i < a.parts.size(); ++i) {
    SCOPED_TRACE("part " + std::to_string(i) + ", " + a.parts[i].label);
    ASSERT_EQ(a.parts[i].owner, b.parts[i].owner);
    ASSERT_EQ(a.parts[i].label, b.parts[i].label);
    ASSERT_EQ(a.parts[i].description, b.parts[i].description);
    ASSERT_NO_FATAL_FAILURE(expect_near(a.parts[i].box, b.parts[i].box));
    ASSERT_NO_FATAL_FAILURE(expect_near(a.parts[i].bounds, b.parts[i].bounds));
    ASSERT_NO_FATAL_FAILURE(expect_near(a.parts[i].folded_mark, b.parts[i].folded_mark));
  }
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    SCOPED_TRACE("item " + std::to_string(i) + " of " + a.parts[a.items[i].part].label);
    ASSERT_NO_FATAL_FAILURE(expect_alike(a.items[i], b.items[i]));
  }
}

}  // namespace concarte
