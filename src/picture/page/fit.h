// One figure that must fit a room on paper in readable type: which arrangement takes it.
#pragma once

#include <optional>
#include <string>

#include "map/document/document.h"
#include "picture/figure/build.h"
#include "picture/layout/layout.h"

namespace concarte::page {

enum class Arrangement { as_asked, narrower, one_sided, in_columns };

// What all the sheets of a figure have in common.
struct Press {
  const figure::Theme& theme;  // as on the screen
  text::Typesetter& typesetter;
  std::string worker;          // see layout::arrange
  layout::Style style = layout::Style::mindmap;
  double least_pt = 7;         // no type is smaller
  double largest_pt = 11.5;    // of the lowest level, however much room there is
};

struct Fitted {
  figure::Figure figure;       // in points, from the corner of the room
  figure::Measured measured;   // what it shows
  Arrangement arrangement = Arrangement::as_asked;
  double scale = 1;            // from the least type
};

// The first arrangement that fits, the one asked for before the others, wider lines before narrower ones; as large as the room
// allows. Nothing when none fits at the least size.
std::optional<Fitted> fitted(const document::Document& document, const document::NodeId& top, Vec2 room_pt, const Press& press);

}  // namespace concarte::page
