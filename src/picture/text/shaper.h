// One call of HarfBuzz: code points of one face, script and direction become placed glyphs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "picture/text/face.h"

namespace concarte::text {

// In font units, y upward.
struct ShapedGlyph {
  std::uint32_t id = 0;
  std::uint32_t cluster = 0;
  std::int32_t advance = 0;
  std::int32_t x = 0;  // from the pen
  std::int32_t y = 0;
};

class Shaper {
 public:
  struct Request {
    std::span<const std::uint32_t> text;  // with what stands around it, for letters that join
    std::uint32_t begin = 0;              // what to shape
    std::uint32_t end = 0;
    hb_script_t script = HB_SCRIPT_LATIN;
    bool right_to_left = false;
  };

  Shaper();
  // Glyphs from left to right; `cluster` is an index in `text`. They live until the next call.
  std::span<ShapedGlyph> shape(const Face& face, const Request& request);

 private:
  HarfBuzz<hb_buffer_t> buffer_;
  hb_language_t language_;
  std::vector<ShapedGlyph> glyphs_;
};

}  // namespace concarte::text
