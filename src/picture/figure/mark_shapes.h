// The shapes of the marks, wherever they stand: on an idea or in the legend.
#pragma once

#include <optional>
#include <string_view>

#include "map/document/records.h"
#include "picture/figure/drawing.h"
#include "picture/figure/look.h"
#include "picture/layout/layout.h"
#include "picture/figure/link_look.h"

namespace concarte::figure {

// What all shapes are drawn with. `scale` multiplies the sizes of `mark_size`.
struct Brush {
  Drawing& drawing;
  const Theme& theme;
  Lettering& lettering;
  double scale = 1;
};

// A kind: "?", "+", "−", "!" in a circle, in the colours of its box.
void draw_sign(const Brush& brush, Vec2 centre, std::string_view sign, const BoxLook& look);
void draw_check(const Brush& brush, Vec2 centre, double radius);
// A group: its colour and its letter; in grey its hatch instead of the colour.
void draw_disc(const Brush& brush, Vec2 centre, const document::Group& group);
void draw_disc(const Brush& brush, Vec2 centre, std::string_view letter, Colour colour);
// One group's arc in the ring of stances, between two angles: filled for, hatched against, dotted reserved, empty: not discussed.
void draw_opinion(const Brush& brush, Vec2 centre, double from, double to, std::optional<document::Opinion> opinion, Colour colour);
// The colour a group is drawn in: ink where nothing is told by colour.
Colour voice_colour(const Theme& theme, const document::Group& group);
// A cross-link's line with its ends.
void draw_link_line(Drawing& drawing, const layout::Curve& curve, const LinkLook& look);

}  // namespace concarte::figure
