// How the words of boundaries and summaries are set.
#pragma once

#include "picture/figure/theme.h"

namespace concarte::figure {

// Around a boundary's title, on its plate.
inline constexpr Vec2 FrameTitlePadding{4, 0};

inline text::Style frame_label_style(const Theme& theme, bool is_brace) {
  constexpr double TitleEm = 20, BraceEm = 12;
  text::Style style;
  style.size = theme.frame_type;
  style.weight = text::Weight::semibold;
  style.line_height = theme.line_height;
  style.wrap_width = (is_brace ? BraceEm : TitleEm) * style.size;
  style.even = true;
  return style;
}

}  // namespace concarte::figure
