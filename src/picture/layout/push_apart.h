// Makes room: rectangles that overlap move away from one another, the fixed ones never.
#pragma once

#include <vector>

#include "base/geometry.h"

namespace concarte::layout {

// Afterwards any two rectangles are `gap` apart along one axis at least, but for two fixed ones. What overlaps nothing
// moves only when it is pushed. Ends for any input, and the same input gives the same answer.
void push_apart(std::vector<Rect>& rects, const std::vector<bool>& fixed, double gap);

}  // namespace concarte::layout
