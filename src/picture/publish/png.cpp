// Sheet → PNG.
#include "picture/publish/png.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include <png.h>

#include "picture/publish/ink.h"
#include "picture/publish/refusals.h"

namespace concarte::publish {
namespace {

// Cairo's own limit, and a gigabyte of pixels.
constexpr double LongestSide = 32767, MostPixels = 250e6;

struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> of;  // premultiplied, alpha first
};

bool draw(const Cairo& cairo, const page::Sheet& sheet, const text::Typesetter& typesetter, double dots_per_inch, bool transparent, Pixels& pixels) {
  cairo_surface_t* const surface = cairo.image_surface_create(CAIRO_FORMAT_ARGB32, pixels.width, pixels.height);
  cairo_t* const context = cairo.create(surface);
  if (!transparent) {
    const Colour paper = sheet.figure.paper;
    cairo.set_source_rgba(context, paper.red / 255.0, paper.green / 255.0, paper.blue / 255.0, 1);
    cairo.paint(context);
  }
  // The same both ways: where the paper ends inside a pixel, readers of the SVG do not stretch it either.
  const double pixels_per_point = dots_per_inch / 72;
  cairo.scale(context, pixels_per_point, pixels_per_point);
  cairo.translate(context, -sheet.paper.x, -sheet.paper.y);
  Ink(cairo, typesetter, Lettering::outlines).draw(context, sheet.figure, sheet.paper);
  cairo.surface_flush(surface);
  const bool is_drawn = cairo.status(context) == CAIRO_STATUS_SUCCESS && cairo.surface_status(surface) == CAIRO_STATUS_SUCCESS;
  if (is_drawn) {
    const auto width = static_cast<std::size_t>(pixels.width), height = static_cast<std::size_t>(pixels.height);
    pixels.of.resize(width * height);
    const unsigned char* const from = cairo.image_surface_get_data(surface);
    for (std::size_t y = 0; y < height; ++y)
      std::memcpy(&pixels.of[y * width], from + y * static_cast<std::size_t>(cairo.image_surface_get_stride(surface)), width * 4);
  }
  cairo.destroy(context);
  cairo.surface_destroy(surface);
  return is_drawn;
}

// A row as PNG wants it: red first, not premultiplied.
void unpack(const std::uint32_t* pixels, int width, bool transparent, std::vector<std::uint8_t>& row) {
  row.clear();
  for (int x = 0; x < width; ++x) {
    const std::uint32_t pixel = pixels[x], alpha = transparent ? pixel >> 24 : 255;
    for (const int shift : {16, 8, 0}) {
      const std::uint32_t channel = pixel >> shift & 255;
      row.push_back(static_cast<std::uint8_t>(alpha == 0 ? 0 : std::min<std::uint32_t>(255, (channel * 255 + alpha / 2) / alpha)));
    }
    if (transparent) row.push_back(static_cast<std::uint8_t>(alpha));
  }
}

void append(png_structp png, png_bytep bytes, std::size_t size) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), size);
}

// Nothing of C++ is made between here and the row that libpng may jump out of.
bool encode(const Pixels& pixels, bool transparent, double dots_per_inch, std::vector<std::uint8_t>& row, std::string& out) {
  constexpr double InchesPerMetre = 1 / 0.0254;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop about = png == nullptr ? nullptr : png_create_info_struct(png);
  if (about == nullptr || setjmp(png_jmpbuf(png)) != 0) {
    png_destroy_write_struct(&png, &about);
    return false;
  }
  png_set_write_fn(png, &out, append, nullptr);
  png_set_IHDR(png, about, static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height), 8,
               transparent ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  // Flat colours pack smaller as they are, and in half the time.
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  const auto per_metre = static_cast<png_uint_32>(std::lround(dots_per_inch * InchesPerMetre));
  png_set_pHYs(png, about, per_metre, per_metre, PNG_RESOLUTION_METER);
  png_set_sRGB_gAMA_and_cHRM(png, about, PNG_sRGB_INTENT_PERCEPTUAL);
  png_write_info(png, about);
  for (int y = 0; y < pixels.height; ++y) {
    unpack(&pixels.of[static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width)], pixels.width, transparent, row);
    png_write_row(png, row.data());
  }
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &about);
  return true;
}

}  // namespace

std::variant<std::string, Problem> png(const page::Sheet& sheet, const text::Typesetter& typesetter, const PngOptions& options) {
  const double dots_per_inch = options.width > 0 ? options.width * 72 / sheet.paper.width : options.dots_per_inch;
  const double width = std::max(1.0, std::round(sheet.paper.width * dots_per_inch / 72));
  const double height = std::max(1.0, std::round(sheet.paper.height * dots_per_inch / 72));
  if (width > LongestSide || height > LongestSide || width * height > MostPixels) return too_many_pixels(width, height);
  const Cairo* const cairo = load_cairo();
  if (cairo == nullptr) return cairo_is_missing();
  Pixels pixels{static_cast<int>(width), static_cast<int>(height), {}};
  std::string bytes;
  std::vector<std::uint8_t> row;
  if (!draw(*cairo, sheet, typesetter, dots_per_inch, options.transparent, pixels) || !encode(pixels, options.transparent, dots_per_inch, row, bytes))
    return no_room_to_draw();
  return bytes;
}

}  // namespace concarte::publish
