// What the author pinned goes where it was pinned, and takes along what hangs on it.
#pragma once

#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

bool has_pins(const Request& request);
// Node 0, which is the origin itself, and the pinned ones.
std::vector<bool> fixed_nodes(const Request& request);

enum class Following { alone, subtree };
// Moves every pinned node to its place. With `subtree`, its descendants keep their place beside it; in the mind map they
// turn to the other side when it went there. The main root must be centred on the origin.
void apply_pins(const Request& request, Following following, std::vector<Rect>& nodes);

}  // namespace concarte::layout
