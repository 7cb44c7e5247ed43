// How cross-links are drawn: one line for each kind, told apart without colour.
#pragma once

#include <vector>

#include "map/document/records.h"
#include "picture/figure/theme.h"

namespace concarte::figure {

// Around a link's label, on its plate.
inline constexpr Vec2 LinkLabelPadding{4, 1.5};

inline text::Style link_label_style(const Theme& theme) {
  text::Style style;
  style.size = theme.link_type;
  style.weight = text::Weight::medium;
  style.line_height = theme.line_height;
  style.wrap_width = 12 * style.size;
  style.even = true;
  style.alignment = text::Alignment::centre;
  return style;
}

struct LinkLook {
  enum class End { none, arrow, dot };
  Colour colour;
  double width = 1.1;
  std::vector<double> dashes;
  bool zigzag = false;
  End start = End::none;
  End end = End::arrow;
};
LinkLook link_look(const Theme& theme, document::LinkKind kind);

}  // namespace concarte::figure
