// What stands under a figure on its sheet: the legend, the caption, the source.
#pragma once

#include <string>

#include "picture/page/fit.h"
#include "picture/page/sheet.h"

namespace concarte::page {

// The words under a figure.
struct Words {
  std::string name;     // “Figure 3 b”
  std::string caption;
  std::string source;
  bool has_legend = false;
};

// The words as they are set under what `measured` shows, from (0, 0); empty bounds when there are none.
figure::Figure words_under(const Words& words, const document::Document& document, const figure::Measured& measured, double width_pt,
                           const Press& press);

// Space between a figure and what stands under it, points.
inline constexpr double UnderFigure = 12;

}  // namespace concarte::page
