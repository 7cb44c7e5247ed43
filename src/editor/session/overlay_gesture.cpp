// What a gesture shows over the map.
#include <algorithm>

#include "editor/session/overlay_pen.h"
#include "map/document/walk.h"
#include "picture/layout/link_ways.h"

namespace concarte::session {
namespace {

constexpr double Corner = 5;

// The nodes that are on their way are pale where they were, and go with the pointer.
void draw_carried(OverlayPen& pen, const Session& session, const Carried& carried) {
  constexpr std::uint8_t Veil = 0xb0, Ghost = 0xe0;
  const figure::Theme& theme = session.state().theme;
  const std::vector<document::NodeId>& nodes = session.state().selection.nodes;
  for (const document::NodeId& node : nodes)
    if (const Rect box = box_of(session, node); !box.empty()) pen.fill(grown(box, 2 * pen.pixel), faded(theme.paper, Veil), Corner);
  const Rect box = moved(box_of(session, carried.pressed), carried.by);
  // Several: a heap, of which the upper one is read.
  for (std::size_t behind = std::min<std::size_t>(nodes.size(), 3); behind-- > 0;) {
    const double aside = static_cast<double>(behind) * 4 * pen.pixel;
    const Rect card = moved(box, {aside, aside});
    pen.fill(card, faded(theme.paper, Ghost), Corner);
    pen.ring(card, 0, 1.5, Corner);
  }
  const auto& measured = session.picture().measured;
  const auto& label = measured.labels[static_cast<std::size_t>(measured.numbers.at(carried.pressed))];
  pen.words(label.paragraph, box.corner() + label.place, theme.ink);
}

void draw_drop(OverlayPen& pen, const Session& session, const DropPlace& drop, bool is_refused) {
  const Rect parent = box_of(session, drop.parent);
  if (is_refused) {
    pen.ring(parent, 3, 3, Corner, session.state().theme.dispute);
    return;
  }
  if (!parent.empty()) pen.ring(parent, 3, 2, Corner);
  if (drop.branch) {
    const auto [from, to] = *drop.branch;
    const bool is_down = session.picture().layout.style == layout::Style::tree_down;
    const Vec2 half = is_down ? Vec2{0, (to.y - from.y) / 2} : Vec2{(to.x - from.x) / 2, 0};
    pen.curve({from, from + half, to - half, to}, 2.5, pen.accent);
  }
  if (!drop.edge) return;
  const auto [from, to] = *drop.edge;
  pen.fill(grown(rect_between(from, to), 2.5 * pen.pixel), pen.accent, 2.5 * pen.pixel);
}

void draw_bent_link(OverlayPen& pen, const Session& session, Vec2 middle) {
  const auto* link = session.document().all<document::Link>().find(session.state().selection.link());
  if (link == nullptr) return;
  const Rect from = box_of(session, link->from);
  const Rect to = box_of(session, link->to);
  if (from.empty() || to.empty()) return;
  pen.curve(layout::way_through(from, to, middle), 2, pen.accent);
  pen.handle(middle, 5, session.state().theme.paper);
}

}  // namespace

void draw_gesture(OverlayPen& pen, const Session& session, const Pointing& pointing) {
  if (pointing.drop) draw_drop(pen, session, *pointing.drop, pointing.is_refused);
  if (pointing.drag_line_in_figure)
    pen.line(pointing.drag_line_in_figure->first, pointing.drag_line_in_figure->second, 2, pen.accent, {6, 4});
  if (pointing.bent_middle_in_figure) draw_bent_link(pen, session, *pointing.bent_middle_in_figure);
  if (pointing.band_in_figure) {
    pen.fill(*pointing.band_in_figure, faded(pen.accent, 0x20));
    pen.ring(*pointing.band_in_figure, 0, 1, 0);
  }
  const bool is_shown = pointing.carried && session.picture().measured.numbers.contains(pointing.carried->pressed);
  if (is_shown) draw_carried(pen, session, *pointing.carried);
}

}  // namespace concarte::session
