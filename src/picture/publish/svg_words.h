// The words of an SVG: as outlines of glyphs, each defined once, or as real text.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "picture/figure/figure.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

class SvgWords {
 public:
  explicit SvgWords(const text::Typesetter& typesetter) : typesetter_(typesetter) {}

  void append_outlines(std::string& out, const figure::Words& words);
  void append_real_text(std::string& out, const figure::Words& words);
  // The glyphs met so far, for <defs>.
  const std::string& definitions() const { return definitions_; }

 private:
  struct Face {
    text::FaceMetrics metrics;
    bool colour = false;
    std::vector<std::int32_t> numbers;  // by glyph: 0 not met yet, -1 blank
  };

  Face& face(text::FaceId id);
  std::int32_t number_of(text::FaceId id, Face& face, std::uint32_t glyph);
  bool define_outline(text::FaceId id, std::uint32_t glyph);
  bool define_picture(text::FaceId id, std::uint32_t glyph);

  const text::Typesetter& typesetter_;
  std::map<text::FaceId, Face> faces_;
  std::int32_t defined_ = 0;
  std::string definitions_;
};

}  // namespace concarte::publish
