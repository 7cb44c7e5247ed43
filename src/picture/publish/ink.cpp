// Draws figures with cairo: shapes, and words as outlines or as text that can be selected.
#include "picture/publish/ink.h"

#include <cstring>
#include <numbers>
#include <vector>

#include "picture/publish/clusters.h"
#include "picture/text/font_for_cairo.h"

namespace concarte::publish {
namespace {

bool meets(const Rect& a, const Rect& b) {
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

// A colour glyph as cairo keeps pixels: premultiplied, blue first.
std::vector<std::uint32_t> premultiplied(const text::DecodedPicture& picture) {
  std::vector<std::uint32_t> pixels(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const std::uint8_t* rgba = &picture.rgba[i * 4];
    const std::uint32_t alpha = rgba[3];
    const auto channel = [&](int k) { return (rgba[k] * alpha + 127) / 255; };
    pixels[i] = alpha << 24 | channel(0) << 16 | channel(1) << 8 | channel(2);
  }
  return pixels;
}

}  // namespace

Ink::~Ink() {
  for (const auto& [face, font] : fonts_)
    if (font != nullptr) cairo_.font_face_destroy(font);
  for (const auto& [glyph, path] : outlines_) cairo_.path_destroy(path);
  for (const auto& [glyph, picture] : pictures_)
    if (picture.surface != nullptr) cairo_.surface_destroy(picture.surface);
}

void Ink::colour(cairo_t* context, Colour colour) const {
  cairo_.set_source_rgba(context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0, colour.alpha / 255.0);
}

void Ink::trace(cairo_t* context, const figure::Shape& shape) const {
  constexpr double Quarter = std::numbers::pi / 2;
  if (const auto* rounded = std::get_if<figure::RoundedRect>(&shape)) {
    const Rect& rect = rounded->rect;
    const double radius = std::min({rounded->radius, rect.width / 2, rect.height / 2});
    if (radius <= 0) return cairo_.rectangle(context, rect.x, rect.y, rect.width, rect.height);
    // From where a <rect> begins, so that dashes fall alike.
    cairo_.move_to(context, rect.x + radius, rect.y);
    cairo_.arc(context, rect.right() - radius, rect.y + radius, radius, -Quarter, 0);
    cairo_.arc(context, rect.right() - radius, rect.bottom() - radius, radius, 0, Quarter);
    cairo_.arc(context, rect.x + radius, rect.bottom() - radius, radius, Quarter, 2 * Quarter);
    cairo_.arc(context, rect.x + radius, rect.y + radius, radius, 2 * Quarter, 3 * Quarter);
    cairo_.close_path(context);
  } else if (const auto* circle = std::get_if<figure::Circle>(&shape)) {
    cairo_.new_sub_path(context);
    cairo_.arc(context, circle->centre.x, circle->centre.y, circle->radius, 0, 4 * Quarter);
    cairo_.close_path(context);
  } else {
    using Verb = figure::Path::Verb;
    const auto& path = std::get<figure::Path>(shape);
    const Vec2* point = path.points.data();
    for (const Verb verb : path.verbs) {
      switch (verb) {
        case Verb::move: cairo_.move_to(context, point[0].x, point[0].y); break;
        case Verb::line: cairo_.line_to(context, point[0].x, point[0].y); break;
        case Verb::cubic: cairo_.curve_to(context, point[0].x, point[0].y, point[1].x, point[1].y, point[2].x, point[2].y); break;
        case Verb::close: cairo_.close_path(context); break;
      }
      point += verb == Verb::cubic ? 3 : verb == Verb::close ? 0 : 1;
    }
  }
}

void Ink::fill(cairo_t* context, const figure::Fill& fill) const {
  colour(context, fill.colour);
  const auto* circle = std::get_if<figure::Circle>(&fill.shape);
  if (circle == nullptr || lettering_ == Lettering::outlines) {
    trace(context, fill.shape);
    return cairo_.fill(context);
  }
  // The dot of a round pen: a PDF has no circles, and a map hundreds of small discs, four curves each.
  cairo_.set_line_cap(context, CAIRO_LINE_CAP_ROUND);
  cairo_.set_line_width(context, circle->radius * 2);
  cairo_.set_dash(context, nullptr, 0, 0);
  cairo_.move_to(context, circle->centre.x, circle->centre.y);
  cairo_.line_to(context, circle->centre.x, circle->centre.y);
  cairo_.stroke(context);
  cairo_.set_line_cap(context, CAIRO_LINE_CAP_BUTT);
}

void Ink::stroke(cairo_t* context, const figure::Stroke& stroke) const {
  trace(context, stroke.shape);
  colour(context, stroke.colour);
  cairo_.set_line_width(context, stroke.width);
  cairo_.set_dash(context, stroke.dashes.data(), static_cast<int>(stroke.dashes.size()), 0);
  cairo_.stroke(context);
}

void Ink::draw(cairo_t* context, const figure::Figure& figure, const Rect& shown) {
  cairo_.set_line_join(context, CAIRO_LINE_JOIN_ROUND);
  for (const figure::Item& item : figure.items) {
    if (!meets(item.bounds, shown)) continue;
    if (const auto* filled = std::get_if<figure::Fill>(&item.mark)) fill(context, *filled);
    else if (const auto* stroked = std::get_if<figure::Stroke>(&item.mark)) stroke(context, *stroked);
    else draw(context, std::get<figure::Words>(item.mark));
  }
}

void Ink::draw(cairo_t* context, const figure::Words& words) {
  const text::FaceId face = words.run.face;
  if (typesetter_.is_colour(face)) draw_pictures(context, words);
  else if (lettering_ == Lettering::text && font(face) != nullptr) draw_text(context, words);
  else draw_outlines(context, words);
}

double Ink::units_per_em(text::FaceId face) {
  const auto known = units_per_em_.find(face);
  return known != units_per_em_.end() ? known->second
                                      : units_per_em_.emplace(face, typesetter_.metrics(face).units_per_em).first->second;
}

// Made where nothing is scaled, so that it is in font units.
const cairo_path_t* Ink::outline(cairo_t* context, const GlyphKey& glyph) {
  if (const auto known = outlines_.find(glyph); known != outlines_.end()) return known->second;
  using Verb = text::Outline::Verb;
  const text::Outline outline = typesetter_.outline(glyph.first, glyph.second);
  const auto* point = outline.points.data();
  const auto at = [&point](int i, int k) { return static_cast<double>(point[i][static_cast<std::size_t>(k)]); };
  cairo_.new_path(context);
  for (const Verb verb : outline.verbs) {
    switch (verb) {
      case Verb::move: cairo_.move_to(context, at(0, 0), at(0, 1)); break;
      case Verb::line: cairo_.line_to(context, at(0, 0), at(0, 1)); break;
      case Verb::cubic: cairo_.curve_to(context, at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 0), at(2, 1)); break;
      case Verb::close: cairo_.close_path(context); break;
    }
    point += verb == Verb::cubic ? 3 : verb == Verb::close ? 0 : 1;
  }
  cairo_path_t* path = cairo_.copy_path(context);
  cairo_.new_path(context);
  return outlines_.emplace(glyph, path).first->second;
}

// Each glyph filled for itself, as readers of SVG do.
void Ink::draw_outlines(cairo_t* context, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  const double scale = run.size / units_per_em(run.face);
  colour(context, words.colour);
  for (const text::Glyph& glyph : run.glyphs) {
    cairo_.save(context);
    cairo_.translate(context, run.origin.x + static_cast<double>(glyph.x), run.origin.y + static_cast<double>(glyph.y));
    cairo_.scale(context, scale, -scale);
    const cairo_path_t* path = outline(context, {run.face, glyph.id});
    cairo_.append_path(context, path);
    cairo_.fill(context);
    cairo_.restore(context);
  }
}

const Ink::Picture& Ink::picture(const GlyphKey& glyph) {
  if (const auto known = pictures_.find(glyph); known != pictures_.end()) return known->second;
  Picture picture;
  const auto colour_glyph = typesetter_.colour_glyph(glyph.first, glyph.second);
  const auto decoded = colour_glyph ? text::decode_png(colour_glyph->png) : std::nullopt;
  if (decoded && decoded->width > 0 && decoded->height > 0) {
    picture.place_in_em = colour_glyph->place_in_em;
    picture.width = decoded->width;
    picture.surface = cairo_.image_surface_create(CAIRO_FORMAT_ARGB32, decoded->width, decoded->height);
    const std::vector<std::uint32_t> pixels = premultiplied(*decoded);
    const auto row = static_cast<std::size_t>(decoded->width);
    unsigned char* to = cairo_.image_surface_get_data(picture.surface);
    for (std::size_t y = 0; to != nullptr && y < static_cast<std::size_t>(decoded->height); ++y)
      std::memcpy(to + y * static_cast<std::size_t>(cairo_.image_surface_get_stride(picture.surface)), &pixels[y * row], row * 4);
    cairo_.surface_mark_dirty(picture.surface);
  }
  return pictures_.emplace(glyph, picture).first->second;
}

void Ink::draw_pictures(cairo_t* context, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  for (const text::Glyph& glyph : run.glyphs) {
    const Picture& shown = picture({run.face, glyph.id});
    if (shown.surface == nullptr) continue;
    const Rect place = Affine{run.size, run.origin + Vec2{glyph.x, glyph.y}}(shown.place_in_em);
    cairo_.save(context);
    cairo_.translate(context, place.x, place.y);
    cairo_.scale(context, place.width / shown.width, place.width / shown.width);
    cairo_.set_source_surface(context, shown.surface, 0, 0);
    cairo_.pattern_set_filter(cairo_.get_source(context), CAIRO_FILTER_BEST);
    cairo_.paint(context);
    cairo_.restore(context);
  }
}

cairo_font_face_t* Ink::font(text::FaceId face) {
  if (const auto known = fonts_.find(face); known != fonts_.end()) return known->second;
  cairo_font_face_t* font = nullptr;
  if (text::FreeTypeFace opened = text::open_for_cairo(typesetter_, face)) {
    static const cairo_user_data_key_t Key{};
    font = cairo_.ft_font_face_create_for_ft_face(opened.get(), FT_LOAD_NO_HINTING);
    // Cairo keeps faces longer than we do.
    cairo_.font_face_set_user_data(font, &Key, opened.release(), text::close_for_cairo);
  }
  return fonts_.emplace(face, font).first->second;
}

void Ink::draw_text(cairo_t* context, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  std::vector<cairo_glyph_t> glyphs;
  for (const text::Glyph& glyph : run.glyphs)
    glyphs.push_back({glyph.id, run.origin.x + static_cast<double>(glyph.x), run.origin.y + static_cast<double>(glyph.y)});
  const Clustered text = clustered(words);
  std::vector<cairo_text_cluster_t> clusters;
  for (const Cluster& cluster : text.clusters) clusters.push_back({cluster.bytes, cluster.glyphs});
  colour(context, words.colour);
  cairo_.set_font_face(context, font(run.face));
  cairo_.set_font_size(context, run.size);
  cairo_.show_text_glyphs(context, text.characters.data(), static_cast<int>(text.characters.size()), glyphs.data(),
                          static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()),
                          run.right_to_left ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
}

}  // namespace concarte::publish
