// Papers and the parts of maps that go on them.
#include "picture/page/paper.h"

#include <gtest/gtest.h>

namespace concarte::page {
namespace {

TEST(Paper, IsKnownByItsNameOrItsSize) {
  EXPECT_EQ(paper_from("A4"), (Paper{{210, 297}}));
  EXPECT_EQ(paper_from("A3-landscape"), (Paper{{420, 297}}));
  EXPECT_EQ(paper_from("120x80.5mm"), (Paper{{120, 80.5}}));
  for (const char* wrong : {"", "A9", "a4", "A4 landscape", "120x80", "x80mm", "120x80mm ", "-5x80mm", "1x1mm", "nanx80mm"})
    EXPECT_FALSE(paper_from(wrong)) << wrong;
}

TEST(Paper, KeepsAMarginThatLeavesRoom) {
  EXPECT_EQ(margin_mm(*paper_from("A4")), 15);
  EXPECT_EQ(margin_mm(*paper_from("60x40mm")), 4);
}

}  // namespace
}  // namespace concarte::page
