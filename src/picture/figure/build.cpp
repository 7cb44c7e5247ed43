// Dresses a layout: branches, links, boxes and words, in painting order.
#include "picture/figure/build.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/translate.h"
#include "picture/figure/describe.h"
#include "picture/figure/likeness.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

std::string title_of(const document::Document& document) {
  if (!document.heading().title.empty() || document.main_root().empty()) return document.heading().title;
  return document.node(document.main_root()).text;
}

std::size_t run_count(const Measured& measured) {
  std::size_t count = 0;
  for (const Measured::Label& label : measured.labels) count += label.paragraph.runs.size();
  return count;
}

void prepare_nodes(Scene& scene) {
  const std::size_t count = scene.size();
  scene.marks.reserve(count);
  scene.looks.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const document::Node& node = scene.node(i);
    const Standing& standing = scene.standings.nodes[i];
    scene.marks.push_back(marks_of(scene.document, node, scene.voices, scene.measured.live));
    scene.looks.push_back(box_look(scene.theme, node, standing, scene.standings.tone(i)));
  }
}

// The point of a node's box that stands for this one on the border of its room.
Vec2 on_box(const Scene& scene, std::size_t number, Vec2 on_room) {
  const Rect& room = scene.layout.nodes[number];
  const Rect box = scene.box(number);
  Vec2 point = on_room;
  if (room.height > 0) point.y = box.y + (on_room.y - room.y) * box.height / room.height;
  // Under words that stand on a line, what comes from aside runs into the line.
  const bool from_aside = std::abs(point.x - room.x) < 0.5 || std::abs(point.x - room.right()) < 0.5;
  if (scene.looks[number].kind == BoxKind::underlined && from_aside) point.y = box.bottom();
  return point;
}

}  // namespace

Rect Scene::box(std::size_t number) const { return moved(measured.labels[number].box, layout.nodes[number].corner()); }

layout::Curve Scene::between_boxes(layout::Curve curve, int from, int to) const {
  const Vec2 start = on_box(*this, static_cast<std::size_t>(from), curve.front());
  const Vec2 end = on_box(*this, static_cast<std::size_t>(to), curve.back());
  // What is level with an end goes with it, so that straight pieces stay straight.
  const Vec2 old_start = curve.front(), old_end = curve.back();
  for (Vec2& point : curve) {
    const bool with_start = std::abs(point.y - old_start.y) <= std::abs(point.y - old_end.y);
    point += with_start ? start - old_start : end - old_end;
  }
  curve.front() = start;
  curve.back() = end;
  return curve;
}

void draw_branches(Scene& scene) {
  const auto draw = [&scene](std::size_t i) {
    const Standing& standing = scene.standings.nodes[i];
    if (standing.parent < 0 || scene.layout.branches[i].size() < 4) return;
    const layout::Curve curve = scene.between_boxes(scene.layout.branches[i], standing.parent, static_cast<int>(i));
    const std::uint64_t likeness = branch_likeness(scene, i, curve);
    if (Part* before = scene.drawing.former().find(Owner::Kind::branch, scene.measured.nodes[i], likeness))
      return scene.drawing.take(*before, curve.front() - before->start, likeness);
    Part part;
    part.owner = {Owner::Kind::branch, scene.measured.nodes[i]};
    part.likeness = likeness;
    part.start = curve.front();
    scene.drawing.begin(std::move(part));
    // It ends nearly as wide as the next begins, so that a whole branch thins evenly.
    scene.drawing.fill(tapered(curve, level_look(scene.theme, standing.level - 1).branch_width,
                               level_look(scene.theme, standing.level).branch_width * 0.8),
                       scene.looks[i].branch);
  };
  // Branches leave a parent together: the grey ones pass under the others.
  const auto is_grey = [&scene](std::size_t i) { return scene.node(i).status == document::Status::set_aside; };
  for (std::size_t i = 0; i < scene.size(); ++i)
    if (is_grey(i)) draw(i);
  for (std::size_t i = 0; i < scene.size(); ++i)
    if (!is_grey(i)) draw(i);
}

Figure build(const document::Document& document, const Measured& measured, const layout::Layout& layout,
             const Theme& theme, text::Typesetter& typesetter, Figure former) {
  assert(layout.nodes.size() == measured.nodes.size() && layout.branches.size() == measured.nodes.size());
  assert(layout.links.size() == measured.links.size());
  const SayingIn map_language(document.heading().language);
  std::vector<const document::Node*> records = records_of(document, measured.nodes);
  Standings standings = standings_of(document, theme, records);
  Scene scene{.document = document,
              .measured = measured,
              .layout = layout,
              .theme = theme,
              .records = std::move(records),
              .standings = std::move(standings),
              .voices = Voices(document),
              .marks = {},
              .looks = {},
              .typesetter = typesetter,
              .lettering = Lettering(typesetter),
              .drawing = Drawing(typesetter, measured.nodes.size(), run_count(measured), std::move(former)),
              .common = 0};
  scene.common = common_likeness(document, theme, scene.voices);
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
