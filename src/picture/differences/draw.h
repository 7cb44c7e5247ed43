// Two versions of a map drawn as one figure: what was added, removed, moved, reworded and changed, told by shape and by colour.
#pragma once

#include "picture/differences/both_versions.h"
#include "picture/figure/build.h"
#include "picture/figure/figure.h"

namespace concarte::differences {

// What is asked of the layout: the labels of both versions, and room for the chips on those that tell something.
figure::Measured measure(const BothVersions& both, const figure::Theme& theme, text::Typesetter& typesetter, layout::Style style);

// `layout` must answer `measured.request`. The legend stands below.
figure::Figure draw(const BothVersions& both, const figure::Measured& measured, layout::Layout layout, const figure::Theme& theme,
                    text::Typesetter& typesetter);

}  // namespace concarte::differences
