// Draws the nodes: their boxes, marks and words.
#include <algorithm>

#include "picture/figure/describe.h"
#include "picture/figure/likeness.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

void draw_underline(Drawing& drawing, const Rect& box, const BoxLook& look, double corner) {
  drawing.fill(RoundedRect{box, corner}, look.fill);
  drawing.stroke(polyline({{box.x, box.bottom()}, {box.right(), box.bottom()}}), look.line, look.line_width * 1.4);
}

// A disputed idea's box is torn along its upper edge: it tells itself in black and white, and from afar.
void draw_torn(Drawing& drawing, const Rect& box, const BoxLook& look, double corner, double tooth) {
  const Rect edge = grown(box, -look.line_width / 2);
  drawing.fill(torn_box(edge, corner, tooth), look.fill);
  if (look.kind == BoxKind::filled) drawing.stroke(torn_edge(edge, corner, tooth), look.line, look.line_width);
  else drawing.stroke(torn_box(edge, corner, tooth), look.line, look.line_width, look.dashes);
}

void draw_box(Scene& scene, std::size_t number, double mark_scale) {
  const Rect box = scene.box(number);
  const BoxLook& look = scene.looks[number];
  const int level = scene.standings.nodes[number].level;
  const double corner = std::min({scene.theme.corner * padding_scale(scene.theme, level), box.width / 2, box.height / 2});
  if (scene.marks[number].disputed) {
    draw_torn(scene.drawing, box, look, corner, mark_size::Tooth * mark_scale);
  } else if (look.kind == BoxKind::underlined) {
    draw_underline(scene.drawing, box, look, corner);
  } else {
    scene.drawing.fill(RoundedRect{box, corner}, look.fill);
    const double inset = look.line_width / 2;
    if (look.line_width > 0)
      scene.drawing.stroke(RoundedRect{grown(box, -inset), corner - inset}, look.line, look.line_width, look.dashes);
  }
}

void draw_node(Scene& scene, std::size_t number, std::uint64_t likeness) {
  const document::Node& node = scene.node(number);
  const Measured::Label& label = scene.measured.labels[number];
  const Anatomy inside = anatomy(scene.marks[number], label, scene.theme, scene.standings.nodes[number].level,
                                 scene.measured.request.style, scene.lettering);
  Part part;
  part.owner = {Owner::Kind::node, node.id};
  part.label = label.text;
  part.description = described(node, scene.marks[number], scene.voices, label.senses);
  part.addresses = node.links;
  part.box = scene.box(number);
  part.likeness = likeness;
  scene.drawing.begin(std::move(part));
  draw_box(scene, number, inside.scale);
  draw_senses(scene, number, inside);
  draw_marks(scene, number, inside);
  const Vec2 corner = scene.layout.nodes[number].corner() + inside.text;
  scene.drawing.words(label.paragraph, label.text, corner, scene.looks[number].words);
}

}  // namespace

void draw_nodes(Scene& scene) {
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const std::uint64_t likeness = node_likeness(scene, i);
    Part* before = scene.drawing.former().find(Owner::Kind::node, scene.measured.nodes[i], likeness);
    if (before != nullptr) scene.drawing.take(*before, scene.box(i).corner() - before->box.corner(), likeness);
    else draw_node(scene, i, likeness);
  }
}

}  // namespace concarte::figure
