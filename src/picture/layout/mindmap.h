// The two-sided balanced mind map, drawn in process.
#pragma once

#include "picture/layout/layout.h"

namespace concarte::layout {

// The tidy tree of van der Ploeg, "Drawing non-layered tidy trees in linear time" (2014), grown to the right and to the
// left of each root: linear, iterative, order kept, parents centred on their children. The main branches are split by weight
// between the sides, first half to the right, unless they say otherwise; several roots are packed below one another.
Layout mindmap(const Request& request);

}  // namespace concarte::layout
