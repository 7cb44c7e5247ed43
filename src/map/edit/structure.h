// Adding, removing and moving nodes.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::NodeId;

// `fresh` must not be in the document. A new node stands last among its siblings, or beside `sibling`.
Edit add_child(const Document& document, const NodeId& parent, const NodeId& fresh, std::string text);
Edit add_root(const Document& document, const NodeId& fresh, std::string text);
// A root's sibling is another root. It is gathered by what gathers `sibling`.
Edit add_sibling(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text);
Edit add_sibling_before(const Document& document, const NodeId& sibling, const NodeId& fresh, std::string text);
// Puts a new node in the place of the first of `children`, which become its only children, in their order; those that are not
// siblings of the first stay.
Edit add_parent(const Document& document, std::span<const NodeId> children, const NodeId& fresh, std::string text);

// Removes the nodes with all that is under them, their links, and their places in boundaries and summaries; a boundary
// or a summary left without nodes goes too.
Edit remove_branches(const Document& document, std::span<const NodeId> nodes);
// Removes the nodes; their children take their place, in boundaries and summaries too.
Edit remove_keeping_children(const Document& document, std::span<const NodeId> nodes);

// The moves of several nodes go for the topmost of them. Each run of siblings goes before or after its neighbour; those at
// the end of their row stay.
Edit move_up(const Document& document, std::span<const NodeId> nodes);
Edit move_down(const Document& document, std::span<const NodeId> nodes);
// They become the siblings that follow their parent; roots and children of roots stay.
Edit promote(const Document& document, std::span<const NodeId> nodes);
// Each run of siblings becomes the last children of the one before it; a run that is first stays.
Edit demote(const Document& document, std::span<const NodeId> nodes);
// Whether `nodes` may go under `parent` (empty: become roots): not into themselves or what is under them.
bool can_reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent);
// Moves the nodes, in their order, under `parent` (empty: they become roots) so that the first one stands at `position`
// among the children that stay; at the end without position. What was pinned is so no longer: it goes where it was sent.
// Needs can_reparent.
Edit reparent(const Document& document, std::span<const NodeId> nodes, const NodeId& parent,
              std::optional<int> position = std::nullopt);

// The rank of a new child of `parent` that is to stand at `position` among its children; the last one's when it is too high.
document::Rank rank_at(const Document& document, const NodeId& parent, int position);
// The nodes, with what is under each, become roots pinned at these places (see set_pins).
Edit set_afloat(const Document& document, std::span<const std::pair<NodeId, Vec2>> places);

// Those of `nodes` that are not under another of them, in document order.
std::vector<NodeId> topmost(const Document& document, std::span<const NodeId> nodes);

}  // namespace concarte::edit
