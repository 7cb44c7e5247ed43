// The commands that change what the map says.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/edited_label.h"
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
  if (node.empty()) return no_such_node(arguments);
  const NodeId fresh = state.fresh_ids.node(state.document);
  return made(state, make(state.document, node, fresh, text_of(arguments.text)), fresh, arguments);
}

template <class Act>
Outcome act_on_node(Context& context, const Arguments& arguments, Act act) {
  const NodeId node = meant(context.state, arguments);
  if (node.empty()) return no_such_node(arguments);
  carry_out(context.state, act(context.state.document, node));
  return {};
}

template <class Act>
Outcome act_on_all(Context& context, const Arguments& arguments, Act act) {
  const std::vector<NodeId> nodes = all_meant(context.state, arguments);
  if (nodes.empty()) return no_such_node(arguments);
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

// A hundredth of a point is less than any eye or printer tells apart, and reads well in the file.
Vec2 as_written(Vec2 place) { return {std::round(place.x * 100) / 100, std::round(place.y * 100) / 100}; }

std::optional<Vec2> centre_of(const Picture& picture, const NodeId& node) {
  const auto label = placed_label(picture, node);
  return label ? std::optional(label->room.centre()) : std::nullopt;
}

// Where the nodes that are shown stand, moved.
std::vector<std::pair<NodeId, Vec2>> places_of(const Picture& picture, std::span<const NodeId> nodes, Vec2 by) {
  std::vector<std::pair<NodeId, Vec2>> places;
  for (const NodeId& node : nodes)
    if (const auto centre = centre_of(picture, node)) places.emplace_back(node, as_written(*centre + by));
  return places;
}

// What the change has left of these records, the one to be selected.
template <class Record>
document::TitledId touched(const document::RecordChanges<Record>& changes) {
  if (!changes.added.empty()) return changes.added.front().id;
  return changes.updated.empty() ? document::TitledId{} : document::TitledId(changes.updated.front().after.id);
}

void select_touched(State& state, const document::Change& change) {
  const auto& nodes = change.of<document::Node>();
  state.link_draft.reset();
  if (nodes.empty()) {
    document::TitledId titled = touched(change.of<document::Link>());
    if (titled.index() == 0) titled = touched(change.of<document::Boundary>());
    if (titled.index() == 0) titled = touched(change.of<document::Summary>());
    if (titled.index() != 0) return select_only(state, titled);
  }
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
Outcome add_linked(Context& c, const Arguments& a) {
  State& state = c.state;
  if (state.document.find(a.parent) == nullptr) return no_such_node({.node = a.parent});
  if (!a.to.empty() && state.document.find(a.to) == nullptr) return no_such_node({.node = a.to});
  const NodeId fresh = state.fresh_ids.node(state.document);
  return made(state, edit::add_linked(state.document, a.parent, fresh, text_of(a.text), text_of(a.kind), a.to, state.fresh_ids.link(state.document)), fresh, a);
}
Outcome add_sibling(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  // Beside the main root a rapporteur wants a first branch, not a second map; and beside a branch seen alone, nothing unseen.
  const bool is_top = node == c.state.document.main_root() || node == branch_shown(c.state);
  if (!node.empty() && is_top && c.state.mode == Mode::window) return make_beside(c, a, edit::add_child);
  return make_beside(c, a, edit::add_sibling);
}
Outcome add_sibling_before(Context& c, const Arguments& a) { return make_beside(c, a, edit::add_sibling_before); }
Outcome add_parent(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty()) return no_such_node(a);
  const NodeId fresh = c.state.fresh_ids.node(c.state.document);
  return made(c.state, edit::add_parent(c.state.document, nodes, fresh, text_of(a.text)), fresh, a);
}

Outcome add_root(Context& c, const Arguments& a) {
  const NodeId fresh = c.state.fresh_ids.node(c.state.document);
  const bool is_first = c.state.document.node_count() == 0;
  edit::Edit added = edit::add_root(c.state.document, fresh, text_of(a.text));
  if (a.at && !is_first) added.change.of<document::Node>().added.back().pin = as_written(*a.at);
  return made(c.state, std::move(added), fresh, a);
}

Outcome edit_text(Context& c, const Arguments& a) {
  if (a.node.empty() && c.state.selection.nodes.empty() && c.state.selection.titled.index() != 0) {
    edit_words(c.state, document::TitledId(c.state.selection.titled), false);
    return {};
  }
  const NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node(a);
  select_only(c.state, node);
  c.state.text_edit = started(node, c.state.document.node(node).text, false);
  return {};
}

Outcome set_text(Context& c, const Arguments& a) {
  return act_on_node(c, a, [&](const auto& document, const NodeId& node) { return edit::set_text(document, node, text_of(a.text)); });
}

Outcome delete_branch(Context& c, const Arguments& a) {
  State& state = c.state;
  if (a.node.empty() && !state.selection.link().empty()) return unlink(c, a);
  if (a.node.empty() && state.selection.titled.index() != 0) return remove_frame(c, a);
  const std::vector<NodeId> nodes = all_meant(state, a);
  if (nodes.empty()) return no_such_node(a);
  const NodeId next = heir(state.document, edit::topmost(state.document, nodes).front(), nodes);
  carry_out(state, edit::remove_branches(state.document, nodes));
  select_only(state, next);
  return {};
}

Outcome delete_node(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty()) return no_such_node(a);
  const document::Document& document = c.state.document;
  const auto is_going = [&](const NodeId& n) { return std::find(nodes.begin(), nodes.end(), n) != nodes.end(); };
  const NodeId first = edit::topmost(document, nodes).front();
  const auto branch = document::branch(document, first);
  const auto staying = std::find_if_not(branch.begin(), branch.end(), is_going);
  const NodeId next = staying == branch.end() ? heir(document, first, {first}) : *staying;
  carry_out(c.state, edit::remove_keeping_children(document, nodes));
  select_only(c.state, c.state.document.find(next) == nullptr ? NodeId{} : next);
  return {};
}

Outcome move_up(Context& c, const Arguments& a) { return act_on_all(c, a, edit::move_up); }
Outcome move_down(Context& c, const Arguments& a) { return act_on_all(c, a, edit::move_down); }
Outcome promote(Context& c, const Arguments& a) { return act_on_all(c, a, edit::promote); }
Outcome demote(Context& c, const Arguments& a) { return act_on_all(c, a, edit::demote); }

Outcome reparent(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty() || (!a.parent.empty() && c.state.document.find(a.parent) == nullptr)) return no_such_node(a);
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

Outcome detach(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = edit::topmost(c.state.document, all_meant(c.state, a));
  if (nodes.empty()) return no_such_node(a);
  if (nodes.front() == c.state.document.main_root()) return refused(translate("The main idea cannot be detached: it is the middle of the map."));
  const NodeId focus = meant(c.state, a);
  const std::optional<Vec2> place = centre_of(c.picture, focus);
  if (!place) return refused(translate("This idea is hidden in a folded branch. Unfold the branch to detach it."));
  c.state.steady = c.state.document.main_root();
  carry_out(c.state, edit::set_afloat(c.state.document, places_of(c.picture, nodes, a.at ? *a.at - *place : Vec2{})));
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
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty()) return no_such_node(a);
  const std::optional<Vec2> focus = centre_of(c.picture, nodes.back());
  if (!a.at && !focus) return refused(translate("This idea is hidden in a folded branch. Unfold the branch to pin it."));
  if (a.at && !focus) {
    const std::pair hidden{nodes.back(), as_written(*a.at)};
    carry_out(c.state, edit::set_pins(c.state.document, std::span(&hidden, 1)));
    return {};
  }
  c.state.steady = c.state.document.main_root();
  carry_out(c.state, edit::set_pins(c.state.document, places_of(c.picture, nodes, a.at ? *a.at - *focus : Vec2{})));
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

Outcome set_description(Context& c, const Arguments& a) {
  carry_out(c.state, edit::set_heading(c.state.document, mark("Edit the description"), [&](document::Heading& h) { h.description = text_of(a.text); }));
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
  ask_again(c.state, change);
  return {};
}

Outcome redo(Context& c, const Arguments&) {
  if (!c.state.history.can_redo()) return refused(translate("There is nothing to redo."));
  const document::Change change = c.state.history.redo();
  apply(c.state, change);
  select_touched(c.state, change);
  keep_still(c.state, change);
  ask_again(c.state, change);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
