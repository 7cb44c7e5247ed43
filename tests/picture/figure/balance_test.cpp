// Labels broken into lines that read well.
#include "picture/figure/balance.h"

#include <gtest/gtest.h>

namespace concarte::figure {
namespace {

text::Style narrow() {
  text::Style style;
  style.size = 15;
  style.weight = text::Weight::semibold;
  style.wrap_width = 8 * style.size;
  return style;
}

TEST(Balance, KeepsALongFrenchWordWhole) {
  text::Typesetter typesetter;
  const std::string label = "L’accompagnement est organisé";
  const text::Paragraph paragraph = balanced(typesetter, label, narrow());
  ASSERT_EQ(paragraph.lines.size(), 2U);
  EXPECT_EQ(paragraph.lines[1].text_begin, label.find("est"));
}

TEST(Balance, CutsWhatIsNoWord) {
  text::Typesetter typesetter;
  const text::Paragraph paragraph = balanced(typesetter, std::string(500, 'm'), narrow());
  EXPECT_LE(paragraph.size.x, narrow().wrap_width * 1.75);
  EXPECT_GT(paragraph.lines.size(), 10U);
}

TEST(Balance, LeavesNoWordAloneOnTheLastLine) {
  text::Typesetter typesetter;
  const text::Paragraph paragraph = balanced(typesetter, "Un même référent, connu de tous, du début à la fin", narrow());
  const auto& lines = paragraph.lines;
  EXPECT_GT(lines.back().width, paragraph.size.x / 2);
}

}  // namespace
}  // namespace concarte::figure
