// A label set in type: lines and glyph runs, the same for layout, screen and paper; and where a caret stands in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace concarte::text {

enum class Weight : std::uint8_t { regular, medium, semibold };
enum class Alignment : std::uint8_t { left, centre };

// How a label is set. Lengths are figure units (1/72 inch).
struct Style {
  Weight weight = Weight::regular;
  bool italic = false;
  double size = 11.5;         // the em
  double line_height = 1.25;  // times the size
  double wrap_width = 0;      // 0: only at line breaks
  bool even = false;          // lines of about the same width; a long word widens them rather than being cut
  Alignment alignment = Alignment::left;

  bool operator==(const Style&) const = default;
};

// A face opened by the typesetter; only meaningful to the typesetter that gave it.
using FaceId = std::uint16_t;

struct Glyph {
  std::uint32_t id = 0;
  float x = 0;  // from the run's origin to the glyph's, figure units
  float y = 0;  // downward
  std::uint32_t cluster = 0;  // byte offset in the label of the characters it stands for
  float advance = 0;          // of the pen, from this glyph to the next
};

// Glyphs of one face and one direction on one line, spaces included.
struct GlyphRun {
  FaceId face = 0;
  bool right_to_left = false;
  double size = 0;
  Vec2 origin;        // start of the baseline (its left end), from the paragraph's upper left corner
  double width = 0;              // of all its glyphs, spaces that end the line included
  std::uint32_t text_begin = 0;  // the bytes of the label it shows
  std::uint32_t text_end = 0;
  std::vector<Glyph> glyphs;  // from left to right
};

// Spaces that end a line do not count in its width: they hang beyond its end.
struct Line {
  double left = 0;      // from the paragraph's left edge, by alignment
  double width = 0;
  double top = 0;
  double height = 0;
  double baseline = 0;  // from the paragraph's top
  std::uint32_t text_begin = 0;
  std::uint32_t text_end = 0;   // before the line break, after trailing spaces; where the next line begins if it is wrapped
  std::uint32_t run_begin = 0;  // its runs, from left to right
  std::uint32_t run_end = 0;
};

struct Paragraph {
  Vec2 size;  // width of the widest line, height of all lines; an empty label has one empty line
  std::vector<Line> lines;
  std::vector<GlyphRun> runs;
};

// The caret before the character at `offset` (bytes): a vertical segment as a rectangle of width 0, paragraph space.
Rect caret_rect(const Paragraph& paragraph, std::string_view label, std::size_t offset);
// The nearest caret offset to a point in paragraph space, on a grapheme boundary.
std::size_t offset_at(const Paragraph& paragraph, std::string_view label, Vec2 point);
// Rectangles that cover the characters between two offsets, one or more a line.
std::vector<Rect> selection_rects(const Paragraph& paragraph, std::string_view label, std::size_t begin, std::size_t end);

}  // namespace concarte::text
