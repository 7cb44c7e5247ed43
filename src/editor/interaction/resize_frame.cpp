// Making a frame or a brace longer or shorter.
#include "editor/interaction/resize_frame.h"

#include <algorithm>

#include "editor/interaction/targets.h"
#include "map/document/walk.h"

namespace concarte::interaction {

namespace {

using document::NodeId;

std::vector<NodeId> gathered(const document::TitledId& frame, const session::Session& session) {
  if (const auto* found = session.document().all<document::Boundary>().find(session::only<document::BoundaryId>(frame))) return found->nodes;
  if (const auto* found = session.document().all<document::Summary>().find(session::only<document::SummaryId>(frame))) return found->nodes;
  return {};
}

// The room of a node and of all that is shown under it.
Rect room_of_branch(const NodeId& node, const session::Session& session) {
  Rect room;
  for (const NodeId& each : document::branch(session.document(), node, document::Folds::respected)) room = united(room, room_of(each, session));
  return room;
}

}  // namespace

std::pair<NodeId, NodeId> ResizeFrame::ends_at(const PointerEvent& event, const session::Session& session) const {
  std::vector<NodeId> nodes = gathered(frame_, session);
  if (nodes.empty()) return {};
  const document::Document& document = session.document();
  const NodeId parent = document.node(nodes.front()).parent;
  const auto is_before = [&](const NodeId& a, const NodeId& b) { return document::position(document, a) < document::position(document, b); };
  std::sort(nodes.begin(), nodes.end(), is_before);
  // The other edge stays; this one goes to the sibling nearest to the pointer, on the same side of the root.
  const NodeId fixed = edge_ == Edge::first ? nodes.back() : nodes.front();
  const bool left = room_of(fixed, session).centre().x < room_of(parent, session).centre().x;
  const Vec2 point = in_figure(event.point_on_canvas, session);
  NodeId nearest = fixed;
  for (const NodeId& sibling : document.children(parent)) {
    const Rect room = room_of(sibling, session);
    const bool is_beyond = edge_ == Edge::first ? is_before(fixed, sibling) : is_before(sibling, fixed);
    const bool is_across = session.picture().layout.style == layout::Style::mindmap && (room.centre().x < room_of(parent, session).centre().x) != left;
    if (room.empty() || is_beyond || is_across) continue;
    if (distance(room.centre(), point) < distance(room_of(nearest, session).centre(), point)) nearest = sibling;
  }
  return edge_ == Edge::first ? std::pair{nearest, fixed} : std::pair{fixed, nearest};
}

Commands ResizeFrame::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  if (!start_.reached(event.point_on_canvas)) return {};
  const auto [first, last] = ends_at(event, session);
  if (first.empty()) return {};
  Rect room;
  for (NodeId node = first;; node = document::next_sibling(session.document(), node)) {
    room = united(room, room_of_branch(node, session));
    if (node == last) break;
  }
  pointing.hover = {};
  pointing.band_in_figure = grown(room, 7);
  return {};
}

Commands ResizeFrame::released(const PointerEvent& event, const session::Session& session) {
  const auto [first, last] = ends_at(event, session);
  if (!start_.begun() || first.empty()) return {};
  Command resize = command(Verb::set_frame_nodes);
  resize.arguments.boundary = session::only<document::BoundaryId>(frame_);
  resize.arguments.summary = session::only<document::SummaryId>(frame_);
  resize.arguments.node = first;
  resize.arguments.to = last;
  return {resize};
}

}  // namespace concarte::interaction
