// The lines of a text that may become ideas: how far each is indented, what marks it, its words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map/formats/markers.h"

namespace concarte::formats {

// Put before a line that Concarte copied: it is to be read as it stands. U+2060, which nobody sees.
inline constexpr std::string_view AsItStands = "\u2060";
// After the tabs of a line: it goes on with the idea above, after a line break. U+2003, an em space.
inline constexpr std::string_view GoesOn = "\u2003";

struct Line {
  int indent = 0;   // columns
  Marker marker;
  std::string text;
  bool is_as_it_stands = false;
};

// Blank lines, rules and fences are left out; a line that was only cut by a mail program is joined to the one before.
std::vector<Line> lines_of(std::string_view text);

}  // namespace concarte::formats
