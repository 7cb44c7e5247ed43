// A theme for paper: the same look, in type that is printed at its real size.
#pragma once

#include "picture/figure/theme.h"

namespace concarte::page {

// All type is `least` points or more, that of the lowest level `least`; lengths shrink with it, labels are wrapped at `wrap` times
// the theme's own width, and the levels' sizes are nearer to one another than on a wall. The paper is white.
figure::Theme printed(figure::Theme theme, double least, double wrap);

}  // namespace concarte::page
