// Draws what a box bears besides its words: kind, note, links, status, stances, groups, folded branch.
#include <algorithm>
#include <numbers>

#include "picture/figure/mark_shapes.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

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
  Brush brush;
};

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

// One arc a group, clockwise from the top: filled for, hatched against, dotted reserved, empty not discussed.
void draw_ring(const Place& p) {
  const Vec2 centre = p.corner + p.anatomy.opinions;
  const auto opinions = p.scene.voices.opinions(p.scene.node(p.number));
  if (p.look.kind != BoxKind::outlined) p.drawing.fill(Circle{centre, mark_size::Ring * p.scale + 0.9}, p.theme.box);
  const double step = Turn / static_cast<double>(opinions.size());
  const double gap = opinions.size() > 1 ? std::min(0.12, step * 0.2) : 0;
  for (std::size_t i = 0; i < opinions.size(); ++i) {
    const double from = -Turn / 4 + step * static_cast<double>(i) + gap / 2, to = from + step - gap;
    draw_opinion(p.brush, centre, from, to, opinions[i], voice_colour(p.theme, *p.scene.voices.all()[i]));
  }
  if (p.marks.agreed) draw_check(p.brush, centre, (mark_size::RingHole - 1.1) * p.scale);
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
  Vec2 centre = p.corner + p.anatomy.first_disc;
  const std::size_t shown = std::min(p.marks.groups.size(), mark_size::MostDiscs);
  for (std::size_t i = 0; i < shown; ++i) {
    draw_disc(p.brush, centre, *p.scene.voices.all()[static_cast<std::size_t>(p.marks.groups[i])]);
    centre.x += mark_size::DiscStep * p.scale;
  }
  if (p.marks.groups.size() > shown) draw_disc(p.brush, centre, "+" + std::to_string(p.marks.groups.size() - shown), p.theme.muted);
}

}  // namespace

void draw_marks(Scene& scene, std::size_t number, const Anatomy& anatomy) {
  const Marks& marks = scene.marks[number];
  const Place place{scene, number, scene.layout.nodes[number].corner(), anatomy.scale,    marks, anatomy,
                    scene.looks[number], scene.drawing,                 scene.theme,
                    Brush{scene.drawing, scene.theme, scene.lettering, anatomy.scale}};
  if (marks.sign != nullptr) draw_sign(place.brush, place.corner + anatomy.sign, marks.sign, place.look);
  if (marks.note) draw_note(place);
  if (marks.links) draw_link_sign(place);
  if (marks.stances) draw_ring(place);
  else if (marks.agreed) draw_check(place.brush, place.corner + anatomy.opinions, mark_size::Check * place.scale);
  if (marks.hidden.nodes > 0) draw_chip(place);
  if (!marks.groups.empty()) draw_discs(place);
}

}  // namespace concarte::figure
