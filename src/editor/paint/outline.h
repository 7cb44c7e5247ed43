// Flattens a figure's paths into points on the screen.
#pragma once

#include <vector>

#include <imgui.h>

#include "picture/figure/figure.h"

namespace concarte::ui {

struct Outline {
  std::vector<ImVec2> points;
  bool closed = false;
};

// One outline for each sub-path, curves cut finely enough for the eye at this scale.
std::vector<Outline> flattened(const figure::Path& path, const Affine& screen_from_figure);

// A tapered branch: two curves that face each other, cut at the same parameters. `left[i]` faces `right[i]`.
struct Ribbon {
  std::vector<ImVec2> left;
  std::vector<ImVec2> right;
};
// True, with the ribbon, for `move, n cubics, line, n cubics` and an optional line or close: the shape of branches.
bool as_ribbon(const figure::Path& path, const Affine& screen_from_figure, Ribbon& ribbon);

// Twice the area, positive when the points turn clockwise on the screen.
double signed_area(const std::vector<ImVec2>& points);
bool is_convex(const std::vector<ImVec2>& points);

}  // namespace concarte::ui
