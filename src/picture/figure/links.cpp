// Draws the cross-links: their line, their ends, their label on its plate.
#include "picture/figure/link_look.h"

#include "picture/figure/describe.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

constexpr double ArrowLength = 6.5;
constexpr double ArrowHalfWidth = 2.7;
constexpr double DotRadius = 2.2;

void draw_end(Drawing& drawing, LinkLook::End end, Vec2 at, Vec2 towards, Colour colour) {
  if (end == LinkLook::End::dot) drawing.fill(Circle{at, DotRadius}, colour);
  if (end != LinkLook::End::arrow) return;
  const Vec2 back = at - towards * ArrowLength, aside = perpendicular(towards) * ArrowHalfWidth;
  Pen pen;
  pen.move(at).line(back + aside).line(back + towards * 1.6).line(back - aside).close();
  drawing.fill(pen.take(), colour);
}

void draw_line(Drawing& drawing, const layout::Curve& curve, const LinkLook& look) {
  constexpr double ZigzagHeight = 1.7, ZigzagLength = 6;
  if (look.zigzag) drawing.stroke(zigzag(curve, ZigzagHeight, ZigzagLength), look.colour, look.width);
  else drawing.stroke(open_path(curve), look.colour, look.width, look.dashes);
  draw_end(drawing, look.start, curve.front(), direction(curve[0] - curve[1]), look.colour);
  draw_end(drawing, look.end, curve.back(), direction(curve.back() - curve[curve.size() - 2]), look.colour);
}

}  // namespace

LinkLook link_look(const Theme& theme, document::LinkKind kind) {
  using End = LinkLook::End;
  switch (kind) {
    case document::LinkKind::supports: return {theme.agreed, 1.2, {9, 3}, false, End::none, End::arrow};
    case document::LinkKind::tension: return {theme.dispute, 1.1, {}, true, End::none, End::none};
    case document::LinkKind::depends: return {theme.link, 1.3, {1.6, 2.6}, false, End::none, End::arrow};
    case document::LinkKind::same_word: return {theme.accent, 1.2, {8, 2.5, 1.6, 2.5}, false, End::dot, End::dot};
    case document::LinkKind::relates: break;
  }
  return {theme.link, 1.1, {4.5, 3}, false, End::none, End::arrow};
}

void draw_links(Scene& scene) {
  for (std::size_t i = 0; i < scene.measured.links.size(); ++i) {
    const document::Link* link = scene.document.all<document::Link>().find(scene.measured.links[i]);
    const layout::LinkPath& path = scene.layout.links[i];
    if (link == nullptr || path.curve.size() < 4) continue;
    const layout::Request::Link& ends = scene.measured.request.links[i];
    const layout::Curve curve = scene.between_boxes(path.curve, ends.from, ends.to);
    const LinkLook look = link_look(scene.theme, link->kind);
    Part part;
    part.owner = {Owner::Kind::link, link->id};
    part.label = link->label;
    part.description = described(scene.document, *link);
    scene.drawing.begin(std::move(part));
    draw_line(scene.drawing, curve, look);
    if (link->label.empty()) continue;
    const text::Paragraph& label = scene.measured.link_labels[i].paragraph;
    const Rect plate = rect_around(path.label_centre, label.size + LinkLabelPadding * 2);
    scene.drawing.fill(RoundedRect{plate, 3}, scene.theme.paper);
    scene.drawing.words(label, link->label, plate.corner() + LinkLabelPadding,
                        darkened_for(look.colour, scene.theme.paper, scene.theme.ink, 4.5));
  }
}

}  // namespace concarte::figure
