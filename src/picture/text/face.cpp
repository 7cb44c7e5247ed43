// A font file opened for shaping, and what its glyphs look like.
#include "picture/text/face.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <hb-ot.h>

namespace concarte::text {
namespace {

std::string name_of(hb_face_t* face, hb_ot_name_id_t id) {
  std::array<char, 128> name{};
  unsigned size = name.size();
  hb_ot_name_get_utf8(face, id, hb_language_from_string("en", -1), &size, name.data());
  return name.data();
}

void vary(hb_font_t* font, const FontFile& file) {
  const unsigned instance = static_cast<unsigned>(file.index) >> 16;
  if (instance > 0) hb_font_set_var_named_instance(font, instance - 1);
  std::vector<hb_variation_t> variations;
  for (std::size_t begin = 0; begin < file.variations.size();) {
    const std::size_t end = std::min(file.variations.find(',', begin), file.variations.size());
    hb_variation_t variation;
    if (hb_variation_from_string(file.variations.data() + begin, static_cast<int>(end - begin), &variation))
      variations.push_back(variation);
    begin = end + 1;
  }
  if (!variations.empty()) hb_font_set_variations(font, variations.data(), static_cast<unsigned>(variations.size()));
}

FaceMetrics metrics_of(hb_font_t* font) {
  hb_face_t* face = hb_font_get_face(font);
  FaceMetrics metrics;
  metrics.units_per_em = hb_face_get_upem(face);
  hb_font_extents_t extents;
  hb_font_get_h_extents(font, &extents);
  metrics.ascent = extents.ascender / metrics.units_per_em;
  metrics.descent = -extents.descender / metrics.units_per_em;
  metrics.family = name_of(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
  if (metrics.family.empty()) metrics.family = name_of(face, HB_OT_NAME_ID_FONT_FAMILY);
  metrics.weight = static_cast<int>(std::lround(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT)));
  metrics.italic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0 || hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE) != 0;
  return metrics;
}

std::unique_ptr<Face> face_of(const FontFile& file, hb_face_t* face) {
  auto opened = std::make_unique<Face>();
  opened->file = file;
  opened->font.reset(hb_font_create(face));
  vary(opened->font.get(), file);
  opened->metrics = metrics_of(opened->font.get());
  opened->metrics.file = file.path;
  opened->metrics.index = file.index;
  opened->has_pictures = hb_ot_color_has_png(face) != 0;
  hb_font_get_nominal_glyph(opened->font.get(), ' ', &opened->space);
  opened->space_advance = hb_font_get_glyph_h_advance(opened->font.get(), opened->space);
  return opened;
}

// Follows HarfBuzz along an outline. Curves of the second degree come as cubics, since no function is given for them.
HarfBuzz<hb_draw_funcs_t> drawing_functions() {
  HarfBuzz<hb_draw_funcs_t> functions(hb_draw_funcs_create());
  hb_draw_funcs_set_move_to_func(functions.get(), [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float x, float y, void*) {
    auto& outline = *static_cast<Outline*>(to);
    outline.verbs.push_back(Outline::Verb::move);
    outline.points.push_back({x, y});
  }, nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(functions.get(), [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float x, float y, void*) {
    auto& outline = *static_cast<Outline*>(to);
    outline.verbs.push_back(Outline::Verb::line);
    outline.points.push_back({x, y});
  }, nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(functions.get(), [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float x1, float y1,
                                                      float x2, float y2, float x, float y, void*) {
    auto& outline = *static_cast<Outline*>(to);
    outline.verbs.push_back(Outline::Verb::cubic);
    outline.points.insert(outline.points.end(), {{x1, y1}, {x2, y2}, {x, y}});
  }, nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(functions.get(), [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, void*) {
    static_cast<Outline*>(to)->verbs.push_back(Outline::Verb::close);
  }, nullptr, nullptr);
  hb_draw_funcs_make_immutable(functions.get());
  return functions;
}

}  // namespace

bool Face::has(std::uint32_t code_point) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(font.get(), code_point, &glyph) != 0;
}

std::unique_ptr<Face> open_face(const FontFile& file) {
  const HarfBuzz<hb_blob_t> blob(hb_blob_create_from_file_or_fail(file.path.c_str()));
  if (!blob) return nullptr;
  const HarfBuzz<hb_face_t> face(hb_face_create(blob.get(), static_cast<unsigned>(file.index) & 0xffff));
  if (hb_face_get_glyph_count(face.get()) == 0) return nullptr;
  return face_of(file, face.get());
}

std::unique_ptr<Face> blank_face() { return face_of({}, hb_face_get_empty()); }

Outline outline_of(const Face& face, std::uint32_t glyph) {
  static const HarfBuzz<hb_draw_funcs_t> Functions = drawing_functions();
  Outline outline;
  hb_font_get_glyph_shape(face.font.get(), glyph, Functions.get(), &outline);
  return outline;
}

std::optional<ColourGlyph> colour_glyph_of(const Face& face, std::uint32_t glyph) {
  if (!face.has_pictures) return std::nullopt;
  const HarfBuzz<hb_blob_t> png(hb_ot_color_glyph_reference_png(face.font.get(), glyph));
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(png.get(), &size);
  hb_glyph_extents_t extents;
  if (size == 0 || !hb_font_get_glyph_extents(face.font.get(), glyph, &extents)) return std::nullopt;
  const double em = face.metrics.units_per_em;
  return ColourGlyph{std::string(bytes, size),
                     {extents.x_bearing / em, -extents.y_bearing / em, extents.width / em, -extents.height / em}};
}

}  // namespace concarte::text
