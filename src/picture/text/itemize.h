// Cuts a line of a label into stretches that can be shaped at once: one direction, one script, one face.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "picture/text/bidi.h"
#include "picture/text/characters.h"
#include "picture/text/faces.h"
#include "picture/text/line_breaks.h"

namespace concarte::text {

struct Stretch {
  std::uint32_t begin = 0;  // code points
  std::uint32_t end = 0;
  FaceId face = 0;
  hb_script_t script = HB_SCRIPT_LATIN;
  Level level = 0;

  bool right_to_left() const { return level % 2 != 0; }
};

struct Itemized {
  Levels levels;
  std::vector<Stretch> stretches;    // in the order of reading
  std::vector<InPicture> pictures;   // of each code point
};

// `characters` are those of `line`.
Itemized itemize(std::string_view line, const Characters& characters, Faces& faces, Look look);

}  // namespace concarte::text
