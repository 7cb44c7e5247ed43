// Fills a glyph's outline with grey pixels, without hinting.
#include "picture/text/raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace concarte::text {
namespace {

constexpr double UnitsPerPixel = 64;  // FreeType's 26.6 coordinates
constexpr double LargestPixel = 8192;
constexpr std::size_t MostPoints = std::numeric_limits<short>::max();

// An outline in FreeType's form, which it only points to.
struct Contours {
  std::vector<FT_Vector> points;
  std::vector<char> tags;
  std::vector<short> ends;

  void add(std::array<float, 2> point, double scale, bool is_on_curve) {
    const auto fixed = [&](float value) { return static_cast<FT_Pos>(std::lround(value * scale * UnitsPerPixel)); };
    points.push_back({fixed(point[0]), fixed(point[1])});
    tags.push_back(is_on_curve ? FT_CURVE_TAG_ON : FT_CURVE_TAG_CUBIC);
  }
  void close() {
    const auto last = static_cast<short>(static_cast<int>(points.size()) - 1);
    if (last >= 0 && (ends.empty() || ends.back() != last)) ends.push_back(last);
  }
};

Contours contours_of(const Outline& outline, double scale) {
  Contours contours;
  std::size_t at = 0;
  for (const Outline::Verb verb : outline.verbs) {
    switch (verb) {
      case Outline::Verb::move:
        contours.close();
        contours.add(outline.points[at++], scale, true);
        break;
      case Outline::Verb::line:
        contours.add(outline.points[at++], scale, true);
        break;
      case Outline::Verb::cubic:
        contours.add(outline.points[at], scale, false);
        contours.add(outline.points[at + 1], scale, false);
        contours.add(outline.points[at + 2], scale, true);
        at += 3;
        break;
      case Outline::Verb::close:
        contours.close();
        break;
    }
  }
  contours.close();
  return contours;
}

bool fits_in_a_picture(const Outline& outline, double scale) {
  const auto near = [&](std::array<float, 2> p) { return std::max(std::abs(p[0]), std::abs(p[1])) * scale < LargestPixel; };
  return outline.points.size() <= MostPoints && scale > 0 && std::ranges::all_of(outline.points, near);
}

}  // namespace

struct Raster::Library {
  FT_Library handle = nullptr;

  Library() { FT_Init_FreeType(&handle); }
  ~Library() { FT_Done_FreeType(handle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
};

Raster::Raster() = default;
Raster::~Raster() = default;

Coverage Raster::draw(const Outline& outline, double scale, int quarter) {
  if (outline.points.empty() || !fits_in_a_picture(outline, scale)) return {};
  if (!library_) library_ = std::make_unique<Library>();
  Contours contours = contours_of(outline, scale);
  FT_Outline shape{};
  shape.n_points = static_cast<decltype(shape.n_points)>(contours.points.size());
  shape.n_contours = static_cast<decltype(shape.n_contours)>(contours.ends.size());
  shape.points = contours.points.data();
  shape.tags = reinterpret_cast<decltype(shape.tags)>(contours.tags.data());
  shape.contours = reinterpret_cast<decltype(shape.contours)>(contours.ends.data());
  FT_Outline_Translate(&shape, quarter * 16, 0);

  FT_BBox box;
  FT_Outline_Get_CBox(&shape, &box);
  const FT_Pos left = box.xMin >> 6;
  const FT_Pos bottom = box.yMin >> 6;
  const FT_Pos top = (box.yMax + 63) >> 6;
  Coverage coverage;
  coverage.width = static_cast<int>(((box.xMax + 63) >> 6) - left);
  coverage.height = static_cast<int>(top - bottom);
  coverage.left = static_cast<int>(left);
  coverage.top = static_cast<int>(-top);
  if (coverage.width <= 0 || coverage.height <= 0) return {};
  coverage.pixels.resize(static_cast<std::size_t>(coverage.width) * static_cast<std::size_t>(coverage.height));

  FT_Outline_Translate(&shape, -left * 64, -bottom * 64);
  FT_Bitmap bitmap{};
  bitmap.width = static_cast<unsigned>(coverage.width);
  bitmap.rows = static_cast<unsigned>(coverage.height);
  bitmap.pitch = coverage.width;
  bitmap.buffer = coverage.pixels.data();
  bitmap.num_grays = 256;
  bitmap.pixel_mode = FT_PIXEL_MODE_GRAY;
  if (FT_Outline_Get_Bitmap(library_->handle, &shape, &bitmap) != 0) return {};
  return coverage;
}

}  // namespace concarte::text
