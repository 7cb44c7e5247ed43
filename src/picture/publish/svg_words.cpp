// The words of an SVG: as outlines of glyphs, each defined once, or as real text.
#include "picture/publish/svg_words.h"

#include <cmath>

namespace concarte::publish {
namespace {

// Pictures of colour glyphs are defined in thousandths of an em, with y downward.
constexpr double PictureUnits = 1000;

std::int64_t rounded(double value) { return static_cast<std::int64_t>(value + (value < 0 ? -0.5 : 0.5)); }

// In font units, which are fine enough to be whole: a thousandth of an em or less.
void write_outline(SvgWriter& out, const text::Outline& outline) {
  using Verb = text::Outline::Verb;
  std::int64_t x = 0, y = 0, start_x = 0, start_y = 0;
  const std::array<float, 2>* point = outline.points.data();
  for (const Verb verb : outline.verbs) {
    const int count = verb == Verb::cubic ? 3 : verb == Verb::close ? 0 : 1;
    out.put(verb == Verb::move ? "m" : verb == Verb::line ? "l" : verb == Verb::cubic ? "c" : "z");
    std::int64_t to_x = x, to_y = y;
    for (int i = 0; i < count; ++i) {
      to_x = rounded(static_cast<double>(point[i][0]));
      to_y = rounded(static_cast<double>(point[i][1]));
      if (i > 0 && to_x >= x) out.put(" ");
      out.integer(to_x - x);
      if (to_y >= y) out.put(" ");
      out.integer(to_y - y);
    }
    point += count;
    x = verb == Verb::close ? start_x : to_x;
    y = verb == Verb::close ? start_y : to_y;
    if (verb == Verb::move) {
      start_x = x;
      start_y = y;
    }
  }
}

}  // namespace

SvgWords::Face& SvgWords::face(text::FaceId id) {
  auto found = faces_.find(id);
  if (found == faces_.end()) found = faces_.emplace(id, Face{typesetter_.metrics(id), typesetter_.is_colour(id), {}}).first;
  return found->second;
}

bool SvgWords::define_outline(SvgWriter& out, text::FaceId id, std::uint32_t glyph) const {
  const text::Outline outline = typesetter_.outline(id, glyph);
  if (outline.verbs.empty()) return false;
  out.put("<path id=\"g");
  out.integer(defined_ + 1);
  out.put("\" d=\"");
  write_outline(out, outline);
  out.put("\"/>\n");
  return true;
}

bool SvgWords::define_picture(SvgWriter& out, text::FaceId id, std::uint32_t glyph) const {
  const auto picture = typesetter_.colour_glyph(id, glyph);
  if (!picture) return false;
  const Rect place = Affine{PictureUnits, {}}(picture->place_in_em);
  out.put("<image id=\"g");
  out.integer(defined_ + 1);
  out.put("\"");
  out.integer_attribute("x", rounded(place.x));
  out.integer_attribute("y", rounded(place.y));
  out.integer_attribute("width", rounded(place.width));
  out.integer_attribute("height", rounded(place.height));
  out.put(" xlink:href=\"data:image/png;base64,");
  out.base64(picture->png);
  out.put("\"/>\n");
  return true;
}

void SvgWords::define(SvgWriter& out, const figure::Words& words) {
  const text::FaceId id = words.run.face;
  Face& in = face(id);
  for (const text::Glyph& glyph : words.run.glyphs) {
    if (glyph.id >= in.numbers.size()) in.numbers.resize(glyph.id + 1, 0);
    std::int32_t& number = in.numbers[glyph.id];
    if (number == 0) number = (in.colour ? define_picture(out, id, glyph.id) : define_outline(out, id, glyph.id)) ? ++defined_ : -1;
  }
}

void SvgWords::draw(SvgWriter& out, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  const Face& in = face(run.face);
  const double scale = run.size / (in.colour ? PictureUnits : in.metrics.units_per_em);
  out.put("<g transform=\"translate(");
  out.length(run.origin.x);
  out.put(" ");
  out.length(run.origin.y);
  out.put(")scale(");
  out.factor(scale);
  if (!in.colour) {
    out.put(" -");
    out.factor(scale);
  }
  out.put(")\"");
  if (!in.colour) out.colour("fill", words.colour);
  out.put(">");
  const double upward = in.colour ? 1 : -1;
  const double units = 1 / scale;
  for (const text::Glyph& glyph : run.glyphs) {
    const std::int32_t number = in.numbers[glyph.id];
    if (number < 0) continue;
    out.put("<use xlink:href=\"#g");
    out.integer(number);
    out.put("\" x=\"");
    out.integer(rounded(static_cast<double>(glyph.x) * units));
    if (glyph.y != 0) {
      out.put("\" y=\"");
      out.integer(rounded(upward * static_cast<double>(glyph.y) * units));
    }
    out.put("\"/>");
  }
  out.put("</g>\n");
}

void SvgWords::write(SvgWriter& out, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  const text::FaceMetrics& metrics = face(run.face).metrics;
  out.put("<text");
  out.attribute("x", run.origin.x);
  out.attribute("y", run.origin.y);
  out.attribute("font-size", run.size);
  out.put(" font-family=\"'");
  out.text(metrics.family);
  out.put("', sans-serif\"");
  if (metrics.weight != 400) out.integer_attribute("font-weight", metrics.weight);
  if (metrics.italic) out.put(" font-style=\"italic\"");
  // The left end is where the run's origin is, whichever way it reads.
  if (run.right_to_left) out.put(" direction=\"rtl\" text-anchor=\"end\"");
  out.attribute("textLength", run.width);
  out.colour("fill", words.colour);
  out.put(" xml:space=\"preserve\">");
  out.text(words.characters);
  out.put("</text>\n");
}

}  // namespace concarte::publish
