// Opens a face of the typesetter once more, for cairo, which wants it of FreeType.
#include "picture/text/font_for_cairo.h"

#include <vector>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MULTIPLE_MASTERS_H

#include "picture/text/face.h"

namespace concarte::text {
namespace {

// Never closed: cairo keeps faces until the program ends.
FT_Library library() {
  static const FT_Library Only = [] {
    FT_Library opened = nullptr;
    return FT_Init_FreeType(&opened) == 0 ? opened : nullptr;
  }();
  return Only;
}

}  // namespace

void close_for_cairo(void* face) { FT_Done_Face(static_cast<FT_Face>(face)); }

FreeTypeFace open_for_cairo(const Typesetter& typesetter, FaceId id) {
  const FaceMetrics metrics = typesetter.metrics(id);
  FT_Face face = nullptr;
  if (library() == nullptr || metrics.file.empty() || FT_New_Face(library(), metrics.file.c_str(), metrics.index, &face) != 0) return nullptr;
  FreeTypeFace opened(face);
  const std::vector<float> place = typesetter.variation(id);
  std::vector<FT_Fixed> coordinates;
  for (const float value : place) coordinates.push_back(static_cast<FT_Fixed>(value * 65536));
  if (!coordinates.empty() && FT_Set_Var_Design_Coordinates(face, static_cast<FT_UInt>(coordinates.size()), coordinates.data()) != 0) return nullptr;
  return opened;
}

}  // namespace concarte::text
