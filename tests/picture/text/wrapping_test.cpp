// Labels are wrapped as French typography wants, and never leave their width.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "picture/text/labels.h"

namespace concarte::text {
namespace {

using Lines = std::vector<std::string>;

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

class Wrapping : public testing::Test {
 protected:
  Lines wrapped(std::string_view label, double wrap_em) { return lines_of(typesetter.set(label, style_of(wrap_em)), label); }

  Typesetter typesetter;
};

TEST_F(Wrapping, breaks_between_words) {
  EXPECT_EQ(wrapped("Oser prendre la parole en classe", 8), (Lines{"Oser prendre la", "parole en classe"}));
}

TEST_F(Wrapping, is_not_done_without_a_width) {
  EXPECT_EQ(wrapped(repeated("mot ", 500), 0).size(), 1u);
}

TEST_F(Wrapping, keeps_guillemets_with_their_words) {
  for (const char* label : {"dire « oui » ou « non » : oui", "dire «\u00a0oui\u00a0» ou «\u202fnon\u202f»\u00a0: oui"}) {
    for (double width = 1; width < 14; width += 0.25) {
      for (const std::string& line : wrapped(label, width)) {
        if (width < 5) continue;  // too narrow for the quotations themselves
        EXPECT_FALSE(line.ends_with("«")) << label << " at " << width;
        EXPECT_FALSE(line.starts_with("»")) << label << " at " << width;
        EXPECT_FALSE(line.starts_with(":")) << label << " at " << width;
      }
    }
  }
}

TEST_F(Wrapping, keeps_high_punctuation_with_the_word_before) {
  for (const char* sign : {":", ";", "!", "?", "»", ")", "…", "%"}) {
    const bool spaced_by_hand = std::string(sign) != "…" && std::string(sign) != "%";
    for (const char* space : {"", "\u00a0", "\u202f", " "}) {
      if (std::string(space) == " " && !spaced_by_hand) continue;
      const std::string label = std::string("une question") + space + sign;
      for (double width = 6.5; width < 11; width += 0.1)
        EXPECT_FALSE(wrapped(label, width).back().starts_with(sign)) << label << " at " << width;
    }
  }
}

TEST_F(Wrapping, respects_no_break_spaces) {
  EXPECT_EQ(wrapped("page 12\u00a0000 fin", 4.5), (Lines{"page", "12\u00a0000", "fin"}));
  EXPECT_EQ(wrapped("page 12\u202f000 fin", 4.5), (Lines{"page", "12\u202f000", "fin"}));
}

TEST_F(Wrapping, breaks_after_hyphens_but_not_at_apostrophes) {
  EXPECT_EQ(wrapped("rendez-vous", 5), (Lines{"rendez-", "vous"}));
  EXPECT_EQ(wrapped("dans l’école", 5), (Lines{"dans", "l’école"}));
  EXPECT_EQ(wrapped("dans l'école", 5), (Lines{"dans", "l'école"}));
}

TEST_F(Wrapping, keeps_what_hangs_on_a_word_with_it_where_there_is_room) {
  EXPECT_EQ(wrapped("où est-elle", 5), (Lines{"où", "est-elle"}));
  EXPECT_EQ(wrapped("où va-t-il", 4), (Lines{"où", "va-t-il"}));
  EXPECT_EQ(wrapped("alors donne-le-moi", 7.5), (Lines{"alors", "donne-le-moi"}));
  EXPECT_EQ(wrapped("l’enfant lui-même", 6.5), (Lines{"l’enfant", "lui-même"}));
  EXPECT_EQ(wrapped("une sous-préfète", 6.5), (Lines{"une sous-", "préfète"})) << "two words";
  EXPECT_EQ(wrapped("interrogerait-elle", 7.5), (Lines{"interrogerait-", "elle"})) << "no room for the whole";
  EXPECT_EQ(wrapped("مدرسة est-elle", 5), (Lines{"مدرسة", "est-elle"})) << "the full way too";
}

TEST_F(Wrapping, shows_a_hyphen_where_it_breaks_at_a_soft_one) {
  const std::string label = "collabo\u00adration";
  const Style whole = style_of(14), narrow = style_of(6);
  EXPECT_EQ(wrapped(label, 14), (Lines{label}));
  EXPECT_EQ(wrapped(label, 6), (Lines{"collabo\u00ad", "ration"}));
  const double hyphen = typesetter.measure("\u2010", whole).x;
  EXPECT_NEAR(typesetter.set(label, narrow).lines[0].width, typesetter.measure("collabo", whole).x + hyphen, 0.2);
  EXPECT_NEAR(typesetter.measure(label, whole).x, typesetter.measure("collaboration", whole).x, 0.2) << "not shown inside a line";
  const Paragraph paragraph = typesetter.set(label, narrow);
  EXPECT_GT(paragraph.runs.front().glyphs.back().advance, hyphen / 2) << "the glyph itself";
}

TEST_F(Wrapping, keeps_a_number_with_its_sign) {
  EXPECT_EQ(wrapped("atelier n°5", 4.5), (Lines{"atelier", "n°5"}));
  EXPECT_EQ(wrapped("environ 50k€", 5), (Lines{"environ", "50k€"}));
  EXPECT_EQ(wrapped("moins -5", 4), (Lines{"moins", "-5"}));
}

TEST_F(Wrapping, obeys_line_breaks) {
  EXPECT_EQ(wrapped("un\n\ndeux", 14), (Lines{"un", "", "deux"}));
  EXPECT_EQ(wrapped("un\n", 14), (Lines{"un", ""}));
  EXPECT_EQ(wrapped("\n\n", 14), (Lines{"", "", ""}));
}

TEST_F(Wrapping, gives_an_empty_label_one_line) {
  const Style style = style_of(14);
  const Paragraph paragraph = typesetter.set("", style);
  ASSERT_EQ(paragraph.lines.size(), 1u);
  EXPECT_EQ(paragraph.size, (Vec2{0, 11.5 * 1.25}));
  EXPECT_TRUE(paragraph.runs.empty());
}

TEST_F(Wrapping, does_not_count_spaces_that_end_a_line) {
  const Style style = style_of(14);
  EXPECT_EQ(typesetter.measure("mot   ", style), typesetter.measure("mot", style));
  EXPECT_EQ(typesetter.measure("   ", style).x, 0);
  EXPECT_EQ(typesetter.set("   ", style).lines.size(), 1u);
  EXPECT_GT(typesetter.measure("  mot", style).x, typesetter.measure("mot", style).x);
  EXPECT_EQ(wrapped("mot" + repeated(" ", 200) + "mot", 4), (Lines{"mot", "mot"}));
}

TEST_F(Wrapping, shows_tabs_and_other_controls_as_spaces) {
  const Style style = style_of();
  for (const char* label : {"a\tb", "a\rb", "a\x01""b", "a\u2028b", "a\u0085b"})
    EXPECT_NEAR(typesetter.measure(label, style).x, typesetter.measure("a b", style).x, 1e-9);
  EXPECT_EQ(wrapped("grand\tmot", 3), (Lines{"grand\t", "mot"}));
}

TEST_F(Wrapping, never_lets_a_long_word_leave_its_width) {
  const std::vector<std::string> words{
      repeated("anticonstitutionnellement", 400), repeated("é", 5000), repeated("e\u0301", 3000), repeated("mot\u00a0", 2500),
      "voici " + repeated("x", 9000) + " fin", repeated("مدرسة", 1500), repeated("👩‍👩‍👧‍👦", 300), repeated("a-", 4000),
      repeated("« ", 3000), repeated(" ", 300) + repeated("mot ", 200), repeated(" ", 300) + repeated("שלום ", 200)};
  const Style style = style_of(14);
  for (const std::string& word : words) {
    const Paragraph paragraph = typesetter.set(word, style);
    EXPECT_LE(paragraph.size.x, style.wrap_width * (1 + 1e-9)) << word.substr(0, 40);
    EXPECT_EQ(paragraph.size, typesetter.measure(word, style)) << word.substr(0, 40);
    EXPECT_GT(paragraph.lines.size(), 20u) << word.substr(0, 40);
    const std::vector<std::size_t> graphemes = graphemes_of(word);
    for (const Line& line : paragraph.lines)
      EXPECT_TRUE(std::ranges::binary_search(graphemes, std::size_t{line.text_begin})) << word.substr(0, 40);
  }
}

TEST_F(Wrapping, puts_a_long_word_on_a_line_of_its_own_first) {
  EXPECT_EQ(wrapped("un anticonstitutionnellement", 8).front(), "un");
}

TEST_F(Wrapping, shows_every_character_once) {
  const std::vector<std::string> labels{"Évaluer l’œuvre « ensemble » : oui !  fin  ", "un " + repeated("x", 200) + "\n\n  deux",
                                        "abc مرحبا بالعالم def 👍🏽 שלום"};
  for (const std::string& label : labels) {
    for (const double width : {0.0, 1.0, 4.0, 14.0}) {
      const Paragraph paragraph = typesetter.set(label, style_of(width));
      std::size_t next = 0;
      for (const Line& line : paragraph.lines) {
        if (line.text_begin != next) {
          EXPECT_EQ(label[next], '\n') << label;
          EXPECT_EQ(line.text_begin, next + 1) << label;
        }
        next = line.text_end;
        std::size_t bytes = 0;
        for (std::uint32_t i = line.run_begin; i < line.run_end; ++i)
          bytes += paragraph.runs[i].text_end - paragraph.runs[i].text_begin;
        EXPECT_EQ(bytes, line.text_end - line.text_begin) << label;
      }
      EXPECT_EQ(next, label.size());
    }
  }
}

TEST_F(Wrapping, survives_a_size_of_nothing) {
  Style style = style_of();
  style.size = 0;
  style.wrap_width = 100;
  EXPECT_EQ(typesetter.measure("un mot 👍 שלום", style), (Vec2{0, 0}));
  EXPECT_EQ(typesetter.set("un mot 👍 שלום", style).size, (Vec2{0, 0}));
}

TEST_F(Wrapping, centres_lines_on_the_widest) {
  Style style = style_of();
  style.alignment = Alignment::centre;
  const Paragraph paragraph = typesetter.set("long, plus long\ncourt\nשלום", style);
  for (const Line& line : paragraph.lines) {
    EXPECT_NEAR(line.left + line.width / 2, paragraph.size.x / 2, 1e-9);
    EXPECT_NEAR(paragraph.runs[line.run_begin].origin.x, line.left, 1e-9);
  }
}

TEST_F(Wrapping, scales_with_the_size) {
  Style small = style_of(14);
  Style large = small;
  large.size *= 3;
  large.wrap_width *= 3;
  for (const char* label : {"Évaluer l’œuvre « ensemble » aujourd’hui", "Évaluer مرحبا l’œuvre 👍"}) {
    const Vec2 once = typesetter.measure(label, small);
    const Vec2 thrice = typesetter.measure(label, large);
    EXPECT_NEAR(thrice.x, 3 * once.x, 1e-9);
    EXPECT_NEAR(thrice.y, 3 * once.y, 1e-9);
  }
}

TEST_F(Wrapping, gives_the_same_answer_whatever_was_asked_before) {
  const std::string label = "choix - A (B) 3 x 4 peut-être مرحبا";
  Typesetter busy;
  for (const char* other : {"A - B", "x 4", "3 x", "مرحبا", "(B)", "choix"}) busy.measure(other, style_of(4));
  const Paragraph first = typesetter.set(label, style_of(6));
  const Paragraph later = busy.set(label, style_of(6));
  ASSERT_EQ(first.runs.size(), later.runs.size());
  EXPECT_EQ(first.size, later.size);
  for (std::size_t i = 0; i < first.runs.size(); ++i) {
    ASSERT_EQ(first.runs[i].glyphs.size(), later.runs[i].glyphs.size());
    for (std::size_t k = 0; k < first.runs[i].glyphs.size(); ++k) {
      EXPECT_EQ(first.runs[i].glyphs[k].id, later.runs[i].glyphs[k].id);
      EXPECT_EQ(first.runs[i].glyphs[k].x, later.runs[i].glyphs[k].x);
    }
  }
}

}  // namespace
}  // namespace concarte::text
