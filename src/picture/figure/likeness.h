// Tells whether a part would be drawn as it was, but for its place.
#pragma once

#include <cstdint>

#include "picture/figure/scene.h"

namespace concarte::figure {

// What the whole map gives to each of its parts: theme, language, groups.
std::uint64_t common_likeness(const document::Document& document, const Theme& theme, const Voices& voices);
// All that decides the drawing and the description of a part goes into its likeness: what is missing here would stay on the
// screen when it changes. Hashes of 64 bits: two looks meet once in ten billion maps.
std::uint64_t node_likeness(const Scene& scene, std::size_t number);
std::uint64_t branch_likeness(const Scene& scene, std::size_t number, const layout::Curve& curve);

}  // namespace concarte::figure
