// A theme for paper.
#include "picture/page/print_theme.h"

#include <algorithm>

namespace concarte::page {

figure::Theme printed(figure::Theme theme, double least, double wrap) {
  constexpr double Contrast = 0.55;     // of what the sizes of the levels differ by on the screen
  constexpr double SmallestMark = 8;    // the letter of a group, in a theme's own units
  const double lowest = theme.levels.back().size, k = least / lowest;
  for (figure::LevelLook& level : theme.levels) {
    level.size = least * (1 + (level.size / lowest - 1) * Contrast);
    level.wrap_em *= wrap;
    level.branch_width *= k;
  }
  for (double* length : {&theme.padding_x, &theme.padding_y, &theme.corner, &theme.between_siblings, &theme.between_cousins,
                         &theme.between_levels})
    *length *= k;
  theme.line = std::max(0.5, theme.line * k);
  theme.marks = least / SmallestMark;
  theme.link_type = theme.frame_type = least;
  theme.paper = {0xFF, 0xFF, 0xFF};
  return theme;
}

}  // namespace concarte::page
