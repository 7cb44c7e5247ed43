// One figure that must fit a room on paper in readable type.
#include "picture/page/fit.h"

#include <algorithm>
#include <array>

#include "picture/figure/transform.h"
#include "picture/layout/arranger.h"
#include "picture/layout/columns.h"
#include "picture/page/print_theme.h"

namespace concarte::page {
namespace {

using layout::Layout;
using layout::Request;
using layout::Style;

struct Attempt {
  Arrangement arrangement;
  double wrap;  // of the theme's own width
  bool cuts_words = false;
};

// A word that is wider than the room is cut at the very last.
constexpr std::array Attempts{Attempt{Arrangement::as_asked, 1},     Attempt{Arrangement::narrower, 0.8},
                              Attempt{Arrangement::narrower, 0.64},  Attempt{Arrangement::one_sided, 1},
                              Attempt{Arrangement::one_sided, 0.75}, Attempt{Arrangement::in_columns, 1.6},
                              Attempt{Arrangement::in_columns, 1.15}, Attempt{Arrangement::in_columns, 0.8},
                              Attempt{Arrangement::in_columns, 1.15, true}};

std::optional<Layout> arranged(Request request, const Attempt& attempt, double width, const Press& press) {
  if (attempt.arrangement == Arrangement::in_columns) return layout::columns(std::move(request), width);
  if (attempt.arrangement == Arrangement::one_sided) {
    request.style = Style::mindmap;
    for (Request::Node& node : request.nodes) node.side = layout::Side::right;
  }
  if (attempt.arrangement != Arrangement::as_asked)
    for (Request::Node& node : request.nodes) node.pin.reset();
  auto answer = layout::arrange(request, press.worker);
  if (auto* layout = std::get_if<Layout>(&answer)) return std::move(*layout);
  return std::nullopt;
}

bool is_inside(const Rect& bounds, Vec2 room) {
  constexpr double Rounding = 0.01;
  return bounds.width <= room.x + Rounding && bounds.height <= room.y + Rounding;
}

}  // namespace

std::optional<Fitted> fitted(const document::Document& document, const document::NodeId& top, Vec2 room, const Press& press) {
  for (const Attempt& attempt : Attempts) {
    const bool is_asked = attempt.arrangement == Arrangement::as_asked || attempt.arrangement == Arrangement::narrower;
    // A mind map and a tree are not told apart once they grow to one side.
    if (attempt.arrangement == Arrangement::one_sided && press.style == Style::tree) continue;
    figure::Theme theme = printed(press.theme, press.least_pt, attempt.wrap);
    theme.cuts_words = attempt.cuts_words;
    Fitted result;
    result.arrangement = attempt.arrangement;
    result.measured = figure::measure(document, theme, press.typesetter, is_asked ? press.style : Style::mindmap, top);
    const auto layout = arranged(result.measured.request, attempt, room.x, press);
    if (!layout || !is_inside(layout->bounds, room)) continue;
    figure::Figure figure = figure::build(document, result.measured, *layout, theme, press.typesetter);
    if (!is_inside(figure.bounds, room)) continue;
    const Rect& bounds = figure.bounds;
    result.scale = std::max(1.0, std::min({room.x / bounds.width, room.y / bounds.height, press.largest_pt / press.least_pt}));
    const Vec2 corner = bounds.corner();
    result.figure = figure::transformed(std::move(figure), {result.scale, -corner * result.scale});
    return result;
  }
  return std::nullopt;
}

}  // namespace concarte::page
