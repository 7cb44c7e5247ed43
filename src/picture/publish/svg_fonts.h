// The fonts of an SVG whose words are real text: inside it, with no more in them than its words need.
#pragma once

#include "picture/figure/figure.h"
#include "picture/publish/svg_writer.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

// A <style> with a @font-face for each face of the figure's words; nothing when there is none to embed.
void write_fonts(SvgWriter& out, const figure::Figure& figure, const text::Typesetter& typesetter);

}  // namespace concarte::publish
