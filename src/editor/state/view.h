// Where the canvas looks: zoom and centre, and the passage between figure and screen.
#pragma once

#include "base/geometry.h"

namespace concarte::session {

inline constexpr double MinZoom = 0.02;  // by hand, unless the whole map needs less
inline constexpr double MaxZoom = 8;

// Screen points are pixels from the canvas's upper left corner.
struct View {
  Vec2 canvas_size{1280, 800};  // pixels
  double pixels_per_unit = 96.0 / 72.0;  // at zoom 1; multiplied by the interface scale
  double zoom = 1;
  Vec2 centre_in_figure;
  bool operator==(const View&) const = default;
};

Affine screen_from_figure(const View& view);
Affine figure_from_screen(const View& view);
// Zooms so that the figure's point under `point_on_screen` stays there. Goes below MinZoom as far as it takes to see `whole`.
View zoomed_at(const View& view, Vec2 point_on_screen, double factor, Rect whole = {});
View panned(const View& view, Vec2 by_on_screen);
// Shows the whole rectangle with a margin, never above `max_zoom`.
View fitted(const View& view, Rect in_figure, double max_zoom = 1);
// The pixel where a corner is drawn: canvases begin on whole pixels, and boxes too.
Vec2 drawn_at(const View& view, Vec2 point_in_figure);
// Shows `now` exactly where `before` was drawn.
View held(const View& view, Vec2 before_in_figure, Vec2 now_in_figure);
// Moves as little as needed to show the rectangle (its upper left part when it is too large).
View revealing(const View& view, Rect in_figure);

}  // namespace concarte::session
