// A sheet: one figure on its paper, ready to be printed or shown.
#pragma once

#include <filesystem>
#include <string>

#include "picture/figure/figure.h"

namespace concarte::page {

inline constexpr double PointsPerMillimetre = 72 / 25.4;

struct Sheet {
  figure::Figure figure;  // in points (1/72 inch at the printed size)
  Rect paper;             // what is printed, in the same space; nothing of the figure lies outside
  std::string name;       // “Figure 3 b”: a bookmark, a heading; empty for a map that is not a numbered figure
  std::string suffix;     // “a”, “b” … of a figure that was split; empty for the overview, and for one that was not
};

// The figure as it is, with a margin around it; whole points, so that millimetres and points keep the same proportions.
Sheet unbound(figure::Figure figure, double margin = 12);

// Where the sheet goes when `output` names the first: `actes.svg`, `actes-a.svg`.
std::filesystem::path file_of(const std::filesystem::path& output, const Sheet& sheet);

// What two rectangles share; an empty one when nothing.
Rect common_part(const Rect& a, const Rect& b);

// The size of the smallest words, in the figure's units; 0 when there are none.
double smallest_type(const figure::Figure& figure);

}  // namespace concarte::page
