// The commands that help to read a map.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "map/document/walk.h"
#include "map/edit/folding.h"
#include "map/edit/wording.h"

namespace concarte::session {
namespace {

void focus_on(State& state, std::optional<Part> part) { state.focus = {state.focus.number + 1, part}; }

// Back to what was seen before the branches from this place of the stack on.
void leave_from(State& state, std::size_t place) {
  state.view_wanted = state.branches_shown[place].before;
  state.branches_shown.resize(place);
}

// The idea, or the one whose folding hides it.
document::NodeId shown_for(const document::Document& map, const document::NodeId& node) {
  document::NodeId shown = node;
  for (document::NodeId above = map.node(node).parent; !above.empty(); above = map.node(above).parent)
    if (map.node(above).folded) shown = above;
  return shown;
}

// The map is seen as it was left; what was chosen elsewhere meanwhile comes into sight.
void come_back_to_map(State& state) {
  state.view.zoom = state.reader.view_left.zoom;
  state.view.centre_in_figure = state.reader.view_left.centre_in_figure;
  if (const document::NodeId focus = state.selection.focus(); !focus.empty())
    if (const document::NodeId shown = shown_for(state.document, focus); shown != focus) select_only(state, shown);
  state.reveal_wanted = state.selection.nodes != state.reader.nodes_left;
}

Outcome read_as(State& state, Reading wanted) {
  Reader& reader = state.reader;
  if (reader.reading == Reading::map && wanted != Reading::map) {
    reader.view_left = state.view;
    reader.nodes_left = state.selection.nodes;
  }
  if (reader.reading != Reading::map && wanted == Reading::map) come_back_to_map(state);
  reader.reading = wanted;
  // A table has no links to choose; its cells are those of an idea.
  if (wanted != Reading::map && state.selection.nodes.empty()) select_only(state, state.document.main_root());
  focus_on(state, Part::map);
  return {};
}

}  // namespace

void leave_branches(State& state) {
  const document::NodeId focus = state.selection.focus();
  const auto is_lost = [&](const ShownBranch& branch) {
    if (state.document.find(branch.node) == nullptr) return true;
    return !focus.empty() && !document::is_within(state.document, focus, branch.node);
  };
  const auto lost = std::find_if(state.branches_shown.begin(), state.branches_shown.end(), is_lost);
  if (lost != state.branches_shown.end()) leave_from(state, static_cast<std::size_t>(lost - state.branches_shown.begin()));
}

void enter_left_panel(State& state, LeftPanel panel) {
  open_left_panel(state, panel);
  focus_on(state, Part::left);
}

void toggle_left_panel(State& state, LeftPanel panel) {
  if (state.left_panel != panel) return enter_left_panel(state, panel);
  state.left_panel = LeftPanel::none;
  focus_on(state, Part::map);
}

namespace perform {

Outcome show_outline(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::outline);
  return {};
}

Outcome fold_to_level(Context& c, const Arguments& a) {
  if (!a.position || *a.position < 1 || *a.position > 9)
    return refused(translate("Say how many levels to show, from 1 to 9: Ctrl+K, then the digit."));
  carry_out(c.state, edit::fold_to_level(c.state.document, branch_shown(c.state), *a.position));
  return {};
}

Outcome show_filter(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::filter);
  return {};
}

Outcome show_branch(Context& c, const Arguments& a) {
  State& state = c.state;
  const document::NodeId node = meant(state, a);
  if (node.empty()) return refused(translate("Select the idea whose branch you want to see alone."));
  if (node == branch_shown(state)) return {};
  if (node == state.document.main_root() && state.document.roots().size() == 1) return show_whole_map(c, a);
  auto& stack = state.branches_shown;
  const auto known = std::find_if(stack.begin(), stack.end(), [&](const ShownBranch& branch) { return branch.node == node; });
  if (known != stack.end()) {
    leave_from(state, static_cast<std::size_t>(known - stack.begin()) + 1);
  } else {
    stack.push_back({node, state.view});
    state.fit_wanted = true;
  }
  if (!document::is_within(state.document, state.selection.focus(), node)) select_only(state, node);
  // A folded branch seen alone would be one idea.
  const std::vector<document::NodeId> nodes{node};
  if (!state.read_only) carry_out(state, edit::set_folded(state.document, nodes, false));
  return {};
}

Outcome show_previous_branch(Context& c, const Arguments&) {
  if (!c.state.branches_shown.empty()) leave_from(c.state, c.state.branches_shown.size() - 1);
  return {};
}

Outcome show_whole_map(Context& c, const Arguments&) {
  if (!c.state.branches_shown.empty()) leave_from(c.state, 0);
  return {};
}

Outcome show_minimap(Context& c, const Arguments&) {
  c.state.minimap_shown = !c.state.minimap_shown;
  return {};
}

Outcome read_as_map(Context& c, const Arguments&) { return read_as(c.state, Reading::map); }
Outcome read_as_grid(Context& c, const Arguments&) { return read_as(c.state, Reading::grid); }
Outcome read_as_framework(Context& c, const Arguments&) { return read_as(c.state, Reading::framework); }
Outcome read_as_text(Context& c, const Arguments&) { return read_as(c.state, Reading::text); }

Outcome choose_cell(Context& c, const Arguments& a) {
  const document::NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node(a);
  if (!a.group.empty() && c.state.document.all<document::Group>().find(a.group) == nullptr)
    return refused(translate("This group is not in the map. Select one, or give the id of one."));
  if (c.state.selection.nodes != std::vector{node}) select_only(c.state, node);
  c.state.reader.group = a.group;
  return {};
}

Outcome cycle_focus(Context& c, const Arguments&) {
  focus_on(c.state, std::nullopt);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
