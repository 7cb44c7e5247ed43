// Opens a face of the typesetter once more, for cairo, which wants it of FreeType.
#pragma once

#include <memory>

#include "picture/text/typesetter.h"

struct FT_FaceRec_;

namespace concarte::text {

void close_for_cairo(void* face);

struct FreeTypeRelease {
  void operator()(FT_FaceRec_* face) const { close_for_cairo(face); }
};
using FreeTypeFace = std::unique_ptr<FT_FaceRec_, FreeTypeRelease>;

// Nothing when FreeType cannot open the file.
FreeTypeFace open_for_cairo(const Typesetter& typesetter, FaceId face);

}  // namespace concarte::text
