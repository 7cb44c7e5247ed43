// A figure somewhere else, at another size.
#pragma once

#include "picture/figure/figure.h"

namespace concarte::figure {

// All lengths times the scale of `to`, type and lines too; all points moved with it.
Figure transformed(Figure figure, const Affine& to);

// Puts the parts of `more` after those of `figure`, where they are.
void append(Figure& figure, Figure more);

}  // namespace concarte::figure
