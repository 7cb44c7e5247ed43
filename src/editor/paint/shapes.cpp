// Shapes into ImGui's triangles, with their soft edges.
#include "editor/paint/shapes.h"

#include <algorithm>
#include <cmath>

#include <imgui_internal.h>

#include "editor/paint/outline.h"

namespace concarte::ui {

namespace {

constexpr double TinyBox = 5;       // pixels: lower boxes have no visible corner, nor an outline beside their inside
constexpr double TinyOutline = 0.6; // opacity of such a box in its outline's colour
constexpr double TinyCurve = 6;     // pixels: shorter curves are straight to the eye
constexpr double FaintestLine = 0.3;  // opacity of lines far thinner than a pixel: they must still be seen

// Lines thinner than a pixel are a pixel wide and lighter.
struct Pen {
  ImU32 colour;
  float width;
};
Pen pen(Colour colour, double width_in_pixels) {
  if (width_in_pixels >= 1) return {packed(colour), static_cast<float>(width_in_pixels)};
  return {packed(faded(colour, std::max(FaintestLine, width_in_pixels))), 1};
}

Rect on_whole_pixels(const Rect& r) {
  const Vec2 corner{std::round(r.x), std::round(r.y)};
  return {corner.x, corner.y, std::max(1.0, std::round(r.right()) - corner.x), std::max(1.0, std::round(r.bottom()) - corner.y)};
}

void fill_rect(const figure::RoundedRect& box, Colour colour, const Affine& to_screen, ImDrawList& list) {
  const Rect r = on_whole_pixels(to_screen(box.rect));
  const double radius = r.height < TinyBox ? 0 : box.radius * to_screen.scale;
  list.AddRectFilled(on_screen(r.corner()), on_screen({r.right(), r.bottom()}), packed(colour), static_cast<float>(radius));
}

void stroke_rect(const figure::RoundedRect& box, Colour colour, double width, const Affine& to_screen, ImDrawList& list) {
  const Rect r = on_whole_pixels(to_screen(box.rect));
  if (r.height < TinyBox) return list.AddRectFilled(on_screen(r.corner()), on_screen({r.right(), r.bottom()}), packed(faded(colour, TinyOutline)));
  const Pen with = pen(colour, width < 4 ? std::max(width < 1 ? width : 1.0, std::round(width)) : width);
  // A line of an odd number of pixels is sharp when its middle is in the middle of a pixel. ImGui's own half a pixel is undone.
  const double inset = std::fmod(static_cast<double>(with.width), 2.0) == 1 ? 0.0 : 0.5;
  list.AddRect(on_screen({r.x - inset, r.y - inset}), on_screen({r.right() + inset, r.bottom() + inset}), with.colour,
               static_cast<float>(box.radius * to_screen.scale), 0, with.width);
}

// Between one station and the next. Branches reach far out of a large map's window.
bool is_piece_seen(const Ribbon& ribbon, std::size_t i, const ImDrawList& list) {
  const auto [left, right] = std::minmax({ribbon.left[i].x, ribbon.left[i + 1].x, ribbon.right[i].x, ribbon.right[i + 1].x});
  const auto [top, bottom] = std::minmax({ribbon.left[i].y, ribbon.left[i + 1].y, ribbon.right[i].y, ribbon.right[i + 1].y});
  const ImVec2 begin = list.GetClipRectMin(), end = list.GetClipRectMax();
  return right >= begin.x - 1 && left <= end.x + 1 && bottom >= begin.y - 1 && top <= end.y + 1;
}

// One side of the strip, with its colour and its place in ImGui's picture of lines.
struct Station {
  ImVec2 left, right;
  ImVec4 line;
  ImU32 colour;
};

// ImGui keeps pictures of lines of so many whole pixels, a clear one on each side: stretched over the width, their soft edges
// are where the strip ends. What is thinner than a pixel keeps that width and fades.
Station station_of(const Ribbon& ribbon, std::size_t i, Colour colour, const ImDrawListSharedData& shared) {
  const Vec2 left{static_cast<double>(ribbon.left[i].x), static_cast<double>(ribbon.left[i].y)};
  const Vec2 right{static_cast<double>(ribbon.right[i].x), static_cast<double>(ribbon.right[i].y)};
  const double width = distance(left, right);
  const double shown = std::max(1.0, width);
  const int line = std::clamp(static_cast<int>(std::lround(shown)), 1, IM_DRAWLIST_TEX_LINES_WIDTH_MAX);
  const Vec2 half = (width > 1e-6 ? (right - left) / width : Vec2{0, 1}) * (shown / line * (line / 2.0 + 1));
  const Vec2 middle = mix(left, right, 0.5);
  return {on_screen(middle - half), on_screen(middle + half), shared.TexUvLines[line],
          packed(width >= 1 ? colour : faded(colour, std::max(FaintestLine, width)))};
}

// A strip of triangles with soft edges.
void fill_ribbon(const Ribbon& ribbon, Colour colour, ImDrawList& list) {
  const int stations = static_cast<int>(ribbon.left.size());
  list.PrimReserve((stations - 1) * 6, stations * 2);
  const unsigned first = list._VtxCurrentIdx;
  int unseen = 0;
  for (int i = 0; i < stations; ++i) {
    const Station at = station_of(ribbon, static_cast<std::size_t>(i), colour, *list._Data);
    list.PrimWriteVtx(at.left, {at.line.x, at.line.y}, at.colour);
    list.PrimWriteVtx(at.right, {at.line.z, at.line.w}, at.colour);
    if (i + 1 == stations) break;
    const unsigned a = first + static_cast<unsigned>(i) * 2;
    if (is_piece_seen(ribbon, static_cast<std::size_t>(i), list))
      for (const unsigned corner : {a, a + 1, a + 3, a, a + 3, a + 2}) list.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
    else ++unseen;
  }
  list.PrimUnreserve(unseen * 6, 0);
}

// A small branch as one line: true when it was one.
bool fill_tiny_branch(const figure::Path& path, Colour colour, const Affine& to_screen, ImDrawList& list) {
  const std::size_t count = path.points.size();
  if (count < 8 || count % 2 != 0 || path.verbs[1] != figure::Path::Verb::cubic) return false;
  // There along one side, back along the other.
  const Vec2 start = to_screen(mix(path.points.front(), path.points.back(), 0.5));
  const Vec2 end = to_screen(mix(path.points[count / 2 - 1], path.points[count / 2], 0.5));
  if (std::abs(end.x - start.x) > TinyCurve || std::abs(end.y - start.y) > TinyCurve) return false;
  const Pen with = pen(colour, distance(path.points[0], path.points.back()) * to_screen.scale);
  list.AddLine(on_screen(start), on_screen(end), with.colour, with.width);
  return true;
}

void fill_path(const figure::Path& path, Colour colour, const Affine& to_screen, ImDrawList& list) {
  if (fill_tiny_branch(path, colour, to_screen, list)) return;
  thread_local Ribbon ribbon;  // kept for its memory: hundreds of branches a frame
  if (as_ribbon(path, to_screen, ribbon)) return fill_ribbon(ribbon, colour, list);
  for (Outline& outline : flattened(path, to_screen)) {
    if (outline.points.size() < 3) continue;
    // ImGui puts the soft edge outside of shapes that turn clockwise.
    if (signed_area(outline.points) < 0) std::reverse(outline.points.begin(), outline.points.end());
    const int count = static_cast<int>(outline.points.size());
    if (is_convex(outline.points))
      list.AddConvexPolyFilled(outline.points.data(), count, packed(colour));
    else
      list.AddConcavePolyFilled(outline.points.data(), count, packed(colour));
  }
}

// Cuts a line into the parts where the pen is down.
void stroke_dashed(const Outline& outline, const Pen& with, const std::vector<double>& dashes_in_pixels, ImDrawList& list) {
  std::vector<ImVec2> dash;
  std::size_t part = 0;
  double left = dashes_in_pixels[0];
  std::vector<ImVec2> points = outline.points;
  if (outline.closed) points.push_back(points.front());
  dash.push_back(points.front());
  const auto lift = [&] {
    if (part % 2 == 0 && dash.size() > 1) list.AddPolyline(dash.data(), static_cast<int>(dash.size()), with.colour, 0, with.width);
    dash.clear();
  };
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    Vec2 from{static_cast<double>(points[i].x), static_cast<double>(points[i].y)};
    const Vec2 to{static_cast<double>(points[i + 1].x), static_cast<double>(points[i + 1].y)};
    double length = distance(from, to);
    while (length > left) {
      from = mix(from, to, left / length);
      length -= left;
      dash.push_back(on_screen(from));
      lift();
      part = (part + 1) % dashes_in_pixels.size();
      left = dashes_in_pixels[part];
      dash.push_back(on_screen(from));
    }
    left -= length;
    dash.push_back(on_screen(to));
  }
  lift();
}

void stroke_outline(const Outline& outline, const figure::Stroke& stroke, const Affine& to_screen, ImDrawList& list) {
  if (outline.points.size() < 2) return;
  const Pen with = pen(stroke.colour, stroke.width * to_screen.scale);
  std::vector<double> dashes;
  double period = 0;
  for (const double dash : stroke.dashes) {
    dashes.push_back(dash * to_screen.scale);
    period += dashes.back();
  }
  if (dashes.size() % 2 == 1) dashes.insert(dashes.end(), dashes.begin(), dashes.end());
  constexpr double FinestPeriod = 2;  // pixels: finer dashes are a lighter line
  if (period < FinestPeriod)
    return list.AddPolyline(outline.points.data(), static_cast<int>(outline.points.size()),
                            dashes.empty() ? with.colour : packed(faded(stroke.colour, 0.5)),
                            outline.closed ? ImDrawFlags_Closed : 0, with.width);
  stroke_dashed(outline, with, dashes, list);
}

// A rounded box or a circle as points, for dashes.
Outline outline_of(const figure::RoundedRect& box, const Affine& to_screen, ImDrawList& list) {
  const Rect r = to_screen(box.rect);
  list.PathRect(on_screen(r.corner()), on_screen({r.right(), r.bottom()}), static_cast<float>(box.radius * to_screen.scale));
  Outline outline{{list._Path.begin(), list._Path.end()}, true};
  list.PathClear();
  return outline;
}
Outline outline_of(const figure::Circle& circle, const Affine& to_screen, ImDrawList& list) {
  list.PathArcTo(on_screen(to_screen(circle.centre)), static_cast<float>(circle.radius * to_screen.scale), 0, 6.2831853F);
  Outline outline{{list._Path.begin(), list._Path.end()}, true};
  list.PathClear();
  return outline;
}

}  // namespace

Colour faded(Colour colour, double opacity) {
  colour.alpha = static_cast<std::uint8_t>(std::lround(colour.alpha * std::clamp(opacity, 0.0, 1.0)));
  return colour;
}

void paint_fill(const figure::Fill& fill, const Affine& to_screen, ImDrawList& list, bool is_outlined) {
  if (const auto* box = std::get_if<figure::RoundedRect>(&fill.shape)) {
    const ImDrawListFlags flags = list.Flags;
    if (is_outlined) list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    fill_rect(*box, fill.colour, to_screen, list);
    list.Flags = flags;
  } else if (const auto* circle = std::get_if<figure::Circle>(&fill.shape)) {
    list.AddCircleFilled(on_screen(to_screen(circle->centre)), static_cast<float>(circle->radius * to_screen.scale), packed(fill.colour));
  } else {
    fill_path(std::get<figure::Path>(fill.shape), fill.colour, to_screen, list);
  }
}

void paint_stroke(const figure::Stroke& stroke, const Affine& to_screen, ImDrawList& list) {
  const double width = stroke.width * to_screen.scale;
  if (const auto* path = std::get_if<figure::Path>(&stroke.shape)) {
    for (const Outline& outline : flattened(*path, to_screen)) stroke_outline(outline, stroke, to_screen, list);
  } else if (const auto* box = std::get_if<figure::RoundedRect>(&stroke.shape)) {
    if (stroke.dashes.empty()) return stroke_rect(*box, stroke.colour, width, to_screen, list);
    stroke_outline(outline_of(*box, to_screen, list), stroke, to_screen, list);
  } else {
    const auto& circle = std::get<figure::Circle>(stroke.shape);
    if (!stroke.dashes.empty()) return stroke_outline(outline_of(circle, to_screen, list), stroke, to_screen, list);
    const Pen with = pen(stroke.colour, width);
    list.AddCircle(on_screen(to_screen(circle.centre)), static_cast<float>(circle.radius * to_screen.scale), with.colour, 0, with.width);
  }
}

}  // namespace concarte::ui
