// Figure -> SVG.
#pragma once

#include <string>

#include "picture/figure/figure.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

enum class TextAs { outlines, text };

struct SvgOptions {
  TextAs text = TextAs::outlines;
  double margin = 12;  // figure units around the figure
};

// A whole SVG 1.1 file: sizes in mm, no script, no foreignObject, no external reference; the same bytes for the same
// figure. Outlines: each glyph once in <defs>, the words as accessible text.
std::string svg(const figure::Figure& figure, const text::Typesetter& typesetter, const SvgOptions& options = {});

}  // namespace concarte::publish
