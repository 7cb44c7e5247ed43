// Labels and what is asked of them, for the tests of text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "picture/text/typesetter.h"

namespace concarte::text {

inline Style style_of(double wrap_em = 0, Weight weight = Weight::regular, bool italic = false) {
  Style style;
  style.weight = weight;
  style.italic = italic;
  style.wrap_width = wrap_em * style.size;
  return style;
}

// What each line shows, spaces that end it left out.
inline std::vector<std::string> lines_of(const Paragraph& paragraph, std::string_view label) {
  std::vector<std::string> lines;
  for (const Line& line : paragraph.lines) {
    std::string shown(label.substr(line.text_begin, line.text_end - line.text_begin));
    while (!shown.empty() && shown.back() == ' ') shown.pop_back();
    lines.push_back(shown);
  }
  return lines;
}

// Every place of a label where a caret may stand.
inline std::vector<std::size_t> graphemes_of(std::string_view label) {
  std::vector<std::size_t> offsets{0};
  while (offsets.back() < label.size()) offsets.push_back(utf8::next_grapheme(label, offsets.back()));
  return offsets;
}

inline std::size_t glyph_count(const Paragraph& paragraph) {
  std::size_t count = 0;
  for (const GlyphRun& run : paragraph.runs) count += run.glyphs.size();
  return count;
}

}  // namespace concarte::text
