// Sheet → PNG.
#pragma once

#include <string>
#include <variant>

#include "base/problem.h"
#include "picture/page/sheet.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

struct PngOptions {
  double dots_per_inch = 192;
  int width = 0;  // in pixels, the height follows; 0: by the dots per inch
  bool transparent = false;  // without the paper
};

// The glyphs are filled outlines, as in the SVG: every reader of it shows the same picture. The same bytes for the same sheet.
// A Problem when the picture would be larger than can be drawn, or this machine cannot.
std::variant<std::string, Problem> png(const page::Sheet& sheet, const text::Typesetter& typesetter, const PngOptions& options = {});

}  // namespace concarte::publish
