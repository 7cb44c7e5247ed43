// A line of a label as code points, each with the byte it stands at.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace concarte::text {

struct Characters {
  std::vector<std::uint32_t> code_points;
  std::vector<std::uint32_t> offsets;  // bytes from the start of the line; the last one is its end

  std::size_t size() const { return code_points.size(); }
};

// Invalid bytes and noncharacters become U+FFFD; controls and line separators, which have no picture, become spaces. Reuses
// the room of `characters`.
void decode(std::string_view line, Characters& characters);

// Characters that have no picture of their own and ask for no glyph: joiners, variation selectors, bidirectional controls.
bool is_ignorable(std::uint32_t code_point);
bool is_mark(std::uint32_t code_point);
// Spaces of any width that HarfBuzz makes out of U+0020 when the face lacks them (and the no-break hyphen, out of U+2010).
bool has_substitute(std::uint32_t code_point);

}  // namespace concarte::text
