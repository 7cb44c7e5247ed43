// Folding many branches at once: to a level, and out of the way of what must be seen.
#pragma once

#include <span>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::NodeId;

// Shows `levels` levels of branches under `start` (under each root when it is empty), and folds the last of them. What is
// deeper stays as it is.
Edit fold_to_level(const Document& document, const NodeId& start, int levels);
// Unfolds all that hides one of the nodes.
Edit unfold_above(const Document& document, std::span<const NodeId> nodes);

}  // namespace concarte::edit
