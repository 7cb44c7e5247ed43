// A caret stands before every grapheme, where the eye expects it.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "picture/text/labels.h"

namespace concarte::text {
namespace {

class Caret : public testing::Test {
 protected:
  Typesetter typesetter;
};

TEST_F(Caret, returns_to_where_it_was_pointed) {
  const std::vector<std::string> labels{"Évaluer l’œuvre « ensemble » aujourd’hui", "un\n\ndeux\n", "", "e\u0301le\u0300ve  fin  ",
                                        "Famille 👩‍👩‍👧‍👦 🇫🇷🇧🇪 ✔️ vs ✔", "שלום עולם", "anticonstitutionnellement", "  "};
  for (const std::string& label : labels) {
    for (const double width : {0.0, 3.0, 8.0}) {
      for (const Alignment alignment : {Alignment::left, Alignment::centre}) {
        Style style = style_of(width);
        style.alignment = alignment;
        const Paragraph paragraph = typesetter.set(label, style);
        for (const std::size_t offset : graphemes_of(label)) {
          const Rect caret = caret_rect(paragraph, label, offset);
          EXPECT_EQ(caret.width, 0);
          EXPECT_NEAR(caret.height, 11.5 * 1.25, 1e-9);
          EXPECT_EQ(offset_at(paragraph, label, caret.centre()), offset) << label << " at " << width;
        }
      }
    }
  }
}

TEST_F(Caret, returns_to_the_same_place_where_directions_meet) {
  // The same place on the line may be before the first Hebrew letter or before what follows the last one.
  const std::string label = "mot שלום fin, עולם 12 encore un mot";
  for (const double width : {0.0, 3.0, 8.0}) {
    const Paragraph paragraph = typesetter.set(label, style_of(width));
    for (const std::size_t offset : graphemes_of(label)) {
      const Rect caret = caret_rect(paragraph, label, offset);
      EXPECT_EQ(caret_rect(paragraph, label, offset_at(paragraph, label, caret.centre())), caret) << offset << " at " << width;
    }
  }
}

TEST_F(Caret, stands_inside_ligatures) {
  // DejaVu Sans and Lato join f and i in one glyph.
  for (const char* family : {"DejaVu Sans", "Lato"}) {
    Typesetter with_ligatures(family);
    const std::string label = "efficace";
    const Paragraph paragraph = with_ligatures.set(label, style_of());
    ASSERT_LT(glyph_count(paragraph), label.size()) << family;
    for (std::size_t offset = 1; offset <= label.size(); ++offset)
      EXPECT_GT(caret_rect(paragraph, label, offset).x, caret_rect(paragraph, label, offset - 1).x + 0.5) << family;
  }
}

TEST_F(Caret, never_stands_between_a_letter_and_its_accent) {
  const std::string label = "e\u0301t";
  const Paragraph paragraph = typesetter.set(label, style_of());
  EXPECT_EQ(caret_rect(paragraph, label, 1).x, caret_rect(paragraph, label, 0).x);
  for (double x = -5; x < paragraph.size.x + 5; x += 0.1) EXPECT_NE(offset_at(paragraph, label, {x, 3}), 1u);
}

TEST_F(Caret, goes_to_the_next_line_where_a_line_is_wrapped) {
  const std::string label = "Oser prendre la parole en classe";
  const Paragraph paragraph = typesetter.set(label, style_of(8));
  ASSERT_EQ(paragraph.lines.size(), 2u);
  const std::size_t wrap = paragraph.lines[1].text_begin;
  EXPECT_EQ(caret_rect(paragraph, label, wrap).x, 0);
  EXPECT_EQ(caret_rect(paragraph, label, wrap).y, paragraph.lines[1].top);
  // Pointing far to the right of the first line stays on it.
  const std::size_t end = offset_at(paragraph, label, {1000, 1});
  EXPECT_EQ(end, wrap - 1);
  EXPECT_EQ(caret_rect(paragraph, label, end).y, 0);
}

TEST_F(Caret, follows_spaces_that_end_the_label) {
  const std::string label = "mot  ";
  const Paragraph paragraph = typesetter.set(label, style_of(14));
  EXPECT_GT(caret_rect(paragraph, label, 5).x, caret_rect(paragraph, label, 4).x);
  EXPECT_GT(caret_rect(paragraph, label, 4).x, caret_rect(paragraph, label, 3).x);
  EXPECT_NEAR(caret_rect(paragraph, label, 3).x, paragraph.size.x, 1e-4);
}

TEST_F(Caret, stands_on_empty_lines) {
  const std::string label = "un\n\ndeux\n";
  const Paragraph paragraph = typesetter.set(label, style_of());
  EXPECT_EQ(caret_rect(paragraph, label, 2).y, paragraph.lines[0].top);
  EXPECT_EQ(caret_rect(paragraph, label, 3).y, paragraph.lines[1].top);
  EXPECT_EQ(caret_rect(paragraph, label, 4).y, paragraph.lines[2].top);
  EXPECT_EQ(caret_rect(paragraph, label, label.size()).y, paragraph.lines[3].top);
  EXPECT_EQ(offset_at(paragraph, label, {50, paragraph.lines[1].top + 1}), 3u);
}

TEST_F(Caret, goes_leftward_in_hebrew) {
  const std::string label = "שלום";
  const Paragraph paragraph = typesetter.set(label, style_of());
  EXPECT_NEAR(caret_rect(paragraph, label, 0).x, paragraph.size.x, 1e-4);
  EXPECT_NEAR(caret_rect(paragraph, label, label.size()).x, 0, 1e-4);
}

TEST_F(Caret, is_found_above_and_below_the_text) {
  const std::string label = "un\ndeux";
  const Paragraph paragraph = typesetter.set(label, style_of());
  EXPECT_EQ(offset_at(paragraph, label, {-10, -100}), 0u);
  EXPECT_EQ(offset_at(paragraph, label, {1000, 1000}), label.size());
  EXPECT_EQ(offset_at(Paragraph{}, "", {0, 0}), 0u);
}

TEST_F(Caret, keeps_inside_a_label_of_ten_thousand_characters) {
  const std::string label(10'000, 'm');
  const Paragraph paragraph = typesetter.set(label, style_of(14));
  for (std::size_t offset = 0; offset <= label.size(); offset += 97)
    EXPECT_EQ(offset_at(paragraph, label, caret_rect(paragraph, label, offset).centre()), offset);
}

TEST_F(Caret, selects_what_is_between_two_offsets) {
  const std::string label = "Oser prendre la parole en classe";
  const Paragraph paragraph = typesetter.set(label, style_of(8));
  EXPECT_TRUE(selection_rects(paragraph, label, 5, 5).empty());
  const std::vector<Rect> word = selection_rects(paragraph, label, 5, 12);
  ASSERT_EQ(word.size(), 1u);
  EXPECT_NEAR(word[0].x, caret_rect(paragraph, label, 5).x, 1e-4);
  EXPECT_NEAR(word[0].right(), caret_rect(paragraph, label, 12).x, 1e-4);
  const std::vector<Rect> all = selection_rects(paragraph, label, 0, label.size());
  ASSERT_EQ(all.size(), 2u);
  EXPECT_NEAR(all[1].width, paragraph.lines[1].width, 1e-4);
}

TEST_F(Caret, selects_both_sides_of_a_turn) {
  // Half of the Hebrew and half of the French: two places for the eye.
  const std::string label = "mot שלום";
  const Paragraph paragraph = typesetter.set(label, style_of());
  EXPECT_EQ(selection_rects(paragraph, label, 2, label.find("ל")).size(), 2u);
}

TEST_F(Caret, shows_that_a_line_break_is_selected) {
  const std::string label = "un\n\ndeux";
  const Paragraph paragraph = typesetter.set(label, style_of());
  const std::vector<Rect> rects = selection_rects(paragraph, label, 0, label.size());
  ASSERT_EQ(rects.size(), 3u);
  for (const Rect& rect : rects) EXPECT_GT(rect.width, 0);
}

TEST_F(Caret, comes_to_an_end_in_a_label_that_was_shortened_since) {
  const Paragraph paragraph = typesetter.set("oser dire à voix haute", style_of(0));
  for (const std::size_t offset : {std::size_t{0}, std::size_t{4}, std::size_t{20}}) EXPECT_LE(caret_rect(paragraph, "oser", offset).x, paragraph.size.x);
  EXPECT_LE(offset_at(paragraph, "oser", {paragraph.size.x, 1}), paragraph.lines.back().text_end);
  EXPECT_LE(selection_rects(paragraph, "oser", 0, 20).size(), 1u);
}

}  // namespace
}  // namespace concarte::text
