// Draws figures with cairo: shapes, and words as outlines or as text that can be selected.
#pragma once

#include <map>
#include <utility>

#include "picture/figure/figure.h"
#include "picture/publish/cairo.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

// Outlines are the very shapes of the SVG; text is for PDF, which keeps the letters.
enum class Lettering { outlines, text };

// Keeps what it has made of each glyph, for all the pages of one file.
class Ink {
 public:
  Ink(const Cairo& cairo, const text::Typesetter& typesetter, Lettering lettering)
      : cairo_(cairo), typesetter_(typesetter), lettering_(lettering) {}
  ~Ink();
  Ink(const Ink&) = delete;
  Ink& operator=(const Ink&) = delete;

  // The figure's units are those of `context`. What lies outside of `shown` is left out.
  void draw(cairo_t* context, const figure::Figure& figure, const Rect& shown);

 private:
  struct Picture {
    cairo_surface_t* surface = nullptr;  // null: the glyph has none
    Rect place_in_em;
    int width = 0;
  };
  using GlyphKey = std::pair<text::FaceId, std::uint32_t>;

  void colour(cairo_t* context, Colour colour) const;
  void trace(cairo_t* context, const figure::Shape& shape) const;
  void fill(cairo_t* context, const figure::Fill& fill) const;
  void stroke(cairo_t* context, const figure::Stroke& stroke) const;
  void draw(cairo_t* context, const figure::Words& words);
  void draw_outlines(cairo_t* context, const figure::Words& words);
  void draw_pictures(cairo_t* context, const figure::Words& words);
  void draw_text(cairo_t* context, const figure::Words& words);
  const cairo_path_t* outline(cairo_t* context, const GlyphKey& glyph);
  const Picture& picture(const GlyphKey& glyph);
  cairo_font_face_t* font(text::FaceId face);
  double units_per_em(text::FaceId face);

  const Cairo& cairo_;
  const text::Typesetter& typesetter_;
  const Lettering lettering_;
  std::map<text::FaceId, double> units_per_em_;
  std::map<text::FaceId, cairo_font_face_t*> fonts_;  // null: cannot be opened, drawn as outlines
  std::map<GlyphKey, cairo_path_t*> outlines_;
  std::map<GlyphKey, Picture> pictures_;
};

}  // namespace concarte::publish
