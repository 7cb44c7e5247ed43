// A font file opened for shaping, and what its glyphs look like.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <hb.h>

#include "picture/text/font_finder.h"
#include "picture/text/typesetter.h"

namespace concarte::text {

struct HarfBuzzRelease {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
  void operator()(hb_draw_funcs_t* functions) const { hb_draw_funcs_destroy(functions); }
};
template <class T>
using HarfBuzz = std::unique_ptr<T, HarfBuzzRelease>;

// Everything is in font units, so that one shaping serves every size.
struct Face {
  FontFile file;
  HarfBuzz<hb_font_t> font;
  FaceMetrics metrics;
  bool has_pictures = false;  // glyphs in colour, as PNG
  std::uint32_t space = 0;    // the glyph of U+0020
  std::int32_t space_advance = 0;

  bool has(std::uint32_t code_point) const;
};

// Nothing when the file cannot be shaped with: missing, damaged, or packed for the web.
std::unique_ptr<Face> open_face(const FontFile& file);
// A face without any glyph, for a machine without any font.
std::unique_ptr<Face> blank_face();

Outline outline_of(const Face& face, std::uint32_t glyph);
std::optional<ColourGlyph> colour_glyph_of(const Face& face, std::uint32_t glyph);

}  // namespace concarte::text
