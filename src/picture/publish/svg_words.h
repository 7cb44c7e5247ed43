// The words of an SVG: as outlines of glyphs, each defined once, or as real text.
#pragma once

#include <map>
#include <vector>

#include "picture/figure/figure.h"
#include "picture/publish/svg_writer.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

class SvgWords {
 public:
  explicit SvgWords(const text::Typesetter& typesetter) : typesetter_(typesetter) {}

  // Writes the definitions of the glyphs of these words that are not yet defined: to be done for all words before any is drawn.
  void define(SvgWriter& out, const figure::Words& words);
  bool is_colour(const figure::Words& words) { return face(words.run.face).colour; }
  void draw(SvgWriter& out, const figure::Words& words);
  void write(SvgWriter& out, const figure::Words& words);

 private:
  struct Face {
    text::FaceMetrics metrics;
    bool colour = false;
    std::vector<std::int32_t> numbers;  // by glyph: 0 not met yet, -1 blank
  };

  Face& face(text::FaceId id);
  bool define_outline(SvgWriter& out, text::FaceId id, std::uint32_t glyph) const;
  bool define_picture(SvgWriter& out, text::FaceId id, std::uint32_t glyph) const;

  const text::Typesetter& typesetter_;
  std::map<text::FaceId, Face> faces_;
  std::int32_t defined_ = 0;
};

}  // namespace concarte::publish
