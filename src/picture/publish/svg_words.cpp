// The words of an SVG: as outlines of glyphs, each defined once, or as real text.
#include "picture/publish/svg_words.h"

#include <cmath>

#include "picture/publish/svg_writer.h"

namespace concarte::publish {
namespace {

// Pictures of colour glyphs are defined in thousandths of an em, with y downward.
constexpr double PictureUnits = 1000;

void append_verb(std::string& d, char letter, const std::array<float, 2>* points, int count, std::int64_t& x, std::int64_t& y) {
  d += letter;
  std::int64_t end_x = x, end_y = y;
  for (int i = 0; i < count; ++i) {
    end_x = std::llround(points[i][0]);
    end_y = std::llround(points[i][1]);
    const std::int64_t by_x = end_x - x, by_y = end_y - y;
    if (i > 0 && by_x >= 0) d += ' ';
    append_integer(d, by_x);
    if (by_y >= 0) d += ' ';
    append_integer(d, by_y);
  }
  x = end_x;
  y = end_y;
}

// In font units, which are fine enough to be whole: a thousandth of an em or less.
std::string path_of(const text::Outline& outline) {
  using Verb = text::Outline::Verb;
  std::string d;
  std::int64_t x = 0, y = 0, start_x = 0, start_y = 0;
  const std::array<float, 2>* point = outline.points.data();
  for (const Verb verb : outline.verbs) {
    switch (verb) {
      case Verb::move:
        append_verb(d, 'm', point, 1, x, y);
        start_x = x;
        start_y = y;
        ++point;
        break;
      case Verb::line:
        append_verb(d, 'l', point, 1, x, y);
        ++point;
        break;
      case Verb::cubic:
        append_verb(d, 'c', point, 3, x, y);
        point += 3;
        break;
      case Verb::close:
        d += 'z';
        x = start_x;
        y = start_y;
        break;
    }
  }
  return d;
}

void append_unit_attribute(std::string& out, std::string_view name, double value) {
  ((out += ' ') += name) += "=\"";
  append_integer(out, std::llround(value));
  out += '"';
}

}  // namespace

SvgWords::Face& SvgWords::face(text::FaceId id) {
  auto found = faces_.find(id);
  if (found == faces_.end()) found = faces_.emplace(id, Face{typesetter_.metrics(id), typesetter_.is_colour(id), {}}).first;
  return found->second;
}

bool SvgWords::define_outline(text::FaceId id, std::uint32_t glyph) {
  const text::Outline outline = typesetter_.outline(id, glyph);
  if (outline.verbs.empty()) return false;
  definitions_ += "<path id=\"g";
  append_integer(definitions_, defined_ + 1);
  ((definitions_ += "\" d=\"") += path_of(outline)) += "\"/>\n";
  return true;
}

bool SvgWords::define_picture(text::FaceId id, std::uint32_t glyph) {
  const auto picture = typesetter_.colour_glyph(id, glyph);
  if (!picture) return false;
  definitions_ += "<image id=\"g";
  append_integer(definitions_, defined_ + 1);
  definitions_ += '"';
  append_unit_attribute(definitions_, "x", picture->place_in_em.x * PictureUnits);
  append_unit_attribute(definitions_, "y", picture->place_in_em.y * PictureUnits);
  append_unit_attribute(definitions_, "width", picture->place_in_em.width * PictureUnits);
  append_unit_attribute(definitions_, "height", picture->place_in_em.height * PictureUnits);
  definitions_ += " xlink:href=\"data:image/png;base64,";
  append_base64(definitions_, picture->png);
  definitions_ += "\"/>\n";
  return true;
}

std::int32_t SvgWords::number_of(text::FaceId id, Face& face, std::uint32_t glyph) {
  if (glyph >= face.numbers.size()) face.numbers.resize(glyph + 1, 0);
  std::int32_t& number = face.numbers[glyph];
  if (number == 0) number = (face.colour ? define_picture(id, glyph) : define_outline(id, glyph)) ? ++defined_ : -1;
  return number;
}

void SvgWords::append_outlines(std::string& out, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  Face& in = face(run.face);
  const double units = in.colour ? PictureUnits : in.metrics.units_per_em;
  const double scale = run.size / units;
  out += "<g transform=\"translate(";
  append_length(out, run.origin.x);
  out += ' ';
  append_length(out, run.origin.y);
  out += ")scale(";
  append_factor(out, scale);
  if (!in.colour) {
    out += " -";
    append_factor(out, scale);
  }
  out += ")\"";
  if (!in.colour) append_colour(out, "fill", words.colour);
  out += '>';
  const double upward = in.colour ? 1 : -1;
  for (const text::Glyph& glyph : run.glyphs) {
    const std::int32_t number = number_of(run.face, in, glyph.id);
    if (number < 0) continue;
    out += "<use xlink:href=\"#g";
    append_integer(out, number);
    out += "\" x=\"";
    append_integer(out, std::llround(glyph.x / scale));
    if (glyph.y != 0) {
      out += "\" y=\"";
      append_integer(out, std::llround(upward * glyph.y / scale));
    }
    out += "\"/>";
  }
  out += "</g>\n";
}

void SvgWords::append_real_text(std::string& out, const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  const text::FaceMetrics& metrics = face(run.face).metrics;
  out += "<text";
  append_attribute(out, "x", run.origin.x);
  append_attribute(out, "y", run.origin.y);
  append_attribute(out, "font-size", run.size);
  out += " font-family=\"'";
  append_text(out, metrics.family);
  out += "', sans-serif\"";
  if (metrics.weight != 400) append_unit_attribute(out, "font-weight", metrics.weight);
  if (metrics.italic) out += " font-style=\"italic\"";
  // The left end is where the run's origin is, whichever way it reads.
  if (run.right_to_left) out += " direction=\"rtl\" text-anchor=\"end\"";
  append_attribute(out, "textLength", run.width);
  append_colour(out, "fill", words.colour);
  out += " xml:space=\"preserve\">";
  append_text(out, words.characters);
  out += "</text>\n";
}

}  // namespace concarte::publish
