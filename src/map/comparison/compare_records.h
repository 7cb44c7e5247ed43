// What became of the records that are no ideas: groups, links, boundaries, terms, and the heading.
#pragma once

#include "map/comparison/compare.h"

namespace concarte::comparison {

// Adds to `comparison`, whose ideas are matched. Records meet by id, else by the same words, once.
void compare_records(const document::Document& before, const document::Document& after, Comparison& comparison);

}  // namespace concarte::comparison
