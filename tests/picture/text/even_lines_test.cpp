// Labels broken into lines that read well.
#include "picture/text/typesetter.h"

#include <gtest/gtest.h>

namespace concarte::text {
namespace {

Style narrow() {
  Style style;
  style.size = 15;
  style.weight = Weight::semibold;
  style.wrap_width = 8 * style.size;
  style.even = true;
  return style;
}

TEST(EvenLines, KeepsALongFrenchWordWhole) {
  Typesetter typesetter;
  const std::string label = "L’accompagnement est organisé";
  const Paragraph paragraph = typesetter.set(label, narrow());
  ASSERT_EQ(paragraph.lines.size(), 2U);
  EXPECT_EQ(paragraph.lines[1].text_begin, label.find("est"));
}

TEST(EvenLines, CutsWhatIsNoWord) {
  Typesetter typesetter;
  const Paragraph paragraph = typesetter.set(std::string(500, 'm'), narrow());
  EXPECT_LE(paragraph.size.x, narrow().wrap_width * 1.75);
  EXPECT_GT(paragraph.lines.size(), 10U);
}

TEST(EvenLines, LeavesNoWordAloneOnTheLastLine) {
  Typesetter typesetter;
  const Paragraph paragraph = typesetter.set("Un même référent, connu de tous, du début à la fin", narrow());
  const auto& lines = paragraph.lines;
  EXPECT_GT(lines.back().width, paragraph.size.x / 2);
}

TEST(EvenLines, AreNoMoreThanGreedyOnes) {
  Typesetter typesetter;
  Style greedy = narrow();
  greedy.even = false;
  for (const char* label : {"Oser prendre la parole", "Il porte lui-même un projet d’orientation", "Trois façons d’accompagner, non départagées",
                            "Ce qui se taisait s’adresse enfin à quelqu’un de confiance"}) {
    const Vec2 even_size = typesetter.measure(label, narrow());
    const Vec2 greedy_size = typesetter.measure(label, greedy);
    EXPECT_LE(even_size.y, greedy_size.y) << label;
    EXPECT_LE(even_size.x, greedy_size.x + 1e-9) << label;
    EXPECT_EQ(typesetter.set(label, narrow()).size, even_size) << label;
  }
}

}  // namespace
}  // namespace concarte::text
