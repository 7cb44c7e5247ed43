// A layout as pixels, each covered as much as the boxes cover it: ten thousand ideas in a few milliseconds.
#include <algorithm>
#include <cmath>

#include "editor/over_map/minimap.h"
#include "editor/widgets/small_picture.h"

namespace concarte::ui {
namespace {

constexpr double LeastBox = 1.2;  // pixels: a box is never lost between two
constexpr double LineOpacity = 0.45;

class Raster {
 public:
  Raster(int width, int height) : width_(width), height_(height), pixels_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {}

  void lay(int x, int y, Colour colour, double opacity) {
    if (x < 0 || y < 0 || x >= width_ || y >= height_) return;
    Pixel& pixel = pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
    const double kept = 1 - opacity;
    pixel.red = colour.red * opacity + pixel.red * kept;
    pixel.green = colour.green * opacity + pixel.green * kept;
    pixel.blue = colour.blue * opacity + pixel.blue * kept;
    pixel.opacity = opacity + pixel.opacity * kept;
  }

  void box(const Rect& rect, Colour colour) {
    for (int y = static_cast<int>(std::floor(rect.y)); y < rect.bottom(); ++y) {
      const double down = std::min(rect.bottom(), y + 1.0) - std::max(rect.y, static_cast<double>(y));
      for (int x = static_cast<int>(std::floor(rect.x)); x < rect.right(); ++x)
        lay(x, y, colour, down * (std::min(rect.right(), x + 1.0) - std::max(rect.x, static_cast<double>(x))));
    }
  }

  void line(Vec2 from, Vec2 to, Colour colour) {
    const int steps = std::max(1, static_cast<int>(distance(from, to)));
    for (int i = 0; i <= steps; ++i) {
      const Vec2 at = mix(from, to, static_cast<double>(i) / steps);
      lay(static_cast<int>(std::floor(at.x)), static_cast<int>(std::floor(at.y)), colour, LineOpacity);
    }
  }

  std::vector<std::uint8_t> rgba() const {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(pixels_.size() * 4);
    const auto byte = [](double value) { return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0))); };
    for (const Pixel& pixel : pixels_) {
      const double whole = pixel.opacity > 0 ? pixel.opacity : 1;
      for (const double channel : {pixel.red, pixel.green, pixel.blue}) bytes.push_back(byte(channel / whole));
      bytes.push_back(byte(255 * pixel.opacity));
    }
    return bytes;
  }

 private:
  struct Pixel {
    double red = 0, green = 0, blue = 0, opacity = 0;
  };
  int width_;
  int height_;
  std::vector<Pixel> pixels_;
};

}  // namespace

Thumbnail thumbnail(const layout::Request& request, const layout::Layout& layout, const figure::Theme& theme, Vec2 room) {
  Thumbnail small;
  if (request.nodes.empty() || layout.nodes.size() != request.nodes.size() || room.x < 1 || room.y < 1) return small;
  const Rect& map = layout.bounds;
  const double scale = std::min({room.x / std::max(map.width, 1.0), room.y / std::max(map.height, 1.0)});
  small.width = std::max(1, static_cast<int>(std::ceil(map.width * scale)));
  small.height = std::max(1, static_cast<int>(std::ceil(map.height * scale)));
  small.pixels_from_figure = {scale, Vec2{} - map.corner() * scale};
  Raster raster(small.width, small.height);
  const std::vector<Colour> colours = small_colours(request, theme);
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    if (parent < 0) continue;
    raster.line(small.pixels_from_figure(layout.nodes[static_cast<std::size_t>(parent)].centre()),
                small.pixels_from_figure(layout.nodes[i].centre()), colours[i]);
  }
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const Rect box = small.pixels_from_figure(layout.nodes[i]);
    raster.box(rect_around(box.centre(), {std::max(box.width, LeastBox), std::max(box.height, LeastBox)}), colours[i]);
  }
  small.rgba = raster.rgba();
  return small;
}

}  // namespace concarte::ui
