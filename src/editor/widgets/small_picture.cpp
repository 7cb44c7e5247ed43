// A layout as a small picture: boxes and branches, no words.
#include "editor/widgets/small_picture.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace concarte::ui {
namespace {

// The main branch each node belongs to, numbered from 0; -1 for roots.
std::vector<int> main_branches(const layout::Request& request) {
  std::vector<int> branches(request.nodes.size(), -1);
  int count = 0;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    if (parent < 0) continue;
    const bool is_main = request.nodes[static_cast<std::size_t>(parent)].parent < 0;
    branches[i] = is_main ? count++ : branches[static_cast<std::size_t>(parent)];
  }
  return branches;
}

Affine fitting(const Rect& bounds, const Rect& place) {
  const double scale = std::min({place.width / std::max(bounds.width, 1.0), place.height / std::max(bounds.height, 1.0), 0.6});
  return {scale, place.centre() - bounds.centre() * scale};
}

// Links bow over the whole picture: fewer pieces would show as corners.
constexpr int PiecesOfCurve = 20;

void paint_curve(const layout::Curve& curve, const Affine& to_window, ImU32 colour, float width, ImDrawList& list) {
  if (curve.empty()) return;
  list.PathLineTo(on_screen(to_window(curve.front())));
  for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
    list.PathBezierCubicCurveTo(on_screen(to_window(curve[i])), on_screen(to_window(curve[i + 1])), on_screen(to_window(curve[i + 2])), PiecesOfCurve);
  list.PathStroke(colour, 0, width);
}

Colour own_colour(const std::vector<int>& branches, std::size_t node, const figure::Theme& theme) {
  if (branches[node] < 0 || theme.branch_colours.empty()) return theme.root;
  return theme.branch_colours[static_cast<std::size_t>(branches[node]) % theme.branch_colours.size()];
}

}  // namespace

std::vector<Colour> small_colours(const layout::Request& request, const figure::Theme& theme) {
  const std::vector<int> branches = main_branches(request);
  std::vector<Colour> colours;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    const int parent = request.nodes[i].parent;
    const bool is_strong = parent < 0 || request.nodes[static_cast<std::size_t>(parent)].parent < 0;
    const Colour colour = own_colour(branches, i, theme);
    colours.push_back(is_strong ? colour : mix(theme.paper, colour, 0.45));
  }
  return colours;
}

void paint_small_picture(const layout::Request& request, const layout::Layout& layout, const figure::Theme& theme,
                         const Rect& on_window, double scale, ImDrawList& list) {
  if (layout.nodes.size() != request.nodes.size() || request.nodes.empty()) return;
  const std::vector<int> branches = main_branches(request);
  const Affine to_window = fitting(layout.bounds, on_window);
  const std::vector<Colour> colours = small_colours(request, theme);
  const auto width = static_cast<float>(1.25 * scale);
  for (const layout::LinkPath& link : layout.links) paint_curve(link.curve, to_window, packed(mix(theme.paper, theme.link, 0.4)), width * 0.7F, list);
  for (std::size_t i = 0; i < layout.branches.size() && i < layout.nodes.size(); ++i)
    paint_curve(layout.branches[i], to_window, packed(mix(theme.paper, own_colour(branches, i, theme), 0.75)), width, list);
  for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
    const Rect box = to_window(layout.nodes[i]);
    const double least = 1.5 * scale;
    const Rect seen = rect_around(box.centre(), {std::max(box.width, least), std::max(box.height, least)});
    list.AddRectFilled(on_screen(seen.corner()), on_screen(seen.corner() + seen.size()), packed(colours[i]), static_cast<float>(std::min(seen.height / 3, 3 * scale)));
  }
}

}  // namespace concarte::ui
