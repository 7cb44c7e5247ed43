// What is drawn over the map: selection, hover, caret, drop target, rubber band.
#include "editor/session/overlay.h"

#include <algorithm>

#include "editor/session/label_overlay.h"
#include "map/document/document.h"

namespace concarte::session {
namespace {

using figure::Fill;
using figure::Item;
using figure::RoundedRect;
using figure::Stroke;

// Draws in screen pixels, whatever the zoom: a ring is as thin on a small map as on a large one.
struct Pen {
  figure::Figure& figure;
  double pixel;  // in figure units
  Colour accent;

  void add(std::variant<Fill, Stroke, figure::Words> mark, Rect bounds) { figure.items.push_back({std::move(mark), 0, bounds}); }
  void ring(const Rect& box, double gap_px, double width_px, double corner) {
    const Rect outer = grown(box, gap_px * pixel);
    add(Stroke{RoundedRect{outer, corner + gap_px * pixel}, accent, width_px * pixel, {}}, grown(outer, width_px * pixel));
  }
  void line(Vec2 from, Vec2 to, double width_px, std::vector<double> dashes = {}) {
    figure::Path path{{figure::Path::Verb::move, figure::Path::Verb::line}, {from, to}};
    add(Stroke{std::move(path), accent, width_px * pixel, std::move(dashes)}, grown(rect_between(from, to), width_px * pixel));
  }
  void fill(const Rect& rect, Colour colour, double corner = 0) { add(Fill{RoundedRect{rect, corner}, colour}, rect); }
};

// Amber, as a marker pen; words stay readable through it on light and dark grounds alike.
constexpr Colour Found{0xff, 0xb0, 0x00, 0x70};

Colour faded(Colour colour, std::uint8_t alpha) { return {colour.red, colour.green, colour.blue, alpha}; }

Rect box_of(const Session& session, const document::NodeId& node) {
  const auto& measured = session.picture().measured;
  const auto number = measured.numbers.find(node);
  return number == measured.numbers.end() ? Rect{} : session.picture().layout.nodes[static_cast<std::size_t>(number->second)];
}

void draw_selection(Pen& pen, const Session& session) {
  for (const auto& node : session.state().selection.nodes)
    if (const Rect box = box_of(session, node); !box.empty()) pen.ring(box, 3, 2, session.state().theme.corner);
  const auto& link = session.state().selection.link;
  const auto& links = session.picture().measured.links;
  const auto place = std::find(links.begin(), links.end(), link);
  if (link.empty() || place == links.end()) return;
  const layout::LinkPath& path = session.picture().layout.links[static_cast<std::size_t>(place - links.begin())];
  figure::Path curve;
  curve.points = path.curve;
  curve.verbs.push_back(figure::Path::Verb::move);
  for (std::size_t i = 3; i < path.curve.size(); i += 3) curve.verbs.push_back(figure::Path::Verb::cubic);
  Rect bounds;
  for (const Vec2& p : path.curve) bounds = united(bounds, p);
  pen.add(Stroke{std::move(curve), faded(pen.accent, 0x70), 6 * pen.pixel, {}}, grown(bounds, 6 * pen.pixel));
}

// The words looked for, where they are in sight; a dotted ring tells an idea that says them elsewhere than in its label.
void draw_found(Pen& pen, const Session& session) {
  const auto& measured = session.picture().measured;
  const View& view = session.state().view;
  const Rect seen = figure_from_screen(view)(Rect{0, 0, view.canvas_size.x, view.canvas_size.y});
  const auto& edit = session.state().text_edit;
  for (const search::Found& found : session.sight().found) {
    const Rect box = box_of(session, found.node);
    const document::Node* node = session.document().find(found.node);
    if (node == nullptr || box.empty() || !overlap(box, seen) || (edit && edit->node == found.node)) continue;
    const search::Hit& hit = found.hits.front();
    if (hit.field != search::Field::label) {
      pen.add(Stroke{RoundedRect{grown(box, 3 * pen.pixel), session.state().theme.corner}, pen.accent, 1.5 * pen.pixel, {3 * pen.pixel, 3 * pen.pixel}}, grown(box, 5 * pen.pixel));
      continue;
    }
    const auto& label = measured.labels[static_cast<std::size_t>(measured.numbers.at(found.node))];
    for (const search::Span& span : hit.spans)
      for (const Rect& rect : text::selection_rects(label.paragraph, node->text, span.begin, span.end))
        pen.fill(grown(moved(rect, box.corner() + label.place), 1 * pen.pixel), Found, 2 * pen.pixel);
  }
}

void draw_hover(Pen& pen, const Session& session, const figure::Owner& hover) {
  const auto* node = std::get_if<document::NodeId>(&hover.id);
  if (hover.kind != figure::Owner::Kind::node || node == nullptr || session.state().selection.holds(*node)) return;
  if (const Rect box = box_of(session, *node); !box.empty()) pen.ring(box, 2, 1, session.state().theme.corner);
}

// A bar where the dragged node would land: between two siblings, or by the parent when it would be the only child.
void draw_drop(Pen& pen, const Session& session, const DropPlace& drop) {
  const Rect parent = box_of(session, drop.parent);
  if (!parent.empty()) pen.ring(parent, 3, 3, session.state().theme.corner);
  const auto children = session.document().children(drop.parent);
  const auto count = static_cast<int>(children.size());
  const Rect before = drop.position > 0 && drop.position <= count ? box_of(session, children[static_cast<std::size_t>(drop.position - 1)]) : Rect{};
  const Rect after = drop.position >= 0 && drop.position < count ? box_of(session, children[static_cast<std::size_t>(drop.position)]) : Rect{};
  const Rect beside = before.empty() ? after : before;
  if (beside.empty()) return;
  const double gap = 5 * pen.pixel;
  const double y = !before.empty() && !after.empty() && after.y > before.bottom() ? (before.bottom() + after.y) / 2
                   : before.empty()                                              ? after.y - gap
                                                                                 : before.bottom() + gap;
  pen.fill({beside.x, y - 2 * pen.pixel, beside.width, 4 * pen.pixel}, pen.accent, 2 * pen.pixel);
}

}  // namespace

figure::Figure overlay(const Session& session, const Pointing& pointing, bool caret_shown) {
  figure::Figure over;
  over.parts.emplace_back();
  const double scale = screen_from_figure(session.state().view).scale;
  Pen pen{over, 1 / scale, session.state().theme.accent};
  draw_found(pen, session);
  draw_hover(pen, session, pointing.hover);
  draw_selection(pen, session);
  draw_label_edit(over, session, caret_shown);
  if (pointing.drop) draw_drop(pen, session, *pointing.drop);
  if (pointing.drag_line_in_figure)
    pen.line(pointing.drag_line_in_figure->first, pointing.drag_line_in_figure->second, 2, {6 * pen.pixel, 4 * pen.pixel});
  if (pointing.band_in_figure) {
    pen.fill(*pointing.band_in_figure, faded(pen.accent, 0x20));
    pen.ring(*pointing.band_in_figure, 0, 1, 0);
  }
  return over;
}

}  // namespace concarte::session
