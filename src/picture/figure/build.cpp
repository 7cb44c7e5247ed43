// Dresses a layout: branches, links, boxes and words, in painting order.
#include "picture/figure/build.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "picture/figure/describe.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

std::string title_of(const document::Document& document) {
  if (!document.heading().title.empty() || document.main_root().empty()) return document.heading().title;
  return document.node(document.main_root()).text;
}

void prepare_nodes(Scene& scene) {
  const std::size_t count = scene.size();
  scene.marks.reserve(count);
  scene.anatomies.reserve(count);
  scene.looks.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const document::Node& node = scene.node(i);
    const Standing& standing = scene.standings.nodes[i];
    scene.marks.push_back(marks_of(scene.document, node, scene.voices));
    scene.anatomies.push_back(
        anatomy(scene.marks[i], scene.measured.labels[i].paragraph, scene.theme, standing.level, scene.lettering));
    scene.looks.push_back(box_look(scene.theme, node, standing, scene.standings.tone(i)));
  }
}

}  // namespace

Rect Scene::box(std::size_t number) const { return moved(anatomies[number].box, layout.nodes[number].corner()); }

Vec2 Scene::on_box(std::size_t number, Vec2 on_room) const {
  const Rect& room = layout.nodes[number];
  const Rect inside = box(number);
  Vec2 point = on_room;
  if (room.height > 0) point.y = inside.y + (on_room.y - room.y) * inside.height / room.height;
  // Under words that stand on a line, the branch runs into the line.
  const bool from_aside = std::abs(point.x - room.x) < 0.5 || std::abs(point.x - room.right()) < 0.5;
  if (looks[number].kind == BoxKind::underlined && from_aside) point.y = inside.bottom();
  return point;
}

void draw_branches(Scene& scene) {
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const Standing& standing = scene.standings.nodes[i];
    if (standing.parent < 0 || scene.layout.branches[i].size() < 4) continue;
    layout::Curve curve = scene.layout.branches[i];
    const Vec2 start = scene.on_box(static_cast<std::size_t>(standing.parent), curve.front());
    const Vec2 end = scene.on_box(i, curve.back());
    curve[1] += start - curve.front();
    curve[curve.size() - 2] += end - curve.back();
    curve.front() = start;
    curve.back() = end;
    Part part;
    part.owner = {Owner::Kind::branch, scene.measured.nodes[i]};
    scene.drawing.begin(std::move(part));
    // It ends as wide as the next begins, so that a whole branch thins evenly.
    scene.drawing.fill(tapered(curve, level_look(scene.theme, standing.level - 1).branch_width,
                               level_look(scene.theme, standing.level).branch_width * 0.8),
                       scene.looks[i].branch);
  }
}

Figure build(const document::Document& document, const Measured& measured, const layout::Layout& layout,
             const Theme& theme, text::Typesetter& typesetter) {
  assert(layout.nodes.size() == measured.nodes.size() && layout.branches.size() == measured.nodes.size());
  assert(layout.links.size() == measured.links.size());
  Scene scene{document,         measured, layout, theme, standings_of(document, theme, measured.nodes),
              Voices(document), {},       {},     {},    typesetter,
              Lettering(typesetter), Drawing(typesetter)};
  prepare_nodes(scene);
  draw_boundaries(scene);
  draw_branches(scene);
  draw_links(scene);
  draw_nodes(scene);
  draw_summaries(scene);

  Figure figure = scene.drawing.finish();
  figure.paper = theme.paper;
  figure.title = title_of(document);
  figure.description = described(document);
  figure.language = document.heading().language;
  return figure;
}

}  // namespace concarte::figure
