// Draws the cross-links: their line, their ends, their label on its plate.
#include "picture/figure/link_look.h"

#include "picture/figure/describe.h"
#include "picture/figure/mark_shapes.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
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
  struct Plate {
    const document::Link* link;
    const Measured::Label* label;
    Vec2 centre;
    Colour colour;
  };
  const auto& live = scene.measured.live;
  const auto shown_words = [&](const document::Link* link) -> const std::string& {
    return live && live->titled == document::TitledId(link->id) ? live->text : link->label;
  };
  std::vector<Plate> plates;
  for (std::size_t i = 0; i < scene.measured.links.size(); ++i) {
    const document::Link* link = scene.document.all<document::Link>().find(scene.measured.links[i]);
    const layout::LinkPath& path = scene.layout.links[i];
    if (link == nullptr || path.curve.size() < 4) continue;
    const layout::Request::Link& ends = scene.measured.request.links[i];
    const LinkLook look = link_look(scene.theme, link->kind);
    Part part;
    part.owner = {Owner::Kind::link, link->id};
    const Measured::Label& label = scene.measured.link_labels[i];
    if (ends.label_size == Vec2{}) part.description = described(scene.document, *link);
    else plates.push_back({link, &label, path.label_centre, look.colour});
    scene.drawing.begin(std::move(part));
    draw_link_line(scene.drawing, scene.between_boxes(path.curve, ends.from, ends.to), look);
  }
  // A second part for each labelled link, after all the lines: none crosses a label.
  for (const Plate& plate : plates) {
    const text::Paragraph& label = plate.label->paragraph;
    const Rect rect = rect_around(plate.centre, label.size + LinkLabelPadding * 2);
    Part part;
    part.owner = {Owner::Kind::link, plate.link->id};
    part.label = shown_words(plate.link);
    part.description = described(scene.document, *plate.link);
    scene.drawing.begin(std::move(part));
    scene.drawing.fill(RoundedRect{rect, 3}, scene.theme.paper);
    scene.drawing.words(label, shown_words(plate.link), rect.corner() + LinkLabelPadding,
                        darkened_for(plate.colour, scene.theme.paper, scene.theme.ink, 4.5));
  }
}

}  // namespace concarte::figure
