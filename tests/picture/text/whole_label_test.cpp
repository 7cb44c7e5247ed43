// The word cache must set exactly what shaping each label as a whole would set.
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "picture/text/characters.h"
#include "picture/text/faces.h"
#include "picture/text/labels.h"
#include "picture/text/line_breaks.h"
#include "picture/text/shaper.h"

namespace concarte::text {
namespace {

struct WholeLine {
  std::uint32_t text_begin = 0;
  std::uint32_t text_end = 0;
  double width = 0;
  std::vector<std::uint32_t> glyphs;
  std::vector<double> places;
};

// One call of HarfBuzz for the whole label, the whole label's breaks, and lines filled one word at a time.
class WholeLabels {
 public:
  WholeLabels(const std::string& family, Look look) : faces_(family, ""), face_(faces_[faces_.primary(look)]) {}

  std::vector<WholeLine> set(const std::string& label, const Style& style) {
    decode(label, characters_);
    const auto count = static_cast<std::uint32_t>(characters_.size());
    const auto glyphs = shaper_.shape(face_, {characters_.code_points, 0, count, HB_SCRIPT_LATIN, false});
    std::vector<std::int64_t> advances(count, 0);
    for (const ShapedGlyph& glyph : glyphs) advances[glyph.cluster] += glyph.advance;
    std::vector<Break> breaks;
    find_line_breaks(characters_.code_points, {}, breaks);

    const double scale = style.size / face_.metrics.units_per_em;
    std::vector<WholeLine> lines;
    std::uint32_t begin = 0;
    std::uint32_t best = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (breaks[i] != Break::allowed) continue;
      if (best > begin && static_cast<double>(width_of(advances, begin, i + 1)) * scale > style.wrap_width) {
        lines.push_back(line_of(begin, best, advances, glyphs, scale));
        begin = best;
      }
      best = i + 1;
    }
    lines.push_back(line_of(begin, count, advances, glyphs, scale));
    return lines;
  }

 private:
  std::int64_t width_of(const std::vector<std::int64_t>& advances, std::uint32_t begin, std::uint32_t end) const {
    while (end > begin && characters_.code_points[end - 1] == ' ') --end;
    std::int64_t width = 0;
    for (std::uint32_t i = begin; i < end; ++i) width += advances[i];
    return width;
  }

  WholeLine line_of(std::uint32_t begin, std::uint32_t end, const std::vector<std::int64_t>& advances,
                    std::span<const ShapedGlyph> glyphs, double scale) const {
    WholeLine line{characters_.offsets[begin], characters_.offsets[end],
                   static_cast<double>(width_of(advances, begin, end)) * scale, {}, {}};
    double pen = 0;
    for (const ShapedGlyph& glyph : glyphs) {
      if (glyph.cluster < begin || glyph.cluster >= end) continue;
      line.glyphs.push_back(glyph.id);
      line.places.push_back((pen + glyph.x) * scale);
      pen += glyph.advance;
    }
    return line;
  }

  Faces faces_;
  const Face& face_;
  Shaper shaper_;
  Characters characters_;
};

// Words, signs and figures that change beside one another: capitals raise hyphens and parentheses, figures turn x into ×,
// letters are kerned with the space.
std::vector<std::string> make_labels(int count) {
  const std::vector<std::string> words{
      "élève", "l’œuvre", "aujourd’hui", "Évaluer", "À", "Tâche", "VÉLO", "Yves", "peut-être", "rendez-vous", "aux", "mieux",
      "choix", "(mot)", "(A", "B)", "(à", "3", "x", "4", "12", "30", "2-3", "-", "–", "—", ":", "!", "?", "«\u00a0oui\u00a0»",
      "«", "»", "non\u202f;", "n°5", "50\u202f%", "et/ou", "etc.", "mot,", "fin.", "T", "o", "V", "A", "a", "1", "11", "@", "+", "=",
      "->", "fi", "office", "efficace", "e\u0301le\u0300ve", "œ", "Œuvre", "ç", "…", "“mot”", "l'eau", "W", "’", "AVANT", "[x]",
      "*", "ÉCOLE-COLLÈGE", "9x9", "x2", "X", "a·b", "12:30", "k€", "P.", "L’"};
  std::mt19937 random(7);
  const auto below = [&](std::size_t limit) { return random() % limit; };
  std::vector<std::string> labels;
  for (int i = 0; i < count; ++i) {
    std::string label = words[below(words.size())];
    for (std::size_t more = below(9); more-- > 0;) label += (below(12) == 0 ? "  " : " ") + words[below(words.size())];
    if (below(10) == 0) label += " ";
    labels.push_back(label);
  }
  return labels;
}

struct Case {
  const char* family;
  Weight weight;
  bool italic;
};

class WholeLabel : public testing::TestWithParam<Case> {};

TEST_P(WholeLabel, has_the_same_lines_widths_and_glyphs_as_its_words) {
  const Case font = GetParam();
  Typesetter typesetter(font.family);
  WholeLabels whole(font.family, {font.weight, font.italic});
  const Style style = style_of(14, font.weight, font.italic);
  for (const std::string& label : make_labels(4000)) {
    const Paragraph paragraph = typesetter.set(label, style);
    const std::vector<WholeLine> expected = whole.set(label, style);
    ASSERT_EQ(paragraph.lines.size(), expected.size()) << label;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const Line& line = paragraph.lines[i];
      ASSERT_EQ(line.text_begin, expected[i].text_begin) << label;
      ASSERT_EQ(line.text_end, expected[i].text_end) << label;
      ASSERT_NEAR(line.width, expected[i].width, 1e-9) << label;
      ASSERT_EQ(line.run_end - line.run_begin, 1u) << label;
      const GlyphRun& run = paragraph.runs[line.run_begin];
      ASSERT_EQ(run.glyphs.size(), expected[i].glyphs.size()) << label;
      for (std::size_t k = 0; k < run.glyphs.size(); ++k) {
        ASSERT_EQ(run.glyphs[k].id, expected[i].glyphs[k]) << label << " glyph " << k;
        ASSERT_NEAR(run.glyphs[k].x, expected[i].places[k], 1e-3) << label << " glyph " << k;
      }
    }
  }
}

TEST_P(WholeLabel, measures_as_it_is_set) {
  const Case font = GetParam();
  Typesetter typesetter(font.family);
  for (const double wrap_em : {0.0, 3.0, 14.0}) {
    const Style style = style_of(wrap_em, font.weight, font.italic);
    for (const std::string& label : make_labels(500)) {
      const Vec2 measured = typesetter.measure(label, style);
      EXPECT_EQ(measured, typesetter.set(label, style).size) << label;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Fonts, WholeLabel,
                         testing::Values(Case{"Inter", Weight::regular, false}, Case{"Inter", Weight::medium, false},
                                         Case{"Inter", Weight::semibold, false}, Case{"Inter", Weight::regular, true},
                                         Case{"Lato", Weight::regular, false}, Case{"Lato", Weight::semibold, true},
                                         Case{"DejaVu Sans", Weight::regular, false}));

}  // namespace
}  // namespace concarte::text
