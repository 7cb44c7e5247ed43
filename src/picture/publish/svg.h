// Sheet → SVG.
#pragma once

#include <string>
#include <string_view>

#include "picture/page/sheet.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

enum class TextAs { outlines, text };

struct SvgOptions {
  TextAs text = TextAs::outlines;
  std::string_view map;  // the map’s bytes, to be opened again from the figure; empty: left out
  bool every_part = false;  // groups for branches and lines of links too, `branch-<node>` and `link-line-<link>`, for a script to find
};

// A whole SVG 1.1 file as large as the sheet's paper: sizes in mm, no script, no foreignObject, no external reference; the
// same bytes for the same sheet. Outlines: each glyph once in <defs>, the words as accessible text. Each node is a group
// whose id is `node-` and the node's. Text: the fonts are inside, in a <style>.
std::string svg(const page::Sheet& sheet, const text::Typesetter& typesetter, const SvgOptions& options = {});

}  // namespace concarte::publish
