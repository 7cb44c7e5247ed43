// The hatches of groups: what tells them apart in grey.
#pragma once

#include <string_view>
#include <vector>

#include "picture/figure/figure.h"

namespace concarte::figure {

// Lines that fill a disc in the manner of one of document::hatches(), `step` apart; none for another word.
std::vector<Path> hatched(Vec2 centre, double radius, std::string_view hatch, double step);

}  // namespace concarte::figure
