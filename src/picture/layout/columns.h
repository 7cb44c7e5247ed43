// Whole branches as lists, side by side in columns: the narrowest arrangement, for paper.
#pragma once

#include "picture/layout/layout.h"

namespace concarte::layout {

// The first root on top; below it each main branch as an indented list, in their order, in as many columns of even height as
// `width` takes (one at least, whatever its width); the other roots last, as further lists. Pins and sides are not looked at.
// Linear but for the balance of the columns, which is found by bisection.
Layout columns(Request request, double width);

}  // namespace concarte::layout
