// Where the canvas looks: zoom and centre, and the passage between figure and screen.
#include "editor/state/view.h"

#include <algorithm>

namespace concarte::session {
namespace {

constexpr double FitMargin = 24;     // pixels around a fitted map
constexpr double SmallestZoom = 1e-5;  // a map of a million ideas still fits
constexpr double RevealMargin = 16;  // pixels kept around a revealed node

// How far to move [begin, end] so that it is inside [0, room]; its beginning wins.
double shift_inside(double begin, double end, double room) {
  const double low = RevealMargin;
  const double high = std::max(low, room - RevealMargin);
  if (begin < low || end - begin > high - low) return low - begin;
  return end > high ? high - end : 0;
}

}  // namespace

Affine screen_from_figure(const View& view) {
  const double scale = view.zoom * view.pixels_per_unit;
  return {scale, view.canvas_size / 2 - view.centre_in_figure * scale};
}

Affine figure_from_screen(const View& view) { return screen_from_figure(view).inverse(); }

View zoomed_at(const View& view, Vec2 point_on_screen, double factor, Rect whole) {
  View result = view;
  const double least = whole.empty() ? MinZoom : std::min(MinZoom, fitted(view, whole).zoom);
  result.zoom = std::clamp(view.zoom * factor, least, MaxZoom);
  const Vec2 fixed = figure_from_screen(view)(point_on_screen);
  result.centre_in_figure += fixed - figure_from_screen(result)(point_on_screen);
  return result;
}

View panned(const View& view, Vec2 by_on_screen) {
  View result = view;
  result.centre_in_figure -= by_on_screen / screen_from_figure(view).scale;
  return result;
}

View fitted(const View& view, Rect in_figure, double max_zoom) {
  View result = view;
  if (in_figure.empty()) return result;
  const double room_x = std::max(1.0, view.canvas_size.x - 2 * FitMargin);
  const double room_y = std::max(1.0, view.canvas_size.y - 2 * FitMargin);
  const double zoom = std::min(room_x / std::max(1.0, in_figure.width), room_y / std::max(1.0, in_figure.height)) / view.pixels_per_unit;
  result.zoom = std::clamp(zoom, SmallestZoom, max_zoom);
  result.centre_in_figure = in_figure.centre();
  return result;
}

Vec2 drawn_at(const View& view, Vec2 point_in_figure) {
  const Affine map = screen_from_figure(view);
  const auto pixel = [&](double offset, double at) { return std::round(std::round(offset) + at * map.scale); };
  return {pixel(map.offset.x, point_in_figure.x), pixel(map.offset.y, point_in_figure.y)};
}

View held(const View& view, Vec2 before_in_figure, Vec2 now_in_figure) {
  if (before_in_figure == now_in_figure) return view;
  const double scale = screen_from_figure(view).scale;
  const Vec2 offset = drawn_at(view, before_in_figure) - Vec2{std::round(now_in_figure.x * scale), std::round(now_in_figure.y * scale)};
  View result = view;
  result.centre_in_figure = (view.canvas_size / 2 - offset) / scale;
  return result;
}

View revealing(const View& view, Rect in_figure) {
  if (in_figure.empty()) return view;
  const Rect box = screen_from_figure(view)(in_figure);
  const bool seen = box.x >= 0 && box.y >= 0 && box.right() <= view.canvas_size.x && box.bottom() <= view.canvas_size.y;
  if (seen) return view;
  return panned(view, {shift_inside(box.x, box.right(), view.canvas_size.x), shift_inside(box.y, box.bottom(), view.canvas_size.y)});
}

}  // namespace concarte::session
