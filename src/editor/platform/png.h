// PNG files of what was drawn.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace concarte::platform {

// A picture of RGB pixels, rows from the top, as the bytes of a PNG; nothing when memory is short. Same pixels, same bytes.
std::optional<std::string> encode_png(int width, int height, std::span<const std::uint8_t> rgb);

}  // namespace concarte::platform
