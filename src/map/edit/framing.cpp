// Boundaries and summaries. Both gather nodes in the same way; only the name of their words differs.
#include "map/edit/framing.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/edit/structure.h"

namespace concarte::edit {
namespace {

using document::Boundary;
using document::Change;
using document::Summary;

using NodeSet = std::unordered_set<NodeId>;

std::string& words_of(Boundary& frame) { return frame.title; }
std::string& words_of(Summary& frame) { return frame.text; }

template <class Frame>
const char* told(const char* boundary, const char* summary) {
  return std::is_same_v<Frame, Boundary> ? boundary : summary;
}

template <class Frame>
const Frame& found(const Document& document, const typename Frame::Identifier& id) {
  const Frame* frame = document.all<Frame>().find(id);
  assert(frame != nullptr);
  return *frame;
}

bool holds(const std::vector<NodeId>& nodes, const NodeId& node) {
  return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

// Gives the frame these nodes, or removes it when there are none.
template <class Frame>
void regather(const Frame& frame, std::vector<NodeId> nodes, Change& change) {
  if (nodes.empty()) change.of<Frame>().removed.push_back(frame);
  else update(change, frame, [&](Frame& f) { f.nodes = std::move(nodes); });
}

template <class Frame>
void leave(const Document& document, const NodeSet& leaving, Change& change) {
  for (const Frame& frame : document.all<Frame>()) {
    std::vector<NodeId> left = frame.nodes;
    std::erase_if(left, [&](const NodeId& node) { return leaving.contains(node); });
    regather(frame, std::move(left), change);
  }
}

template <class Frame>
void join(const Document& document, std::span<const NodeId> nodes, Change& change) {
  for (const Frame& frame : document.all<Frame>()) {
    std::vector<NodeId> gathered = frame.nodes;
    const auto is_beside = [&](const NodeId& node) {
      return holds(gathered, previous_sibling(document, node)) || holds(gathered, next_sibling(document, node));
    };
    // Each that joins may be the neighbour of another.
    for (bool has_grown = true; std::exchange(has_grown, false);)
      for (const NodeId& node : nodes)
        if (!holds(gathered, node) && is_beside(node)) {
          gathered.push_back(node);
          has_grown = true;
        }
    regather(frame, std::move(gathered), change);
  }
}

// The nodes that the change has put where they are.
NodeSet arrived(const Change& change) {
  NodeSet nodes;
  for (const document::Node& node : change.of<document::Node>().added) nodes.insert(node.id);
  for (const auto& [before, after] : change.of<document::Node>().updated)
    if (before.parent != after.parent || before.rank != after.rank) nodes.insert(after.id);
  return nodes;
}

// Those of the frame's nodes that stayed, and the arrived ones between or right beside them that belong with them.
std::vector<NodeId> kept_with(const Document& document, const std::vector<NodeId>& gathered, const std::vector<NodeId>& stayed,
                              const NodeSet& arrived) {
  std::vector<NodeId> kept = stayed;
  NodeSet parents;
  for (const NodeId& node : stayed) parents.insert(document.node(node).parent);
  for (const NodeId& parent : parents) {
    const auto siblings = document.children(parent);
    const auto is_stayed = [&](const NodeId& n) { return holds(stayed, n); };
    const auto first = std::find_if(siblings.begin(), siblings.end(), is_stayed);
    const auto last = std::find_if(siblings.rbegin(), siblings.rend(), is_stayed).base();
    for (auto at = first; at != last; ++at)
      if (arrived.contains(*at)) kept.push_back(*at);
    const auto follows = [&](const NodeId& n) { return arrived.contains(n) && holds(gathered, n); };
    for (auto at = last; at != siblings.end() && follows(*at); ++at) kept.push_back(*at);
    for (auto at = first; at != siblings.begin() && follows(*(at - 1)); --at) kept.push_back(*(at - 1));
  }
  return kept;
}

template <class Frame>
void follow(const Document& after, const NodeSet& arrived, Change& change) {
  for (const Frame& frame : after.all<Frame>()) {
    std::vector<NodeId> stayed;
    for (const NodeId& node : frame.nodes)
      if (!arrived.contains(node)) stayed.push_back(node);
    std::vector<NodeId> kept = frame.nodes;
    if (!stayed.empty()) {
      kept = kept_with(after, frame.nodes, stayed, arrived);
    } else {
      // All have moved: they stay together where the first one went.
      const NodeId parent = after.node(frame.nodes.front()).parent;
      std::erase_if(kept, [&](const NodeId& node) { return after.node(node).parent != parent; });
    }
    const bool is_same = kept.size() == frame.nodes.size() &&
                         std::all_of(kept.begin(), kept.end(), [&](const NodeId& n) { return holds(frame.nodes, n); });
    if (!is_same) regather(frame, std::move(kept), change);
  }
}

}  // namespace

std::vector<NodeId> framed_run(const Document& document, std::span<const NodeId> nodes) {
  const std::vector<NodeId> top = topmost(document, nodes);
  if (top.empty()) return {};
  const NodeId parent = document.node(top.front()).parent;
  if (std::any_of(top.begin(), top.end(), [&](const NodeId& n) { return document.node(n).parent != parent; })) return {};
  const auto siblings = document.children(parent);
  const auto first = std::find(siblings.begin(), siblings.end(), top.front());
  const auto last = std::find(first, siblings.end(), top.back());
  return {first, last + 1};
}

template <class Frame>
const Frame* frame_around(const Document& document, std::span<const NodeId> nodes) {
  const NodeSet wanted(nodes.begin(), nodes.end());
  for (const Frame& frame : document.all<Frame>())
    if (NodeSet(frame.nodes.begin(), frame.nodes.end()) == wanted) return &frame;
  return nullptr;
}

template <class Frame>
Edit add_frame(const Document& document, std::span<const NodeId> nodes, const typename Frame::Identifier& fresh, std::string words) {
  Edit edit{told<Frame>(mark("Frame"), mark("Summarise with a brace")), {}};
  Frame frame;
  frame.id = fresh;
  frame.rank = document::Rank::between(document.all<Frame>().last_rank(), {});
  frame.nodes.assign(nodes.begin(), nodes.end());
  words_of(frame) = std::move(words);
  edit.change.of<Frame>().added.push_back(std::move(frame));
  return edit;
}

template <class Frame>
Edit remove_frame(const Document& document, const typename Frame::Identifier& frame) {
  Edit edit{told<Frame>(mark("Remove the frame"), mark("Remove the brace")), {}};
  edit.change.of<Frame>().removed.push_back(found<Frame>(document, frame));
  return edit;
}

template <class Frame>
Edit set_frame_words(const Document& document, const typename Frame::Identifier& frame, std::string words) {
  Edit edit{told<Frame>(mark("Edit the title of the frame"), mark("Edit the words of the brace")), {}};
  update(edit.change, found<Frame>(document, frame), [&](Frame& f) { words_of(f) = std::move(words); });
  return edit;
}

template <class Frame>
Edit set_frame_nodes(const Document& document, const typename Frame::Identifier& frame, std::span<const NodeId> nodes) {
  Edit edit{told<Frame>(mark("Change what the frame gathers"), mark("Change what the brace gathers")), {}};
  update(edit.change, found<Frame>(document, frame), [&](Frame& f) { f.nodes.assign(nodes.begin(), nodes.end()); });
  return edit;
}

template const Boundary* frame_around<Boundary>(const Document&, std::span<const NodeId>);
template Edit add_frame<Boundary>(const Document&, std::span<const NodeId>, const Boundary::Identifier&, std::string);
template Edit remove_frame<Boundary>(const Document&, const Boundary::Identifier&);
template Edit set_frame_words<Boundary>(const Document&, const Boundary::Identifier&, std::string);
template Edit set_frame_nodes<Boundary>(const Document&, const Boundary::Identifier&, std::span<const NodeId>);
template const Summary* frame_around<Summary>(const Document&, std::span<const NodeId>);
template Edit add_frame<Summary>(const Document&, std::span<const NodeId>, const Summary::Identifier&, std::string);
template Edit remove_frame<Summary>(const Document&, const Summary::Identifier&);
template Edit set_frame_words<Summary>(const Document&, const Summary::Identifier&, std::string);
template Edit set_frame_nodes<Summary>(const Document&, const Summary::Identifier&, std::span<const NodeId>);

Edit leave_frames(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Take out of the frame"), {}};
  const NodeSet leaving(nodes.begin(), nodes.end());
  leave<Boundary>(document, leaving, edit.change);
  leave<Summary>(document, leaving, edit.change);
  return edit;
}

Edit join_frames(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Put in the frame"), {}};
  join<Boundary>(document, nodes, edit.change);
  join<Summary>(document, nodes, edit.change);
  return edit;
}

document::Change frames_following(const Document& after, const document::Change& change) {
  document::Change following;
  if (after.all<Boundary>().size() + after.all<Summary>().size() == 0) return following;
  const NodeSet nodes = arrived(change);
  if (nodes.empty()) return following;
  follow<Boundary>(after, nodes, following);
  follow<Summary>(after, nodes, following);
  return following;
}

}  // namespace concarte::edit
