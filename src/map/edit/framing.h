// Boundaries and summaries: gathering ideas, naming what gathers them, and what becomes of it when the ideas move.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::NodeId;

// `Frame` is document::Boundary or document::Summary. What gathers an idea gathers all that is under it.

// What a frame around `nodes` gathers: the topmost of them and the siblings between them. Nothing when they have not the same
// parent: a frame around them would hold ideas of others.
std::vector<NodeId> framed_run(const Document& document, std::span<const NodeId> nodes);
// The frame that gathers exactly these, or null.
template <class Frame>
const Frame* frame_around(const Document& document, std::span<const NodeId> nodes);

// `nodes` must not be empty, `fresh` not in the document.
template <class Frame>
Edit add_frame(const Document& document, std::span<const NodeId> nodes, const typename Frame::Identifier& fresh, std::string words);
template <class Frame>
Edit remove_frame(const Document& document, const typename Frame::Identifier& frame);
template <class Frame>
Edit set_frame_words(const Document& document, const typename Frame::Identifier& frame, std::string words);
// `nodes` must not be empty.
template <class Frame>
Edit set_frame_nodes(const Document& document, const typename Frame::Identifier& frame, std::span<const NodeId> nodes);

// Takes the nodes out of all that gathers them directly; what is left without nodes goes away.
Edit leave_frames(const Document& document, std::span<const NodeId> nodes);
// Puts each node in what gathers the sibling beside it.
Edit join_frames(const Document& document, std::span<const NodeId> nodes);

// What frames become of a change that has moved or added ideas: an idea that went elsewhere leaves its frame, unless all went
// together; one that came between the ideas of a frame is gathered too. `after` is the document with the change applied.
document::Change frames_following(const Document& after, const document::Change& change);

}  // namespace concarte::edit
