// Draws what a box bears besides its words: kind, note, links, status, stances, groups, folded branch.
#include <algorithm>
#include <numbers>

#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

using document::Opinion;
constexpr double Turn = 2 * std::numbers::pi;

// Everything that the marks of one node share.
struct Place {
  Scene& scene;
  std::size_t number;
  Vec2 corner;  // of the node's room
  double scale;
  const Marks& marks;
  const Anatomy& anatomy;
  const BoxLook& look;
  Drawing& drawing;
  const Theme& theme;
};

void draw_sign(const Place& p) {
  const std::string_view sign = p.marks.sign;
  const Vec2 centre = p.corner + p.anatomy.sign;
  const Circle circle{centre, mark_size::Sign * p.scale};
  const bool plain = p.look.kind == BoxKind::filled;
  Colour colour = p.look.quiet;
  if (sign == "+" && !plain) colour = p.theme.agreed;
  if (sign == "−" && !plain) colour = p.theme.dispute;
  if (sign == "!") colour = p.look.words;
  const Letter& letter = p.scene.lettering.set(sign, 9 * p.scale);
  if (sign == "!") {
    p.drawing.fill(circle, colour);
    p.drawing.words_around(letter, centre, p.look.fill);
  } else {
    p.drawing.stroke(circle, colour, 0.9 * p.scale);
    p.drawing.words_around(letter, centre, colour);
  }
}

// A page with three lines of writing.
void draw_note(const Place& p) {
  const double k = p.scale;
  const Rect page = rect_around(p.corner + p.anatomy.note, {7.4 * k, 9 * k});
  p.drawing.stroke(RoundedRect{page, 1.3 * k}, p.look.quiet, 0.9 * k);
  for (int line = 0; line < 3; ++line) {
    const double y = page.y + (2.5 + 2 * line) * k;
    const double right = page.right() - (line == 2 ? 3.6 : 1.9) * k;
    p.drawing.stroke(polyline({{page.x + 1.9 * k, y}, {right, y}}), p.look.quiet, 0.7 * k);
  }
}

// A frame left by an arrow, upward and to the right.
void draw_link_sign(const Place& p) {
  const double k = p.scale;
  const Vec2 c = p.corner + p.anatomy.link;
  const auto at = [&](double x, double y) { return c + Vec2{x, y} * k; };
  p.drawing.stroke(polyline({at(-0.4, -3), at(-3.6, -3), at(-3.6, 3.8), at(3.2, 3.8), at(3.2, 0.8)}), p.look.quiet, 0.9 * k);
  p.drawing.stroke(polyline({at(-0.6, 0.8), at(3.8, -3.6)}), p.look.quiet, 0.9 * k);
  p.drawing.stroke(polyline({at(1.2, -3.8), at(4, -3.8), at(4, -1)}), p.look.quiet, 0.9 * k);
}

void draw_check(const Place& p, double radius) {
  const Vec2 centre = p.corner + p.anatomy.opinions;
  p.drawing.fill(Circle{centre, radius}, p.theme.agreed);
  const double r = radius;
  p.drawing.stroke(polyline({centre + Vec2{-0.45, 0.05} * r, centre + Vec2{-0.12, 0.38} * r, centre + Vec2{0.48, -0.34} * r}),
                   ink_on(p.theme, p.theme.agreed), r * 0.24);
}

// Oblique lines from the inner edge to the outer one, which need no clipping.
void hatch(const Place& p, Vec2 centre, double inner, double outer, double from, double to, Colour colour) {
  constexpr double Slant = 0.2;
  const double width = to - from;
  const int count = std::max(2, static_cast<int>(width * outer / (2.6 * p.scale)));
  for (int i = 0; i < count; ++i) {
    const double a = from + (width - Slant) * (i + 0.5) / count;
    p.drawing.stroke(polyline({point_at(centre, inner, a), point_at(centre, outer, a + Slant)}), colour, 0.9 * p.scale);
  }
}

void dot(const Place& p, Vec2 centre, double radius, double from, double to, Colour colour) {
  const int count = std::max(1, static_cast<int>((to - from) * radius / (2.2 * p.scale)));
  for (int i = 0; i < count; ++i)
    p.drawing.fill(Circle{point_at(centre, radius, from + (to - from) * (i + 0.5) / count), 0.75 * p.scale}, colour);
}

// One arc a group, clockwise from the top: filled for, hatched against, dotted reserved, empty not discussed.
void draw_ring(const Place& p) {
  const Vec2 centre = p.corner + p.anatomy.opinions;
  const double outer = (mark_size::Ring - 0.5) * p.scale, inner = mark_size::RingHole * p.scale;
  const auto opinions = p.scene.voices.opinions(p.scene.node(p.number));
  if (p.look.kind != BoxKind::outlined) p.drawing.fill(Circle{centre, mark_size::Ring * p.scale + 0.9}, p.theme.box);
  const double step = Turn / static_cast<double>(opinions.size());
  const double gap = opinions.size() > 1 ? std::min(0.12, step * 0.2) : 0;
  for (std::size_t i = 0; i < opinions.size(); ++i) {
    const double from = -Turn / 4 + step * static_cast<double>(i) + gap / 2, to = from + step - gap;
    const Path arc = sector(centre, inner, outer, from, to);
    const Colour colour = darkened_for(p.scene.voices.all()[i]->colour, p.theme.box, p.theme.ink, 2);
    if (!opinions[i]) {
      p.drawing.stroke(arc, mix(p.theme.muted, p.theme.box, 0.5), 0.5 * p.scale);
      continue;
    }
    if (opinions[i] == Opinion::in_favour) p.drawing.fill(arc, colour);
    if (opinions[i] == Opinion::against) hatch(p, centre, inner, outer, from, to, colour);
    if (opinions[i] == Opinion::reserved) dot(p, centre, (inner + outer) / 2, from, to, colour);
    p.drawing.stroke(arc, colour, 0.7 * p.scale);
  }
  if (p.marks.agreed) draw_check(p, (mark_size::RingHole - 1.1) * p.scale);
}

void draw_chip(const Place& p) {
  const Rect chip = moved(p.anatomy.chip, p.corner);
  p.drawing.part().folded_mark = chip;
  const bool filled = p.look.kind == BoxKind::filled;
  const Colour ground = filled ? p.look.words : p.look.branch;
  p.drawing.fill(RoundedRect{chip, chip.height / 2}, ground);
  p.drawing.words_around(p.scene.lettering.set(chip_text(p.marks.hidden), mark_size::ChipLetter * p.scale), chip.centre(),
                         filled ? p.look.fill : ink_on(p.theme, ground));
  if (p.marks.hidden.disputed > 0) {
    const Vec2 at{chip.right() - 1.5 * p.scale, chip.y + 1 * p.scale};
    p.drawing.fill(Circle{at, 3.9 * p.scale}, p.look.fill);
    p.drawing.fill(Circle{at, 2.9 * p.scale}, p.theme.dispute);
  }
}

void draw_discs(const Place& p) {
  const double radius = mark_size::Disc * p.scale;
  Vec2 centre = p.corner + p.anatomy.first_disc;
  const std::size_t shown = std::min(p.marks.groups.size(), mark_size::MostDiscs);
  const auto disc = [&](const std::string& letter, Colour colour) {
    p.drawing.fill(Circle{centre, radius + 0.8 * p.scale}, p.theme.paper);
    p.drawing.fill(Circle{centre, radius}, colour);
    // A pale disc still has an edge.
    const Colour edge = darkened_for(colour, p.theme.paper, p.theme.ink, 2.5);
    if (edge != colour) p.drawing.stroke(Circle{centre, radius - 0.35 * p.scale}, edge, 0.7 * p.scale);
    p.drawing.words_around(p.scene.lettering.set(letter, mark_size::DiscLetter * p.scale), centre, ink_on(p.theme, colour));
    centre.x += mark_size::DiscStep * p.scale;
  };
  for (std::size_t i = 0; i < shown; ++i) {
    const document::Group& group = *p.scene.voices.all()[static_cast<std::size_t>(p.marks.groups[i])];
    disc(group.mark, group.colour);
  }
  if (p.marks.groups.size() > shown) disc("+" + std::to_string(p.marks.groups.size() - shown), p.theme.muted);
}

}  // namespace

void draw_marks(Scene& scene, std::size_t number, const Anatomy& anatomy) {
  const Marks& marks = scene.marks[number];
  const Place place{scene, number, scene.layout.nodes[number].corner(), anatomy.scale,    marks, anatomy,
                    scene.looks[number], scene.drawing,                 scene.theme};
  if (marks.sign != nullptr) draw_sign(place);
  if (marks.note) draw_note(place);
  if (marks.links) draw_link_sign(place);
  if (marks.stances) draw_ring(place);
  else if (marks.agreed) draw_check(place, mark_size::Check * place.scale);
  if (marks.hidden.nodes > 0) draw_chip(place);
  if (!marks.groups.empty()) draw_discs(place);
}

}  // namespace concarte::figure
