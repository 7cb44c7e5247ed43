// How each of Graphviz's styles is asked for, and what is made of the answer.
#pragma once

#include <vector>

#include "base/graph_job.h"
#include "picture/layout/layout.h"

namespace concarte::layout {

// The request in Graphviz's words: no text of the map, sizes and places in points, y up.
GraphJob job_for(const Request& request);
// The layout, from where Graphviz put the centres of that job.
Layout layout_from(const Request& request, const std::vector<Vec2>& centres);

// Network changes engine here: fdp is the better looking one, sfdp the one that can take more.
inline constexpr int MostNodesForFdp = 300;

// What both halves above go by. Only these engines keep a node where it is told …
bool honours_pins(const Request& request);
// … and in the others a thicket of cross-links would only spoil the tree (a complete graph of 60 nodes takes dot over
// 30 s): they are drawn over it.
bool is_pulled_by_links(const Request& request);

}  // namespace concarte::layout
