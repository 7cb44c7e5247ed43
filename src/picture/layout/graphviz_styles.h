// How each of Graphviz's styles is asked for, and what is made of the answer.
#pragma once

#include <vector>

#include "base/graph_job.h"
#include "picture/layout/layout.h"

namespace concarte::layout {

// The request in Graphviz's words: no text of the map, sizes and places in points, y up.
GraphJob job_for(const Request& request);
// The layout, from where Graphviz put the centres.
Layout layout_from(const Request& request, const std::vector<Vec2>& centres);

// Network changes engine here: fdp is the better looking one, sfdp the one that can take more.
inline constexpr int MostNodesForFdp = 300;

}  // namespace concarte::layout
