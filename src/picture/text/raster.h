// Fills a glyph's outline with grey pixels, without hinting.
#pragma once

#include <memory>

#include "picture/text/typesetter.h"

namespace concarte::text {

// FreeType's rasteriser alone, fed with the outlines that paper shows too.
class Raster {
 public:
  Raster();
  ~Raster();
  Raster(const Raster&) = delete;
  Raster& operator=(const Raster&) = delete;

  // `scale`: pixels for a font unit. The pen is `quarter` / 4 pixel right of a whole pixel. Empty for a blank glyph and for
  // one too large for a picture (thousands of pixels).
  Coverage draw(const Outline& outline, double scale, int quarter);

 private:
  struct Library;
  std::unique_ptr<Library> library_;
};

}  // namespace concarte::text
