// The shapes of the marks: signs, discs, stances, link lines.
#include "picture/figure/mark_shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "picture/figure/anatomy.h"
#include "picture/figure/hatches.h"
#include "picture/figure/paths.h"

namespace concarte::figure {
namespace {

using document::Opinion;

// Oblique lines from the inner edge to the outer one, which need no clipping.
void hatch(const Brush& brush, Vec2 centre, double inner, double outer, double from, double to, Colour colour) {
  constexpr double Slant = 0.2;
  const double width = to - from;
  const int count = std::max(2, static_cast<int>(width * outer / (2.6 * brush.scale)));
  for (int i = 0; i < count; ++i) {
    const double a = from + (width - Slant) * (i + 0.5) / count;
    brush.drawing.stroke(polyline({point_at(centre, inner, a), point_at(centre, outer, a + Slant)}), colour, 0.9 * brush.scale);
  }
}

void dot(const Brush& brush, Vec2 centre, double radius, double from, double to, Colour colour) {
  const int count = std::max(1, static_cast<int>((to - from) * radius / (2.2 * brush.scale)));
  for (int i = 0; i < count; ++i)
    brush.drawing.fill(Circle{point_at(centre, radius, from + (to - from) * (i + 0.5) / count), 0.75 * brush.scale}, colour);
}

void draw_end(Drawing& drawing, LinkLook::End end, Vec2 at, Vec2 towards, Colour colour) {
  constexpr double ArrowLength = 6.5, ArrowHalfWidth = 2.7, DotRadius = 2.2;
  if (end == LinkLook::End::dot) drawing.fill(Circle{at, DotRadius}, colour);
  if (end != LinkLook::End::arrow) return;
  const Vec2 back = at - towards * ArrowLength, aside = perpendicular(towards) * ArrowHalfWidth;
  Pen pen;
  pen.move(at).line(back + aside).line(back + towards * 1.6).line(back - aside).close();
  drawing.fill(pen.take(), colour);
}

void draw_hatched_disc(const Brush& brush, Vec2 centre, const document::Group& group) {
  constexpr double Plate = 0.68;  // of the radius: where the letter stands, free of lines
  const double radius = mark_size::Disc * brush.scale;
  brush.drawing.fill(Circle{centre, radius + 0.8 * brush.scale}, brush.theme.paper);
  for (const Path& line : hatched(centre, radius, group.hatch, 2 * brush.scale)) brush.drawing.stroke(line, brush.theme.ink, 0.55 * brush.scale);
  brush.drawing.fill(Circle{centre, radius * Plate}, brush.theme.paper);
  brush.drawing.stroke(Circle{centre, radius - 0.35 * brush.scale}, brush.theme.ink, 0.7 * brush.scale);
  brush.drawing.words_around(brush.lettering.set(group.mark, mark_size::DiscLetter * brush.scale), centre, brush.theme.ink);
}

}  // namespace

void draw_sign(const Brush& brush, Vec2 centre, std::string_view sign, const BoxLook& look) {
  const Circle circle{centre, mark_size::Sign * brush.scale};
  const bool plain = look.kind == BoxKind::filled;
  Colour colour = look.quiet;
  if (sign == "+" && !plain) colour = brush.theme.agreed;
  if (sign == "−" && !plain) colour = brush.theme.dispute;
  if (sign == "!") colour = look.words;
  const Letter& letter = brush.lettering.set(sign, 9 * brush.scale);
  if (sign == "!") {
    brush.drawing.fill(circle, colour);
    brush.drawing.words_around(letter, centre, look.fill);
  } else {
    brush.drawing.stroke(circle, colour, 0.9 * brush.scale);
    brush.drawing.words_around(letter, centre, colour);
  }
}

void draw_check(const Brush& brush, Vec2 centre, double radius) {
  brush.drawing.fill(Circle{centre, radius}, brush.theme.agreed);
  const double r = radius;
  brush.drawing.stroke(polyline({centre + Vec2{-0.45, 0.05} * r, centre + Vec2{-0.12, 0.38} * r, centre + Vec2{0.48, -0.34} * r}),
                       ink_on(brush.theme, brush.theme.agreed), r * 0.24);
}

void draw_disc(const Brush& brush, Vec2 centre, std::string_view letter, Colour colour) {
  const double radius = mark_size::Disc * brush.scale;
  const Letter& set = brush.lettering.set(letter, mark_size::DiscLetter * brush.scale);
  // Three characters widen it to the right.
  const double wider = std::max(0.0, set.ink.width + radius / 2 - 2 * radius);
  const auto shape = [&](double r) {
    return wider == 0 ? Shape{Circle{centre, r}} : Shape{RoundedRect{{centre.x - r, centre.y - r, 2 * r + wider, 2 * r}, r}};
  };
  brush.drawing.fill(shape(radius + 0.8 * brush.scale), brush.theme.paper);
  brush.drawing.fill(shape(radius), colour);
  // A pale disc still has an edge.
  const Colour edge = darkened_for(colour, brush.theme.paper, brush.theme.ink, 2.5);
  if (edge != colour) brush.drawing.stroke(shape(radius - 0.35 * brush.scale), edge, 0.7 * brush.scale);
  brush.drawing.words_around(set, {centre.x + wider / 2, centre.y}, ink_on(brush.theme, colour));
}

void draw_disc(const Brush& brush, Vec2 centre, const document::Group& group) {
  if (brush.theme.grey) draw_hatched_disc(brush, centre, group);
  else draw_disc(brush, centre, group.mark, group.colour);
}

void draw_opinion(const Brush& brush, Vec2 centre, double from, double to, std::optional<Opinion> opinion, Colour colour) {
  const double outer = (mark_size::Ring - 0.5) * brush.scale, inner = mark_size::RingHole * brush.scale;
  const Path arc = sector(centre, inner, outer, from, to);
  if (!opinion) return brush.drawing.stroke(arc, mix(brush.theme.muted, brush.theme.box, 0.5), 0.5 * brush.scale);
  if (opinion == Opinion::in_favour) brush.drawing.fill(arc, colour);
  if (opinion == Opinion::against) hatch(brush, centre, inner, outer, from, to, colour);
  if (opinion == Opinion::reserved) dot(brush, centre, (inner + outer) / 2, from, to, colour);
  brush.drawing.stroke(arc, colour, 0.7 * brush.scale);
}

Colour voice_colour(const Theme& theme, const document::Group& group) {
  return theme.grey ? theme.ink : darkened_for(group.colour, theme.box, theme.ink, 2);
}

void draw_link_line(Drawing& drawing, const layout::Curve& curve, const LinkLook& look) {
  constexpr double ZigzagHeight = 1.7, ZigzagLength = 6;
  if (look.zigzag) drawing.stroke(zigzag(curve, ZigzagHeight, ZigzagLength), look.colour, look.width);
  else drawing.stroke(open_path(curve), look.colour, look.width, look.dashes);
  draw_end(drawing, look.start, curve.front(), direction(curve[0] - curve[1]), look.colour);
  draw_end(drawing, look.end, curve.back(), direction(curve.back() - curve[curve.size() - 2]), look.colour);
}

}  // namespace concarte::figure
