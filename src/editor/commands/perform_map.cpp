// The commands that change what the map says.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/speaker.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/linking.h"
#include "map/edit/structure.h"
#include "map/edit/voices.h"
#include "map/edit/wording.h"

namespace concarte::session {
namespace {

using document::NodeId;

std::string text_of(const std::optional<std::string>& text) { return text ? utf8::cleaned(*text) : std::string{}; }

Outcome no_such_node() { return refused(translate("This idea is not in the map. Select an idea, or give the id of one.")); }

// Carries out an edit that made `fresh`, selects it, and in a window opens its label when no words were given.
Outcome made(State& state, edit::Edit edit, const NodeId& fresh, const Arguments& arguments) {
  const NodeId before = state.selection.focus();
  carry_out(state, edit::said_by(std::move(edit), voice_of(state)));
  select_only(state, fresh);
  if (state.mode == Mode::window && !arguments.text) {
    state.text_edit = started(fresh, {}, true);
    state.text_edit->return_to = before;
  }
  return {{std::string(fresh.view())}, std::nullopt};
}

template <class Make>
Outcome make_beside(Context& context, const Arguments& arguments, Make make) {
  State& state = context.state;
  const NodeId node = meant(state, arguments);
  if (node.empty()) return no_such_node();
  const NodeId fresh = state.fresh_ids.node(state.document);
  return made(state, make(state.document, node, fresh, text_of(arguments.text)), fresh, arguments);
}

template <class Act>
Outcome act_on_node(Context& context, const Arguments& arguments, Act act) {
  const NodeId node = meant(context.state, arguments);
  if (node.empty()) return no_such_node();
  carry_out(context.state, act(context.state.document, node));
  return {};
}

template <class Act>
Outcome act_on_all(Context& context, const Arguments& arguments, Act act) {
  const std::vector<NodeId> nodes = all_meant(context.state, arguments);
  if (nodes.empty()) return no_such_node();
  carry_out(context.state, act(context.state.document, nodes));
  return {};
}

// What is selected once `gone` has disappeared: a neighbour that stays, else the parent.
NodeId heir(const document::Document& document, const NodeId& gone, const std::vector<NodeId>& all_gone) {
  const auto stays = [&](const NodeId& node) {
    return !node.empty() && std::none_of(all_gone.begin(), all_gone.end(), [&](const NodeId& g) { return is_within(document, node, g); });
  };
  for (NodeId next = next_sibling(document, gone); !next.empty(); next = next_sibling(document, next))
    if (stays(next)) return next;
  for (NodeId previous = previous_sibling(document, gone); !previous.empty(); previous = previous_sibling(document, previous))
    if (stays(previous)) return previous;
  const NodeId parent = document.node(gone).parent;
  return stays(parent) ? parent : NodeId{};
}

void select_touched(State& state, const document::Change& change) {
  const auto& nodes = change.of<document::Node>();
  if (!nodes.added.empty()) select_only(state, nodes.added.front().id);
  else if (!nodes.updated.empty()) select_only(state, nodes.updated.front().after.id);
  else prune_selection(state);
  if (state.selection.nodes.empty() && !nodes.removed.empty()) {
    const NodeId parent = nodes.removed.front().parent;
    if (state.document.find(parent) != nullptr) select_only(state, parent);
  }
}

// Taken back, a node goes where it was and the map stands still; a level up or down, it stays under the eyes and the map moves.
void keep_still(State& state, const document::Change& change) {
  if (change.of<document::Node>().updated.empty()) return;
  const auto& [before, after] = change.of<document::Node>().updated.front();
  const auto above = [&](const NodeId& node) { return state.document.find(node) == nullptr ? NodeId{} : state.document.node(node).parent; };
  if (before.pin != after.pin || before.side != after.side) state.steady = state.document.main_root();
  else if (before.parent != after.parent && above(before.parent) != after.parent && above(after.parent) != before.parent)
    state.steady = after.parent;
}

}  // namespace

namespace perform {

Outcome add_child(Context& c, const Arguments& a) {
  if (c.state.document.node_count() == 0) return add_root(c, a);
  return make_beside(c, a, edit::add_child);
}
Outcome add_sibling(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  // Beside the main root a rapporteur wants a first branch, not a second map; and beside a branch seen alone, nothing unseen.
  const bool is_top = node == c.state.document.main_root() || node == branch_shown(c.state);
  if (!node.empty() && is_top && c.state.mode == Mode::window) return make_beside(c, a, edit::add_child);
  return make_beside(c, a, edit::add_sibling);
}
Outcome add_sibling_before(Context& c, const Arguments& a) { return make_beside(c, a, edit::add_sibling_before); }
Outcome add_parent(Context& c, const Arguments& a) { return make_beside(c, a, edit::add_parent); }

Outcome add_root(Context& c, const Arguments& a) {
  const NodeId fresh = c.state.fresh_ids.node(c.state.document);
  return made(c.state, edit::add_root(c.state.document, fresh, text_of(a.text)), fresh, a);
}

Outcome edit_text(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node();
  select_only(c.state, node);
  c.state.text_edit = started(node, c.state.document.node(node).text, false);
  return {};
}

Outcome set_text(Context& c, const Arguments& a) {
  return act_on_node(c, a, [&](const auto& document, const NodeId& node) { return edit::set_text(document, node, text_of(a.text)); });
}

Outcome delete_branch(Context& c, const Arguments& a) {
  State& state = c.state;
  if (a.node.empty() && state.selection.nodes.empty() && !state.selection.link.empty()) return unlink(c, a);
  const std::vector<NodeId> nodes = all_meant(state, a);
  if (nodes.empty()) return no_such_node();
  const NodeId next = heir(state.document, edit::topmost(state.document, nodes).front(), nodes);
  carry_out(state, edit::remove_branches(state.document, nodes));
  select_only(state, next);
  return {};
}

Outcome delete_node(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node();
  const auto children = c.state.document.children(node);
  const NodeId next = children.empty() ? heir(c.state.document, node, {node}) : children.front();
  carry_out(c.state, edit::remove_keeping_children(c.state.document, node));
  select_only(c.state, next);
  return {};
}

Outcome move_up(Context& c, const Arguments& a) { return act_on_node(c, a, edit::move_up); }
Outcome move_down(Context& c, const Arguments& a) { return act_on_node(c, a, edit::move_down); }
Outcome promote(Context& c, const Arguments& a) { return act_on_node(c, a, edit::promote); }
Outcome demote(Context& c, const Arguments& a) { return act_on_node(c, a, edit::demote); }

Outcome reparent(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty() || (!a.parent.empty() && c.state.document.find(a.parent) == nullptr)) return no_such_node();
  if (!edit::can_reparent(c.state.document, nodes, a.parent))
    return refused(translate("An idea cannot be moved under itself. Choose another place."));
  edit::Edit move = edit::reparent(c.state.document, nodes, a.parent, a.position);
  if (const auto side = a.side ? document::side_from(*a.side) : std::nullopt)
    for (auto& update : move.change.of<document::Node>().updated)
      if (update.after.parent == a.parent) update.after.side = *side;
  carry_out(c.state, std::move(move));
  // It goes to where it was dropped, instead of drawing the map along.
  c.state.steady = a.parent.empty() ? c.state.document.main_root() : a.parent;
  return {};
}

Outcome toggle_fold(Context& c, const Arguments& a) {
  return act_on_all(c, a, [&](const document::Document& document, const std::vector<NodeId>& nodes) {
    const bool any_open = std::any_of(nodes.begin(), nodes.end(), [&](const NodeId& n) {
      return !document.children(n).empty() && !document.node(n).folded;
    });
    return edit::set_folded(document, nodes, any_open);
  });
}

Outcome fold_all(Context& c, const Arguments&) {
  const NodeId alone = branch_shown(c.state);
  std::vector<NodeId> nodes = document::branch(c.state.document, alone);
  std::erase_if(nodes, [&](const NodeId& n) { return n == alone || c.state.document.node(n).parent.empty(); });
  carry_out(c.state, edit::set_folded(c.state.document, nodes, true));
  return {};
}

Outcome unfold_all(Context& c, const Arguments&) {
  carry_out(c.state, edit::set_folded(c.state.document, document::branch(c.state.document, branch_shown(c.state)), false));
  return {};
}

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
  if (state.document.find(from) == nullptr || state.document.find(to) == nullptr)
    return refused(translate("Select two ideas to link them."));
  const auto kind = document::link_kind_from(a.kind.value_or("relates"));
  if (!kind) return refused(say("“{}” is not a kind of link.", *a.kind));
  const document::LinkId fresh = state.fresh_ids.link(state.document);
  edit::Edit linked = edit::link(state.document, from, to, fresh, *kind, text_of(a.label));
  if (linked.change.empty()) return refused(translate("These ideas are already linked."));
  carry_out(state, std::move(linked));
  state.selection = {};
  state.selection.link = fresh;
  return {{std::string(fresh.view())}, std::nullopt};
}

namespace {

document::LinkId link_meant(const State& state, const Arguments& a) {
  const document::LinkId named = a.link.empty() ? state.selection.link : a.link;
  if (state.document.all<document::Link>().find(named) != nullptr) return named;
  const NodeId from = a.node.empty() && state.selection.nodes.size() == 2 ? state.selection.nodes.front() : a.node;
  const NodeId to = a.to.empty() && state.selection.nodes.size() == 2 ? state.selection.nodes.back() : a.to;
  const document::Link* between = from.empty() || to.empty() ? nullptr : edit::link_between(state.document, from, to);
  return between == nullptr ? document::LinkId{} : between->id;
}

}  // namespace

Outcome unlink(Context& c, const Arguments& a) {
  const document::LinkId link = link_meant(c.state, a);
  if (link.empty()) return refused(translate("There is no link here. Select a link, or the two ideas it joins."));
  carry_out(c.state, edit::unlink(c.state.document, link));
  return {};
}

Outcome set_link(Context& c, const Arguments& a) {
  const document::LinkId link = link_meant(c.state, a);
  if (link.empty()) return refused(translate("There is no link here. Select a link, or the two ideas it joins."));
  std::optional<document::LinkKind> kind;
  if (a.kind && !(kind = document::link_kind_from(*a.kind))) return refused(say("“{}” is not a kind of link.", *a.kind));
  const auto label = a.label ? std::optional(utf8::cleaned(*a.label)) : std::nullopt;
  carry_out(c.state, edit::set_link(c.state.document, link, kind, label));
  return {};
}

Outcome set_kind(Context& c, const Arguments& a) {
  return act_on_all(c, a, [&](const auto& document, const auto& nodes) { return edit::set_kind(document, nodes, text_of(a.kind)); });
}

Outcome set_status(Context& c, const Arguments& a) {
  const auto status = document::status_from(a.status.value_or("open"));
  if (!status) return refused(say("“{}” is not a status.", *a.status));
  return act_on_all(c, a, [&](const auto& document, const auto& nodes) {
    return edit::set_status(document, nodes, *status, text_of(a.reason));
  });
}

Outcome set_note(Context& c, const Arguments& a) {
  return act_on_node(c, a, [&](const auto& document, const NodeId& node) { return edit::set_note(document, node, text_of(a.text)); });
}

Outcome set_tags(Context& c, const Arguments& a) {
  std::vector<std::string> tags;
  for (const std::string& tag : a.tags.value_or(std::vector<std::string>{})) tags.push_back(utf8::cleaned(tag));
  return act_on_all(c, a, [&](const auto& document, const auto& nodes) { return edit::set_tags(document, nodes, tags); });
}

Outcome set_links(Context& c, const Arguments& a) {
  std::vector<std::string> addresses;
  for (const std::string& address : a.links.value_or(std::vector<std::string>{})) addresses.push_back(utf8::cleaned(address));
  return act_on_node(c, a, [&](const auto& document, const NodeId& node) { return edit::set_links(document, node, addresses); });
}

Outcome set_side(Context& c, const Arguments& a) {
  const auto side = document::side_from(a.side.value_or(""));
  if (!side) return refused(say("“{}” is not a side: left, right or nothing.", *a.side));
  c.state.steady = c.state.document.main_root();
  return act_on_all(c, a, [&](const auto& document, const auto& nodes) { return edit::set_side(document, nodes, *side); });
}

Outcome pin(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node();
  std::optional<Vec2> place = a.at;
  if (!place) {
    const auto number = c.picture.measured.numbers.find(node);
    if (number == c.picture.measured.numbers.end())
      return refused(translate("This idea is hidden in a folded branch. Unfold the branch to pin it."));
    place = c.picture.layout.nodes[static_cast<std::size_t>(number->second)].centre();
  }
  // A hundredth of a point is less than any eye or printer tells apart, and reads well in the file.
  const auto rounded = [](double v) { return std::round(v * 100) / 100; };
  c.state.steady = c.state.document.main_root();
  carry_out(c.state, edit::set_pin(c.state.document, node, {rounded(place->x), rounded(place->y)}));
  return {};
}

Outcome unpin(Context& c, const Arguments& a) {
  c.state.steady = c.state.document.main_root();
  return act_on_all(c, a, [](const auto& document, const auto& nodes) { return edit::remove_pins(document, nodes); });
}

Outcome unpin_all(Context& c, const Arguments&) {
  c.state.steady = c.state.document.main_root();
  carry_out(c.state, edit::remove_pins(c.state.document, document::in_order(c.state.document)));
  return {};
}

Outcome set_title(Context& c, const Arguments& a) {
  carry_out(c.state, edit::set_heading(c.state.document, mark("Edit the title"), [&](document::Heading& h) { h.title = text_of(a.text); }));
  return {};
}

Outcome set_layout(Context& c, const Arguments& a) {
  const auto style = layout::style_from(a.style.value_or(""));
  if (!style) return refused(say("“{}” is not a layout style.", a.style.value_or("")));
  if (c.state.dialog == Dialog::layouts) c.state.dialog = Dialog::none;
  layout::Request request = c.picture.measured.request;
  request.style = *style;
  if (const auto refusal = layout::refuse_by_size(request)) return refused(to_string(*refusal));
  carry_out(c.state, edit::set_heading(c.state.document, mark("Change the layout"), [&](document::Heading& h) { h.layout_style = *a.style; }));
  c.state.fit_wanted = true;
  return {};
}

Outcome set_theme(Context& c, const Arguments& a) {
  const std::vector<std::string> known = figure::theme_names(c.state.places.assets / "themes");
  if (!a.theme || std::find(known.begin(), known.end(), *a.theme) == known.end())
    return refused(say("“{}” is not a theme.", a.theme.value_or("")));
  c.state.theme_name.clear();
  carry_out(c.state, edit::set_heading(c.state.document, mark("Change the theme"), [&](document::Heading& h) { h.theme = *a.theme; }));
  return {};
}

Outcome undo(Context& c, const Arguments&) {
  if (!c.state.history.can_undo()) return refused(translate("There is nothing to undo."));
  const document::Change change = c.state.history.undo();
  apply(c.state, change);
  select_touched(c.state, change);
  keep_still(c.state, change);
  return {};
}

Outcome redo(Context& c, const Arguments&) {
  if (!c.state.history.can_redo()) return refused(translate("There is nothing to redo."));
  const document::Change change = c.state.history.redo();
  apply(c.state, change);
  select_touched(c.state, change);
  keep_still(c.state, change);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
