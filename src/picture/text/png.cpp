// Decodes the PNG of a colour glyph.
#include <png.h>

#include "picture/text/typesetter.h"

namespace concarte::text {
namespace {

// Emoji are about 130 pixels wide; a broken header must not ask for gigabytes.
constexpr png_uint_32 LargestSide = 4096;

}  // namespace

std::optional<DecodedPicture> decode_png(std::string_view png) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, png.data(), png.size())) return std::nullopt;
  if (image.width > LargestSide || image.height > LargestSide) {
    png_image_free(&image);
    return std::nullopt;
  }
  image.format = PNG_FORMAT_RGBA;
  DecodedPicture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
  picture.rgba.resize(PNG_IMAGE_SIZE(image));
  if (!png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr)) return std::nullopt;
  return picture;
}

}  // namespace concarte::text
