// Walks over the tree: document order, ancestors, branches. None recurses: a map may be thousands of levels deep.
#pragma once

#include <vector>

#include "map/document/document.h"

namespace concarte::document {

enum class Folds { ignored, respected };

// `start` and everything under it, parents before children, siblings in order; the whole map when `start` is empty.
// With folds respected, nothing under a folded node.
std::vector<NodeId> branch(const Document& document, const NodeId& start, Folds folds = Folds::ignored);
inline std::vector<NodeId> in_order(const Document& document, Folds folds = Folds::ignored) {
  return branch(document, NodeId{}, folds);
}
// The whole map as records, valid until the next `apply`.
std::vector<const Node*> nodes_in_order(const Document& document);

// Nothing is folded any more.
void unfold_all(Document& document);

// True when `ancestor` is `node` or above it.
bool is_within(const Document& document, const NodeId& node, const NodeId& ancestor);
// 1 for a root.
int level(const Document& document, const NodeId& node);
// The main branch a node belongs to: its ancestor of level 2, or its root when it is one.
NodeId main_branch(const Document& document, const NodeId& node);
// Place among its siblings, from 0.
std::size_t position(const Document& document, const NodeId& node);
NodeId previous_sibling(const Document& document, const NodeId& node);
NodeId next_sibling(const Document& document, const NodeId& node);
// Number of levels of the deepest root; 1 for a lone root, 0 for an empty map.
int depth(const Document& document);

}  // namespace concarte::document
