// PNG through libpng's simplified interface.
#include "editor/platform/png.h"

#include <cassert>

#include <png.h>

namespace concarte::platform {

std::optional<std::string> encode_png(int width, int height, std::span<const std::uint8_t> rgb) {
  assert(rgb.size() == static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, rgb.data(), 0, nullptr) == 0) return std::nullopt;
  bytes.resize(size);
  return bytes;
}

}  // namespace concarte::platform
