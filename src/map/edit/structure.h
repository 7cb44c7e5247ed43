// Adding, removing and moving nodes.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::NodeId;

// `fresh` must not be in the document. A new node stands last among its siblings, or beside `sibling`.
Edit add_child(const Document& document, const NodeId& parent, const NodeId& fresh, std::string text);
Edit add_root(const Document& document, const NodeId& fresh, std::string text);
// A root's sibling is another root.
Edit add_sibling(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text);
Edit add_sibling_before(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text);
// Puts a new node in the place of `child`, which becomes its only child.
Edit add_parent(const Document& document, const NodeId& child, const NodeId& fresh, std::string text);

// Removes the nodes with all that is under them, their links, and their places in boundaries and summaries; a boundary
// or a summary left without nodes goes too.
Edit remove_branches(const Document& document, std::span<const NodeId> nodes);
// Removes one node; its children take its place.
Edit remove_keeping_children(const Document& document, const NodeId& node);

// Swaps with the sibling before or after; nothing at the end of the row.
Edit move_up(const Document& document, const NodeId& node);
Edit move_down(const Document& document, const NodeId& node);
// Becomes the sibling that follows its parent; nothing for a root or the child of a root.
Edit promote(const Document& document, const NodeId& node);
// Becomes the last child of the sibling before it; nothing for a first sibling.
Edit demote(const Document& document, const NodeId& node);
// Whether `nodes` may go under `parent` (empty: become roots): not into themselves or what is under them.
bool can_reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent);
// Moves the nodes, in their order, under `parent` (empty: they become roots) so that the first one stands at `position`
// among the children that stay; at the end without position. Needs can_reparent.
Edit reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent,
              std::optional<int> position = std::nullopt);

// The rank of a new child of `parent` that is to stand at `position` among its children; the last one's when it is too high.
document::Rank rank_at(const Document& document, const NodeId& parent, int position);

// Those of `nodes` that are not under another of them, in document order.
std::vector<NodeId> topmost(const Document& document, std::span<const NodeId> nodes);

}  // namespace concarte::edit
