// The ways that a cross-link may take, before anybody looks at what stands there.
#pragma once

#include <optional>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// A box that a link joins, and where its own branch arrives.
struct LinkEnd {
  Rect box;
  std::optional<Vec2> branch;
};

struct Way {
  Curve curve;            // one cubic, from border to border
  double reluctance = 0;  // what speaks against it in itself: its length, its turns, too little to be seen
};

// In the order of their reluctance: bows from border to border, S-shaped ones from side to side, and brackets that leave and
// arrive on one side, which is what siblings standing in a line ask for, on the side where their branches are not.
std::vector<Way> ways(const LinkEnd& from, const LinkEnd& to, bool are_siblings);

// Higher, finer and lopsided bows and deeper brackets, for when none of those finds its way between the boxes; in the same order.
std::vector<Way> detours(const LinkEnd& from, const LinkEnd& to);

// The cubic whose middle is `middle`, leaving each box towards it.
Curve way_through(const Rect& from, const Rect& to, Vec2 middle);
// From a box to itself: a loop above its right corner.
Curve loop_on(const Rect& box);

}  // namespace concarte::layout
