// How a map stands inside an SVG: known to who writes figures and to who opens maps, and to nobody else.
#pragma once

#include <string_view>

namespace concarte {

// The id of the <metadata> element whose characters are the map's bytes.
inline constexpr std::string_view MapInSvgId = "concarte-map";
// What these characters begin with when the bytes stand there in base 64.
inline constexpr std::string_view MapInSvgBase64 = "base64,";

}  // namespace concarte
