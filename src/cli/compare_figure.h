// `concarte compare -o OUT.svg`: two versions drawn as one figure.
#pragma once

#include "cli/arguments.h"
#include "cli/source_map.h"
#include "map/comparison/compare.h"

namespace concarte::cli {

// Writes the figure that `request` names; an SVG holds the new map, to be opened again. Tells what went wrong.
Exit draw_comparison(const Compare& request, const SourceMap& before, const SourceMap& after, const comparison::Comparison& found);

}  // namespace concarte::cli
