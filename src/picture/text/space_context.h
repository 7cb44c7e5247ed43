// Which glyphs of a face look through spaces at the words beside them.
#pragma once

#include "picture/text/face.h"

namespace concarte::text {

// Found in the face's substitutions and kerning for Latin. Lato and some weights of Inter kern letters with the space;
// Inter also raises signs such as "-", "(" or ":" beside capitals, and turns an x between figures into "×", across spaces.
struct SpaceContext {
  bool kerns_with_spaces = false;
  HarfBuzz<hb_set_t> contextual;  // glyphs that may change with the words beside theirs
};
SpaceContext space_context(const Face& face);

}  // namespace concarte::text
