// The commands about what joins and gathers ideas: cross-links, boundaries, summaries.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/framing.h"
#include "map/edit/linking.h"
#include "map/edit/structure.h"

namespace concarte::session {
namespace {

using document::Boundary;
using document::BoundaryId;
using document::LinkId;
using document::NodeId;
using document::Summary;
using document::SummaryId;
using document::TitledId;

std::string text_of(const std::optional<std::string>& text) { return text ? utf8::cleaned(*text) : std::string{}; }

LinkId link_meant(const State& state, const Arguments& a) {
  const LinkId named = a.link.empty() ? state.selection.link() : a.link;
  if (state.document.all<document::Link>().find(named) != nullptr) return named;
  const bool pair_selected = state.selection.nodes.size() == 2;
  const NodeId from = a.node.empty() && pair_selected ? state.selection.nodes.front() : a.node;
  const NodeId to = a.to.empty() && pair_selected ? state.selection.nodes.back() : a.to;
  const document::Link* between = from.empty() || to.empty() ? nullptr : edit::link_between(state.document, from, to);
  return between == nullptr ? LinkId{} : between->id;
}

Outcome no_such_link() { return refused(translate("There is no link here. Select a link, or the two ideas it joins.")); }
Outcome no_such_frame() { return refused(translate("There is no frame or brace here. Select one by a click on its edge or its words.")); }

template <class Act>
Outcome act_on_link(Context& context, const Arguments& arguments, Act act) {
  const LinkId link = link_meant(context.state, arguments);
  if (link.empty()) return no_such_link();
  carry_out(context.state, act(context.state.document, link));
  return {};
}

// Links, and opens the words of the new link where they stand.
Outcome make_link(Context& context, const NodeId& from, const NodeId& to, document::LinkKind kind, const std::optional<std::string>& label) {
  State& state = context.state;
  const LinkId fresh = state.fresh_ids.link(state.document);
  edit::Edit linked = edit::link(state.document, from, to, fresh, kind, text_of(label));
  if (linked.change.empty()) {
    if (from == to) return refused(translate("An idea cannot be linked to itself. Choose another one."));
    return refused(translate("These ideas are already linked."));
  }
  carry_out(state, std::move(linked));
  if (label) select_only(state, TitledId(fresh));
  else edit_words(state, fresh, true);
  state.selection.beside = from;
  return {{std::string(fresh.view())}, std::nullopt};
}

// Calls `act` with the frame meant, as a Boundary or a Summary of the map.
template <class Act>
Outcome act_on_frame(Context& context, const Arguments& arguments, Act act) {
  const document::Document& document = context.state.document;
  const Selection& selection = context.state.selection;
  const bool is_named = !arguments.boundary.empty() || !arguments.summary.empty();
  if (const auto* frame = document.all<Boundary>().find(is_named ? arguments.boundary : selection.boundary())) return act(*frame);
  if (const auto* frame = document.all<Summary>().find(is_named ? arguments.summary : selection.summary())) return act(*frame);
  return no_such_frame();
}

template <class Frame>
Outcome add_frame(Context& context, const Arguments& arguments, const typename Frame::Identifier& fresh) {
  State& state = context.state;
  const std::vector<NodeId> nodes = all_meant(state, arguments);
  if (nodes.empty()) return refused(translate("Select the ideas to gather."));
  const std::vector<NodeId> run = edit::framed_run(state.document, nodes);
  if (run.empty()) return refused(translate("Only ideas that stand under the same idea can be gathered. Select neighbours."));
  if (const Frame* there = edit::frame_around<Frame>(state.document, run)) {
    edit_words(state, there->id, false);
    return {};
  }
  carry_out(state, edit::add_frame<Frame>(state.document, run, fresh, text_of(arguments.text)));
  if (arguments.text) select_only(state, TitledId(fresh));
  else edit_words(state, fresh, true);
  state.selection.beside = nodes.back();
  return {{std::string(fresh.view())}, std::nullopt};
}

template <class Frame>
void add_those_around(const document::Document& document, const NodeId& node, std::vector<TitledId>& attached) {
  for (const Frame& frame : document.all<Frame>())
    if (std::any_of(frame.nodes.begin(), frame.nodes.end(), [&](const NodeId& n) { return is_within(document, node, n); }))
      attached.emplace_back(frame.id);
}

// The links of a node, then what gathers it.
std::vector<TitledId> attached_to(const document::Document& document, const NodeId& node) {
  std::vector<TitledId> attached;
  for (const document::Link& link : document.all<document::Link>())
    if (link.from == node || link.to == node) attached.emplace_back(link.id);
  add_those_around<Boundary>(document, node, attached);
  add_those_around<Summary>(document, node, attached);
  return attached;
}

// The node from which what is selected beside the tree was reached, or one it belongs to.
NodeId node_beside(const State& state) {
  const Selection& selection = state.selection;
  if (!selection.nodes.empty()) return selection.focus();
  if (!selection.beside.empty()) return selection.beside;
  if (const auto* link = state.document.all<document::Link>().find(selection.link())) return link->from;
  if (const auto* frame = state.document.all<Boundary>().find(selection.boundary())) return frame->nodes.front();
  if (const auto* frame = state.document.all<Summary>().find(selection.summary())) return frame->nodes.front();
  return {};
}

// The idea that the typed letters mean: one with a word that begins so, else one that has them anywhere.
NodeId sought_node(const State& state) {
  const std::string sought = utf8::folded(state.link_draft->sought);
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  NodeId anywhere;
  for (const NodeId& node : document::in_order(state.document, document::Folds::respected)) {
    if (node == state.link_draft->from) continue;
    const std::string words = utf8::folded(state.document.node(node).text);
    for (auto at = words.find(sought); at != std::string::npos; at = words.find(sought, at + 1)) {
      if (at == 0 || !is_letter(words[at - 1])) return node;
      if (anywhere.empty()) anywhere = node;
    }
  }
  return anywhere;
}

}  // namespace

namespace perform {

Outcome link(Context& c, const Arguments& a) {
  State& state = c.state;
  NodeId from = a.node;
  NodeId to = a.to;
  if (from.empty() && state.selection.nodes.size() == 2 && to.empty()) {
    from = state.selection.nodes.front();
    to = state.selection.nodes.back();
  } else if (from.empty()) {
    from = state.selection.focus();
  }
  const bool asks_for_other = to.empty() && state.mode == Mode::window && state.document.find(from) != nullptr;
  if (asks_for_other) {
    select_only(state, from);
    state.link_draft = LinkDraft{from, {}};
    return {};
  }
  if (state.document.find(from) == nullptr || state.document.find(to) == nullptr)
    return refused(translate("Select two ideas to link them."));
  const auto kind = document::link_kind_from(a.kind.value_or("relates"));
  if (!kind) return refused(say("“{}” is not a kind of link.", *a.kind));
  return make_link(c, from, to, *kind, a.label);
}

Outcome find_link_end(Context& c, const Arguments& a) {
  if (!c.state.link_draft) return refused(translate("No link is being drawn."));
  std::string& sought = c.state.link_draft->sought;
  const std::string typed = text_of(a.text);
  if (typed.empty()) sought.resize(utf8::previous_grapheme(sought, sought.size()));
  else sought += typed;
  if (sought.empty()) return {};
  // No idea says it: none is chosen, lest Enter link one that was not meant.
  if (const NodeId found = sought_node(c.state); !found.empty()) select_only(c.state, found);
  else select_only(c.state, c.state.link_draft->from);
  return {};
}

Outcome finish_link(Context& c, const Arguments& a) {
  if (!c.state.link_draft) return refused(translate("No link is being drawn."));
  const NodeId from = c.state.link_draft->from;
  const NodeId to = a.to.empty() ? c.state.selection.focus() : a.to;
  if (c.state.document.find(to) == nullptr || to == from)
    return refused(translate("Choose the other idea first: with the arrows, by typing some of its letters, or by a click."));
  c.state.link_draft.reset();
  return make_link(c, from, to, document::LinkKind::relates, std::nullopt);
}

Outcome cancel_link(Context& c, const Arguments&) {
  if (!c.state.link_draft) return {};
  select_only(c.state, c.state.link_draft->from);
  c.state.link_draft.reset();
  return {};
}

Outcome unlink(Context& c, const Arguments& a) {
  const NodeId beside = node_beside(c.state);
  Outcome outcome = act_on_link(c, a, edit::unlink);
  if (outcome.done() && c.state.selection.empty()) select_only(c.state, beside);
  return outcome;
}

Outcome set_link(Context& c, const Arguments& a) {
  std::optional<document::LinkKind> kind;
  if (a.kind && !(kind = document::link_kind_from(*a.kind))) return refused(say("“{}” is not a kind of link.", *a.kind));
  const auto label = a.label ? std::optional(utf8::cleaned(*a.label)) : std::nullopt;
  return act_on_link(c, a, [&](const auto& document, const LinkId& link) { return edit::set_link(document, link, kind, label); });
}

Outcome turn_link(Context& c, const Arguments& a) { return act_on_link(c, a, edit::turn_link); }

Outcome bend_link(Context& c, const Arguments& a) {
  // As pins: a hundredth of a point, which reads well in the file.
  const auto rounded = [](double v) { return std::round(v * 100) / 100; };
  const auto bend = a.at ? std::optional(Vec2{rounded(a.at->x), rounded(a.at->y)}) : std::nullopt;
  return act_on_link(c, a, [&](const auto& document, const LinkId& link) { return edit::bend_link(document, link, bend); });
}

Outcome reconnect_link(Context& c, const Arguments& a) {
  const document::Link* link = c.state.document.all<document::Link>().find(a.link.empty() ? c.state.selection.link() : a.link);
  if (link == nullptr) return no_such_link();
  const NodeId from = a.node.empty() ? link->from : a.node;
  const NodeId to = a.to.empty() ? link->to : a.to;
  if (c.state.document.find(from) == nullptr || c.state.document.find(to) == nullptr)
    return no_such_node(a);
  edit::Edit joined = edit::reconnect_link(c.state.document, link->id, from, to);
  const bool is_same = from == link->from && to == link->to;
  if (joined.change.empty() && !is_same) return refused(translate("These ideas are already linked."));
  carry_out(c.state, std::move(joined));
  return {};
}

Outcome add_boundary(Context& c, const Arguments& a) { return add_frame<Boundary>(c, a, c.state.fresh_ids.boundary(c.state.document)); }
Outcome add_summary(Context& c, const Arguments& a) { return add_frame<Summary>(c, a, c.state.fresh_ids.summary(c.state.document)); }

Outcome set_frame_words(Context& c, const Arguments& a) {
  return act_on_frame(c, a, [&]<class Frame>(const Frame& frame) -> Outcome {
    carry_out(c.state, edit::set_frame_words<Frame>(c.state.document, frame.id, text_of(a.text)));
    return {};
  });
}

Outcome set_frame_nodes(Context& c, const Arguments& a) {
  return act_on_frame(c, a, [&]<class Frame>(const Frame& frame) -> Outcome {
    const std::vector<NodeId> ends{a.node, a.to.empty() ? a.node : a.to};
    for (const NodeId& end : ends)
      if (c.state.document.find(end) == nullptr) return no_such_node(a);
    const std::vector<NodeId> run = edit::framed_run(c.state.document, ends);
    if (run.empty()) return refused(translate("Only ideas that stand under the same idea can be gathered. Select neighbours."));
    carry_out(c.state, edit::set_frame_nodes<Frame>(c.state.document, frame.id, run));
    return {};
  });
}

Outcome remove_frame(Context& c, const Arguments& a) {
  return act_on_frame(c, a, [&]<class Frame>(const Frame& frame) -> Outcome {
    const NodeId beside = node_beside(c.state);
    carry_out(c.state, edit::remove_frame<Frame>(c.state.document, frame.id));
    if (c.state.selection.empty()) select_only(c.state, beside);
    return {};
  });
}

Outcome join_frame(Context& c, const Arguments& a) {
  edit::Edit joined = edit::join_frames(c.state.document, all_meant(c.state, a));
  if (joined.change.empty()) return refused(translate("No frame and no brace stands beside this idea."));
  carry_out(c.state, std::move(joined));
  return {};
}

Outcome leave_frame(Context& c, const Arguments& a) {
  edit::Edit left = edit::leave_frames(c.state.document, all_meant(c.state, a));
  if (left.change.empty()) return refused(translate("This idea is in no frame of its own."));
  carry_out(c.state, std::move(left));
  return {};
}

Outcome select_attached(Context& c, const Arguments&) {
  const NodeId node = node_beside(c.state);
  if (node.empty()) return {};
  const std::vector<TitledId> attached = attached_to(c.state.document, node);
  if (attached.empty()) return refused(translate("This idea has no link, no frame and no brace."));
  const TitledId now = c.state.selection.titled;
  const auto place = std::find(attached.begin(), attached.end(), now);
  const auto next = place == attached.end() ? attached.begin() : place + 1;
  if (next == attached.end()) {
    select_only(c.state, node);
    return {};
  }
  select_only(c.state, *next);
  c.state.selection.beside = node;
  return {};
}

}  // namespace perform
}  // namespace concarte::session
