// Glyphs are rasterised once for each size and quarter of a pixel, when they are first seen.
#include "editor/paint/glyph_atlas.h"

#include <algorithm>
#include <cmath>

namespace concarte::ui {

namespace {

constexpr int FirstSize = 1024;
constexpr int LargestSize = 4096;
// Above this a quarter of a pixel is not seen, and four pictures of each glyph would crowd the texture.
constexpr double LargestWithQuarters = 48;

// The mean of the source's pixels under each target pixel: an emoji's picture is several times its size on the screen.
std::vector<std::uint8_t> shrunk(const text::DecodedPicture& picture, int width, int height) {
  std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
  const auto bounds = [](int i, int target, int source) {
    const int begin = static_cast<int>(static_cast<std::int64_t>(i) * source / target);
    const int end = static_cast<int>(static_cast<std::int64_t>(i + 1) * source / target);
    return std::pair{begin, std::max(end, begin + 1)};
  };
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const auto [left, right] = bounds(x, width, picture.width);
      const auto [top, bottom] = bounds(y, height, picture.height);
      std::array<int, 4> sum{};  // colours weighted by opacity
      for (int v = top; v < bottom; ++v)
        for (int u = left; u < right; ++u) {
          const std::uint8_t* source = &picture.rgba[static_cast<std::size_t>(v * picture.width + u) * 4];
          for (std::size_t c = 0; c < 3; ++c) sum[c] += source[c] * source[3];
          sum[3] += source[3];
        }
      std::uint8_t* target = &pixels[static_cast<std::size_t>(y * width + x) * 4];
      for (std::size_t c = 0; c < 3; ++c) target[c] = static_cast<std::uint8_t>(sum[3] == 0 ? 0 : sum[c] / sum[3]);
      target[3] = static_cast<std::uint8_t>(sum[3] / ((right - left) * (bottom - top)));
    }
  return pixels;
}

}  // namespace

GlyphAtlas::GlyphAtlas(const Textures& textures)
    : coverage_(textures, TextureKind::coverage, FirstSize), colours_(textures, TextureKind::colour, FirstSize) {}

const AtlasGlyph* GlyphAtlas::find(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph,
                                   double em_in_pixels, int quarter) {
  if (em_in_pixels > LargestWithQuarters) quarter = 0;
  const Key key{(std::uint64_t{glyph} << 20) | (std::uint64_t{face} << 2) | static_cast<std::uint64_t>(quarter), em_in_pixels};
  if (const auto known = glyphs_.find(key); known != glyphs_.end()) return &known->second;
  const auto made = typesetter.is_colour(face) ? coloured(typesetter, face, glyph, em_in_pixels)
                                               : rasterised(typesetter, face, glyph, em_in_pixels, quarter);
  if (!made) return nullptr;
  return &glyphs_.emplace(key, *made).first->second;
}

std::optional<AtlasGlyph> GlyphAtlas::rasterised(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph,
                                                 double em, int quarter) {
  const text::Coverage coverage = typesetter.rasterise(face, glyph, em, quarter);
  AtlasGlyph made;
  if (coverage.width == 0 || coverage.height == 0) return made;
  const auto place = coverage_.add(coverage.width, coverage.height, coverage.pixels.data());
  if (!place) return std::nullopt;
  made.offset = {static_cast<float>(coverage.left), static_cast<float>(coverage.top)};
  made.size = {static_cast<float>(coverage.width), static_cast<float>(coverage.height)};
  made.place = *place;
  return made;
}

std::optional<AtlasGlyph> GlyphAtlas::coloured(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph,
                                               double em) {
  AtlasGlyph made;
  made.is_colour = true;
  const auto drawing = typesetter.colour_glyph(face, glyph);
  const auto picture = drawing ? text::decode_png(drawing->png) : std::nullopt;
  if (!picture || picture->width == 0 || picture->height == 0) return made;
  const Rect place = Affine{em, {}}(drawing->place_in_em);
  made.offset = {static_cast<float>(place.x), static_cast<float>(place.y)};
  made.size = {static_cast<float>(place.width), static_cast<float>(place.height)};
  const int width = std::clamp(static_cast<int>(std::lround(place.width)), 1, picture->width);
  const int height = std::clamp(static_cast<int>(std::lround(place.height)), 1, picture->height);
  const auto where = colours_.add(width, height, shrunk(*picture, width, height).data());
  if (!where) return std::nullopt;
  made.place = *where;
  return made;
}

bool GlyphAtlas::make_room() {
  glyphs_.clear();
  colours_.clear();
  if (!is_emptied_) {
    is_emptied_ = true;
    coverage_.clear();
    return true;
  }
  if (coverage_.size() >= LargestSize) return false;
  coverage_.resize(coverage_.size() * 2);
  return true;
}

}  // namespace concarte::ui
