// Sets labels in type: lines one under the other, aligned, and the pictures of their glyphs.
#include "picture/text/typesetter.h"

#include <algorithm>
#include <utility>

#include "picture/text/line_setter.h"
#include "picture/text/raster.h"

namespace concarte::text {
namespace {

// Calls with each part of the label between line breaks, and where it begins.
template <class Visit>
void each_line(std::string_view label, const Visit& visit) {
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(label.find('\n', begin), label.size());
    visit(label.substr(begin, end - begin), static_cast<std::uint32_t>(begin));
    if (end == label.size()) return;
    begin = end + 1;
  }
}

void align(Paragraph& paragraph, Alignment alignment) {
  for (const Line& line : paragraph.lines) paragraph.size.x = std::max(paragraph.size.x, line.width);
  if (alignment == Alignment::left) return;
  for (Line& line : paragraph.lines) {
    line.left = (paragraph.size.x - line.width) / 2;
    for (std::uint32_t i = line.run_begin; i < line.run_end; ++i) paragraph.runs[i].origin.x += line.left;
  }
}

}  // namespace

struct Typesetter::State {
  State(std::string family, const std::string& cache_folder) : setter(std::move(family), cache_folder) {}

  LineSetter setter;
  Raster raster;
};

Typesetter::Typesetter(std::string family, std::string cache_folder)
    : state_(std::make_unique<State>(std::move(family), cache_folder)) {}
Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter&&) noexcept = default;
Typesetter& Typesetter::operator=(Typesetter&&) noexcept = default;

Vec2 Typesetter::measure(std::string_view label, const Style& style) {
  LineSetter& setter = state_->setter;
  setter.trim();
  double width = 0;
  std::size_t count = 0;
  each_line(label, [&](std::string_view line, std::uint32_t) {
    for (const PieceRange& range : setter.wrap_line(line, style)) {
      width = std::max(width, range.width * setter.scale());
      ++count;
    }
  });
  return {width, static_cast<double>(count) * style.line_height * style.size};
}

Paragraph Typesetter::set(std::string_view label, const Style& style) {
  LineSetter& setter = state_->setter;
  setter.trim();
  const FaceMetrics& face = setter.faces()[setter.primary({style.weight, style.italic})].metrics;
  const double height = style.line_height * style.size;
  // The leading is shared above and below, as in CSS; a fallback face does not move the lines.
  const double baseline = (height - (face.ascent + face.descent) * style.size) / 2 + face.ascent * style.size;

  Paragraph paragraph;
  each_line(label, [&](std::string_view text, std::uint32_t text_begin) {
    for (const PieceRange& range : setter.wrap_line(text, style)) {
      Line line;
      line.width = range.width * setter.scale();
      line.top = static_cast<double>(paragraph.lines.size()) * height;
      line.height = height;
      line.baseline = line.top + baseline;
      line.text_begin = text_begin + setter.begin_of(range);
      line.text_end = text_begin + setter.end_of(range);
      line.run_begin = static_cast<std::uint32_t>(paragraph.runs.size());
      setter.place(range, text_begin, paragraph.runs);
      line.run_end = static_cast<std::uint32_t>(paragraph.runs.size());
      for (std::uint32_t i = line.run_begin; i < line.run_end; ++i) paragraph.runs[i].origin.y = line.baseline;
      paragraph.lines.push_back(line);
    }
  });
  paragraph.size.y = static_cast<double>(paragraph.lines.size()) * style.line_height * style.size;
  align(paragraph, style.alignment);
  return paragraph;
}

FaceMetrics Typesetter::metrics(FaceId face) const { return state_->setter.faces()[face].metrics; }

std::vector<float> Typesetter::variation(FaceId face) const {
  unsigned count = 0;
  const float* const place = hb_font_get_var_coords_design(state_->setter.faces()[face].font.get(), &count);
  return {place, place + count};
}

Outline Typesetter::outline(FaceId face, std::uint32_t glyph) const { return outline_of(state_->setter.faces()[face], glyph); }

bool Typesetter::is_colour(FaceId face) const { return state_->setter.faces()[face].has_pictures; }

std::optional<ColourGlyph> Typesetter::colour_glyph(FaceId face, std::uint32_t glyph) const {
  return colour_glyph_of(state_->setter.faces()[face], glyph);
}

Coverage Typesetter::rasterise(FaceId face, std::uint32_t glyph, double em_in_pixels, int quarter) const {
  const Face& source = state_->setter.faces()[face];
  return state_->raster.draw(outline_of(source, glyph), em_in_pixels / source.metrics.units_per_em, quarter);
}

}  // namespace concarte::text
