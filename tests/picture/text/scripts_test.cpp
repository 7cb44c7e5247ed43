// Other scripts, other directions, emoji and broken text beside French.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "picture/text/labels.h"

namespace concarte::text {
namespace {

class Scripts : public testing::Test {
 protected:
  Paragraph set(std::string_view label, double wrap_em = 0) { return typesetter.set(label, style_of(wrap_em)); }
  bool is_missing(const Paragraph& paragraph) const {
    return std::ranges::any_of(paragraph.runs, [](const GlyphRun& run) {
      return std::ranges::any_of(run.glyphs, [](const Glyph& glyph) { return glyph.id == 0; });
    });
  }

  Typesetter typesetter;
};

TEST_F(Scripts, share_the_primary_face_where_it_has_the_letters) {
  const Paragraph paragraph = set("Évaluer l’œuvre");
  ASSERT_EQ(paragraph.runs.size(), 1u);
  EXPECT_EQ(typesetter.metrics(paragraph.runs[0].face).family, "Inter");
  for (const char* label : {"œ", "Œ", "ÿ", "«", "»", "’", "…", "—", "\u00a0", "\u202f", "€", "Ελληνικά", "Русский"})
    EXPECT_EQ(set(label).runs.at(0).face, paragraph.runs[0].face) << label;
}

TEST_F(Scripts, find_a_face_for_letters_the_primary_one_lacks) {
  for (const char* label : {"مرحبا", "שלום", "हिन्दी", "ไทย", "አማርኛ"}) {
    const Paragraph paragraph = set(label);
    EXPECT_FALSE(is_missing(paragraph)) << label;
    EXPECT_GT(paragraph.size.x, 0) << label;
  }
}

TEST_F(Scripts, run_from_right_to_left_inside_french) {
  const std::string label = "mot שלום fin";
  const Paragraph paragraph = set(label);
  ASSERT_GE(paragraph.runs.size(), 3u);
  EXPECT_FALSE(paragraph.runs.front().right_to_left);
  EXPECT_TRUE(paragraph.runs[1].right_to_left);
  EXPECT_FALSE(paragraph.runs.back().right_to_left);
  // The first letter read is the rightmost one.
  EXPECT_EQ(paragraph.runs[1].glyphs.back().cluster, label.find("ש"));
  for (std::size_t i = 1; i < paragraph.runs.size(); ++i)
    EXPECT_NEAR(paragraph.runs[i].origin.x, paragraph.runs[i - 1].origin.x + paragraph.runs[i - 1].width, 1e-6);
}

TEST_F(Scripts, begin_from_the_right_when_the_first_letter_does) {
  const std::string label = "שלום Paris עולם";
  const Paragraph paragraph = set(label);
  EXPECT_EQ(paragraph.runs.front().text_end, label.size());
  EXPECT_EQ(paragraph.runs.back().text_begin, 0u);
  EXPECT_NEAR(paragraph.runs.front().origin.x, 0, 1e-9);
}

TEST_F(Scripts, are_reordered_line_by_line) {
  const std::string label = "שלום עולם שלום עולם";
  const Paragraph paragraph = set(label, 5);
  ASSERT_GT(paragraph.lines.size(), 1u);
  std::uint32_t next = 0;
  for (const Line& line : paragraph.lines) {
    EXPECT_EQ(line.text_begin, next);
    next = line.text_end;
    EXPECT_LE(line.width, 5 * 11.5 + 1e-6);
    // Spaces that end the line hang to its left and do not move its letters.
    double left = 1e9;
    double right = 0;
    for (std::uint32_t i = line.run_begin; i < line.run_end; ++i) {
      double pen = paragraph.runs[i].origin.x;
      for (const Glyph& glyph : paragraph.runs[i].glyphs) {
        if (label[glyph.cluster] != ' ' || glyph.cluster + 1 < line.text_end) left = std::min(left, pen);
        pen += static_cast<double>(glyph.advance);
        right = std::max(right, pen);
      }
    }
    EXPECT_NEAR(left, 0, 1e-4);
    EXPECT_NEAR(right, line.width, 1e-4);
  }
}

TEST_F(Scripts, join_arabic_letters) {
  // Four letters that join are not the same glyphs as four letters apart.
  const Paragraph joined = set("بببب");
  const Paragraph apart = set("ب ب ب ب");
  std::set<std::uint32_t> joined_glyphs;
  for (const Glyph& glyph : joined.runs.at(0).glyphs) joined_glyphs.insert(glyph.id);
  EXPECT_GE(joined_glyphs.size(), 3u);
  EXPECT_LT(joined.size.x, apart.size.x);
}

TEST_F(Scripts, keep_the_widths_of_french_words_beside_them) {
  const double alone = set("Évaluer").size.x;
  const Paragraph mixed = set("Évaluer שלום");
  EXPECT_NEAR(mixed.runs[0].width, alone + set("a b").size.x - set("a").size.x - set("b").size.x, 0.05);
}

TEST_F(Scripts, break_between_ideographs_even_without_a_font_for_them) {
  EXPECT_GT(set("中文字符中文字符中文字符", 4).lines.size(), 2u);
}

class Emoji : public Scripts {};

TEST_F(Emoji, are_one_picture_each) {
  for (const char* label : {"😀", "👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "✔️", "1️⃣", "❤️", "👩🏽‍🏫", "🏴‍☠️"}) {
    const Paragraph paragraph = set(label);
    ASSERT_EQ(glyph_count(paragraph), 1u) << label;
    EXPECT_TRUE(typesetter.is_colour(paragraph.runs[0].face)) << label;
    const auto picture = typesetter.colour_glyph(paragraph.runs[0].face, paragraph.runs[0].glyphs[0].id);
    ASSERT_TRUE(picture.has_value()) << label;
    EXPECT_TRUE(decode_png(picture->png).has_value()) << label;
  }
}

TEST_F(Emoji, are_ordinary_signs_without_their_selector) {
  for (const char* label : {"✔", "❤", "☎", "✔\ufe0e", "😀\ufe0e"}) {
    const Paragraph paragraph = set(label);
    EXPECT_FALSE(is_missing(paragraph)) << label;
    if (std::string(label).starts_with("😀")) continue;  // some machines only have it in colour
    EXPECT_FALSE(typesetter.is_colour(paragraph.runs[0].face)) << label;
  }
  EXPECT_FALSE(typesetter.is_colour(set("123 #").runs[0].face));
}

TEST_F(Emoji, are_never_cut_however_narrow_the_line) {
  const std::string label = "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🇫🇷🇧🇪🇨🇭 👍🏽👍🏽 ✔️✔️ 1️⃣2️⃣";
  const std::vector<std::size_t> graphemes = graphemes_of(label);
  for (double width = 0.5; width < 12; width += 0.5) {
    const Paragraph paragraph = set(label, width);
    for (const Line& line : paragraph.lines)
      EXPECT_TRUE(std::ranges::binary_search(graphemes, std::size_t{line.text_begin})) << "at " << width;
    for (const GlyphRun& run : paragraph.runs)
      for (const Glyph& glyph : run.glyphs) EXPECT_TRUE(std::ranges::binary_search(graphemes, std::size_t{glyph.cluster}));
  }
}

TEST_F(Emoji, do_not_change_the_face_of_what_follows) {
  const std::string label = "👍 bien ❤️, oui";
  for (const GlyphRun& run : set(label).runs) {
    const std::string shown = label.substr(run.text_begin, run.text_end - run.text_begin);
    const bool has_letters = shown.find_first_of("abcdefghijklmnopqrstuvwxyz ,") != std::string::npos;
    EXPECT_NE(typesetter.is_colour(run.face), has_letters) << shown;
  }
}

class BrokenText : public Scripts {};

TEST_F(BrokenText, composes_marks_with_their_letters) {
  EXPECT_NEAR(set("e\u0301le\u0300ve a\u0302ge").size.x, set("élève âge").size.x, 1e-9);
  EXPECT_EQ(glyph_count(set("e\u0301")), 1u);
  EXPECT_GT(set("x\u0323\u0307").size.x, 0);
}

TEST_F(BrokenText, shows_something_for_characters_no_font_has) {
  for (const char* label : {"\u0378", "a\u0378b", "\U000e0fff", "\ufffe", "\uffff", "\U0010ffff"})
    EXPECT_GE(set(label).size.x, 0) << label;
  EXPECT_GT(set("\u0378").size.x, 0);
}

TEST_F(BrokenText, survives_invalid_bytes) {
  const double replacement = set("\ufffd").size.x;
  for (const std::string& label : {std::string("\xff"), std::string("\xc3"), std::string("\x80")})
    EXPECT_NEAR(set(label).size.x, replacement, 1e-9);
  for (int first = 0x80; first < 0x100; ++first) {
    const std::string label = std::string("é") + static_cast<char>(first) + " \xe2\x80 fin" + static_cast<char>(first);
    EXPECT_EQ(set(label, 3).size, typesetter.measure(label, style_of(3)));
  }
}

TEST_F(BrokenText, survives_lone_joiners_selectors_and_flag_letters) {
  for (const char* label : {"\u200d", "\ufe0f", "🇫", "🇫a🇷", "a\u200db", "\u0301", " \u0301", "\u202eabc", "\u2066א\u2069",
                            "\u00ad", "a\u00adb", "\ufeff", "👩\u200d", "1\ufe0f", "\u20e3", "🏽"}) {
    for (const double width : {0.0, 0.3, 14.0}) {
      const Paragraph paragraph = set(label, width);
      EXPECT_EQ(paragraph.size, typesetter.measure(label, style_of(width))) << label;
    }
  }
}

TEST(Family, that_is_not_installed_is_replaced) {
  Typesetter typesetter("No Such Family At All");
  EXPECT_GT(typesetter.measure("mot", style_of()).x, 0);
}

TEST(Family, without_a_thin_space_makes_one) {
  // OpenDyslexic has no U+202F; on a machine without it the replacement must do as well.
  for (const char* family : {"OpenDyslexic", "Inter", "DejaVu Sans", "Lato"}) {
    Typesetter typesetter(family);
    const Style style = style_of();
    const Paragraph paragraph = typesetter.set("oui\u202f!", style);
    EXPECT_EQ(paragraph.runs.size(), 1u) << family;
    const double letters = typesetter.measure("oui", style).x + typesetter.measure("!", style).x;
    EXPECT_GT(paragraph.size.x, letters + 0.02 * style.size) << family;
    EXPECT_LT(paragraph.size.x, letters + 0.5 * style.size) << family;
    EXPECT_GT(typesetter.measure("oui\u00a0!", style).x, letters) << family;
  }
}

TEST(Family, has_its_weights_and_slants) {
  Typesetter typesetter;
  for (const Weight weight : {Weight::regular, Weight::medium, Weight::semibold}) {
    for (const bool italic : {false, true}) {
      const Paragraph paragraph = typesetter.set("mot", style_of(0, weight, italic));
      const FaceMetrics metrics = typesetter.metrics(paragraph.runs.at(0).face);
      EXPECT_EQ(metrics.family, "Inter");
      EXPECT_EQ(metrics.weight, weight == Weight::regular ? 400 : weight == Weight::medium ? 500 : 600);
      EXPECT_EQ(metrics.italic, italic);
    }
  }
}

}  // namespace
}  // namespace concarte::text
