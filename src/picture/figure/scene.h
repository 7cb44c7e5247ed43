// What the drawing of a map needs at hand, and the steps of it.
#pragma once

#include <vector>

#include "picture/figure/anatomy.h"
#include "picture/figure/build.h"
#include "picture/figure/drawing.h"
#include "picture/figure/look.h"

namespace concarte::figure {

struct Scene {
  const document::Document& document;
  const Measured& measured;
  const layout::Layout& layout;
  const Theme& theme;
  std::vector<const document::Node*> records;
  Standings standings;
  Voices voices;
  std::vector<Marks> marks;  // by the nodes' numbers, as what follows
  std::vector<BoxLook> looks;
  text::Typesetter& typesetter;
  Lettering lettering;
  Drawing drawing;
  std::uint64_t common;  // see likeness.h

  std::size_t size() const { return measured.nodes.size(); }
  const document::Node& node(std::size_t number) const { return *records[number]; }
  Rect box(std::size_t number) const;
  // The layout joins the rooms it gave to two nodes; this joins their boxes.
  layout::Curve between_boxes(layout::Curve curve, int from, int to) const;
};

// In painting order.
void draw_boundaries(Scene& scene);
void draw_branches(Scene& scene);
void draw_links(Scene& scene);
void draw_nodes(Scene& scene);
void draw_summaries(Scene& scene);

// The marks of one node, in its part.
void draw_marks(Scene& scene, std::size_t number, const Anatomy& anatomy);

}  // namespace concarte::figure
