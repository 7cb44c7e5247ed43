// The marks of a comparison: a sign in a shape of its own for each, on an idea and in the legend.
#pragma once

#include <vector>

#include "picture/differences/both_versions.h"
#include "picture/figure/drawing.h"
#include "picture/figure/mark_shapes.h"

namespace concarte::differences {

inline constexpr double ChipRadius = 6, ChipStep = 14;  // figure units

// In the order they stand on an idea.
std::vector<Mark> marks_of(const Told& told);
// English, to be translated.
const char* label(Mark mark);
// Seen on the paper of the theme; in grey themes all the same ink, and the shapes tell.
Colour colour_of(Mark mark, const figure::Theme& theme);
void draw_chip(const figure::Brush& brush, Vec2 centre, Mark mark);
// Around a box: full and double for what is new, dashed where something was.
void draw_outline(const figure::Brush& brush, const Rect& box, Mark mark);

}  // namespace concarte::differences
