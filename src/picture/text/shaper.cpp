// One call of HarfBuzz: code points of one face, script and direction become placed glyphs.
#include "picture/text/shaper.h"

namespace concarte::text {

Shaper::Shaper() : buffer_(hb_buffer_create()), language_(hb_language_from_string("fr", -1)) {}

std::span<ShapedGlyph> Shaper::shape(const Face& face, const Request& request) {
  hb_buffer_t* buffer = buffer_.get();
  hb_buffer_clear_contents(buffer);
  hb_segment_properties_t properties = HB_SEGMENT_PROPERTIES_DEFAULT;
  properties.direction = request.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR;
  properties.script = request.script;
  properties.language = language_;
  hb_buffer_set_segment_properties(buffer, &properties);
  hb_buffer_add_codepoints(buffer, request.text.data(), static_cast<int>(request.text.size()), request.begin,
                           static_cast<int>(request.end - request.begin));
  hb_shape(face.font.get(), buffer, nullptr, 0);

  unsigned count = 0;
  const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
  glyphs_.resize(count);
  for (unsigned i = 0; i < count; ++i)
    glyphs_[i] = {glyphs[i].codepoint, glyphs[i].cluster, places[i].x_advance, places[i].x_offset, places[i].y_offset};
  return glyphs_;
}

}  // namespace concarte::text
