// Labels broken into lines of about the same width.
#pragma once

#include <string_view>

#include "picture/text/typesetter.h"

namespace concarte::figure {

// No word left alone on the last line, and a narrower box; never more lines than `style.wrap_width` gives. A word that is a
// little wider than that widens the box rather than being cut. Long labels and those whose author chose the lines are not
// balanced.
text::Paragraph balanced(text::Typesetter& typesetter, std::string_view label, const text::Style& style);

}  // namespace concarte::figure
