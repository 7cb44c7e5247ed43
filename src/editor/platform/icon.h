// The program's icon, drawn at any size: the same drawing as assets/icons/concarte.svg.
#pragma once

#include <cstdint>
#include <vector>

namespace concarte::platform {

// RGBA, not premultiplied, rows from the top, `side` pixels wide and high.
std::vector<std::uint8_t> icon_pixels(int side);

}  // namespace concarte::platform
