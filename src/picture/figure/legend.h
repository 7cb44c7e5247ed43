// The legend: what the marks of a figure mean, those that are used in it.
#pragma once

#include "picture/figure/build.h"

namespace concarte::figure {

// The groups, kinds, statuses, stances and link kinds that the shown ideas bear, one entry each, in rows no wider than `width`;
// from the upper left corner (0, 0). `type` is the size of its words. Empty bounds when there is nothing to explain.
Figure legend(const document::Document& document, const Measured& shown, const Theme& theme, text::Typesetter& typesetter,
              double width, double type);

}  // namespace concarte::figure
