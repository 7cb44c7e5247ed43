// The commands that change what is selected and seen.
#include <algorithm>
#include <limits>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/state/edited_label.h"
#include "editor/state/settings_file.h"
#include "map/document/walk.h"

namespace concarte::session {
namespace {

using document::NodeId;

constexpr double ZoomStep = 1.2;

Rect box_of(const Picture& picture, const NodeId& node) {
  const auto number = picture.measured.numbers.find(node);
  return number == picture.measured.numbers.end() ? Rect{} : picture.layout.nodes[static_cast<std::size_t>(number->second)];
}

// The gap between two intervals; 0 when they meet.
double gap(double begin_a, double end_a, double begin_b, double end_b) {
  return std::max({0.0, begin_b - end_a, begin_a - end_b});
}

// How far `to` is from `from` when walking towards `step` (a unit vector along an axis); infinite when it is not that way.
double walking_distance(const Rect& from, const Rect& to, Vec2 step) {
  const Vec2 between = to.centre() - from.centre();
  if (dot(between, step) <= 0) return std::numeric_limits<double>::infinity();
  const double gap_x = gap(from.x, from.right(), to.x, to.right());
  const double gap_y = gap(from.y, from.bottom(), to.y, to.bottom());
  const double along = step.x != 0 ? gap_x : gap_y;
  const double across = step.x != 0 ? gap_y : gap_x;
  // Boxes that only overlap sideways are not ahead: nothing is gained by going to them.
  if (along == 0 && across > 0) return std::numeric_limits<double>::infinity();
  const double aside = step.x != 0 ? std::abs(between.y) : std::abs(between.x);
  return along + 2 * across + aside / 64;
}

// In trees one axis leads to parents and children, whatever stands nearer; elsewhere nearness alone counts.
bool leads_to_family(layout::Style style, Vec2 step) {
  if (style == layout::Style::tree_down) return step.y != 0;
  return step.x != 0 && (style == layout::Style::mindmap || style == layout::Style::tree);
}

bool is_family(const document::Document& document, const NodeId& a, const NodeId& b) {
  return document.node(a).parent == b || document.node(b).parent == a;
}

// The shown node to go to from `from`: among its parent and children alone, or among all. Empty when there is none that way.
NodeId nearest_node(const Context& context, const NodeId& from, Vec2 step, bool among_family) {
  const figure::Measured& measured = context.picture.measured;
  const document::Document& document = context.state.document;
  const Rect start = box_of(context.picture, from);
  NodeId nearest;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < measured.nodes.size(); ++i) {
    const NodeId& node = measured.nodes[i];
    if (node == from || document.find(node) == nullptr || (among_family && !is_family(document, from, node))) continue;
    const double cost = walking_distance(start, context.picture.layout.nodes[i], step);
    if (cost >= least) continue;
    least = cost;
    nearest = node;
  }
  return nearest;
}

// From a link or a frame to the one of its ideas that is furthest that way.
Outcome step_off(Context& context, Vec2 step) {
  const document::Document& document = context.state.document;
  const Selection& selection = context.state.selection;
  std::vector<NodeId> ends;
  if (const auto* link = document.all<document::Link>().find(selection.link())) ends = {link->from, link->to};
  if (const auto* frame = document.all<document::Boundary>().find(selection.boundary())) ends = frame->nodes;
  if (const auto* frame = document.all<document::Summary>().find(selection.summary())) ends = frame->nodes;
  const auto reach = [&](const NodeId& node) { return dot(box_of(context.picture, node).centre(), step); };
  std::erase_if(ends, [&](const NodeId& node) { return box_of(context.picture, node).empty(); });
  if (!ends.empty())
    select_only(context.state, *std::max_element(ends.begin(), ends.end(), [&](const NodeId& a, const NodeId& b) { return reach(a) < reach(b); }));
  return {};
}

Outcome select_frame(Context& context, const Arguments& arguments) {
  const document::Document& document = context.state.document;
  if (document.all<document::Boundary>().find(arguments.boundary) != nullptr) select_only(context.state, document::TitledId(arguments.boundary));
  else if (document.all<document::Summary>().find(arguments.summary) != nullptr) select_only(context.state, document::TitledId(arguments.summary));
  else return refused(translate("This frame or brace is not in the map."));
  return {};
}

Outcome walk(Context& context, const Arguments& arguments, Vec2 step) {
  State& state = context.state;
  const NodeId focus = state.selection.focus();
  if (focus.empty() && state.selection.titled.index() != 0) return step_off(context, step);
  const Rect from = box_of(context.picture, focus);
  if (from.empty()) return perform::select_root(context, arguments);
  NodeId nearest;
  if (leads_to_family(context.picture.layout.style, step)) nearest = nearest_node(context, focus, step, true);
  if (nearest.empty()) nearest = nearest_node(context, focus, step, false);
  if (nearest.empty()) return {};
  Arguments chosen = arguments;
  chosen.node = nearest;
  return perform::select(context, chosen);
}

Outcome zoom_by(Context& context, double factor) {
  View& view = context.state.view;
  const Rect focus = box_of(context.picture, context.state.selection.focus());
  const Vec2 middle = view.canvas_size / 2;
  // About what is selected when it is in sight, so that it stays there.
  const Vec2 fixed = focus.empty() ? middle : screen_from_figure(view)(focus.centre());
  const bool seen = Rect{0, 0, view.canvas_size.x, view.canvas_size.y}.contains(fixed);
  view = zoomed_at(view, seen ? fixed : middle, factor, context.picture.figure.bounds);
  return {};
}

}  // namespace

namespace perform {

Outcome select(Context& c, const Arguments& a) {
  Selection& selection = c.state.selection;
  if (!a.link.empty()) {
    if (c.state.document.all<document::Link>().find(a.link) == nullptr) return refused(translate("This link is not in the map."));
    select_only(c.state, document::TitledId(a.link));
    return {};
  }
  if (!a.boundary.empty() || !a.summary.empty()) return select_frame(c, a);
  if (a.node.empty()) {
    if (!a.extend) selection = {};
    return {};
  }
  if (c.state.document.find(a.node) == nullptr) return refused(translate("This idea is not in the map."));
  if (!a.extend) {
    select_only(c.state, a.node);
  } else if (selection.holds(a.node)) {
    std::erase(selection.nodes, a.node);
  } else {
    selection.nodes.push_back(a.node);
    selection.titled = {};
    c.state.reveal_wanted = true;
  }
  return {};
}

Outcome select_all(Context& c, const Arguments&) {
  c.state.selection.nodes = document::branch(c.state.document, branch_shown(c.state), document::Folds::respected);
  std::reverse(c.state.selection.nodes.begin(), c.state.selection.nodes.end());  // the focus is on the root
  c.state.selection.titled = {};
  return {};
}

Outcome select_branch(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return {};
  c.state.selection = {};
  c.state.selection.nodes = document::branch(c.state.document, node, document::Folds::respected);
  std::reverse(c.state.selection.nodes.begin(), c.state.selection.nodes.end());
  return {};
}

Outcome select_root(Context& c, const Arguments&) {
  const NodeId alone = branch_shown(c.state);
  select_only(c.state, alone.empty() ? c.state.document.main_root() : alone);
  return {};
}

Outcome select_parent(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (!node.empty() && !c.state.document.node(node).parent.empty()) select_only(c.state, c.state.document.node(node).parent);
  return {};
}

Outcome walk_left(Context& c, const Arguments& a) { return walk(c, a, {-1, 0}); }
Outcome walk_right(Context& c, const Arguments& a) { return walk(c, a, {1, 0}); }
Outcome walk_up(Context& c, const Arguments& a) { return walk(c, a, {0, -1}); }
Outcome walk_down(Context& c, const Arguments& a) { return walk(c, a, {0, 1}); }

Outcome zoom_in(Context& c, const Arguments&) { return zoom_by(c, ZoomStep); }
Outcome zoom_out(Context& c, const Arguments&) { return zoom_by(c, 1 / ZoomStep); }
Outcome zoom_100(Context& c, const Arguments&) { return zoom_by(c, 1 / c.state.view.zoom); }

Outcome zoom_fit(Context& c, const Arguments&) {
  c.state.view = fitted(c.state.view, c.picture.figure.bounds);
  return {};
}

Outcome zoom_selection(Context& c, const Arguments&) {
  Rect all;
  for (const NodeId& node : c.state.selection.nodes) all = united(all, box_of(c.picture, node));
  c.state.view = fitted(c.state.view, all, 2);
  return {};
}

Outcome zoom_at(Context& c, const Arguments& a) {
  c.state.view = zoomed_at(c.state.view, a.at.value_or(c.state.view.canvas_size / 2), a.factor, c.picture.figure.bounds);
  return {};
}

Outcome pan(Context& c, const Arguments& a) {
  c.state.view = panned(c.state.view, a.at.value_or(Vec2{}));
  return {};
}

Outcome resize_canvas(Context& c, const Arguments& a) {
  View& view = c.state.view;
  // Who saw the whole map still wants to, in the larger or smaller canvas.
  const Rect map = c.picture.figure.bounds;
  const bool shows_whole_map = !map.empty() && view == fitted(view, map);
  const Rect focus = box_of(c.picture, c.state.selection.focus());
  const bool sees_focus = !focus.empty() && overlap(screen_from_figure(view)(focus), {0, 0, view.canvas_size.x, view.canvas_size.y});
  if (a.at) view.canvas_size = {std::max(1.0, a.at->x), std::max(1.0, a.at->y)};
  if (a.factor > 0) view.pixels_per_unit = a.factor;
  if (c.state.presentation) {
    fit_step(c);
    return {};
  }
  if (shows_whole_map) view = fitted(view, map);
  // A panel that opens must not hide what one is writing.
  else if (sees_focus) c.state.reveal_wanted = true;
  return {};
}

Outcome show_layouts(Context& c, const Arguments&) {
  c.state.dialog = Dialog::layouts;
  return {};
}

Outcome show_help(Context& c, const Arguments&) {
  c.state.dialog = c.state.dialog == Dialog::help ? Dialog::none : Dialog::help;
  return {};
}

Outcome show_inspector(Context& c, const Arguments&) {
  c.state.inspector_shown = !c.state.inspector_shown;
  // It comes back as it was left; where that cannot be written, it is no reason to stop anyone.
  (void)change_settings(c.state, [&](Settings& settings) { settings.inspector_shown = c.state.inspector_shown; });
  return {};
}

Outcome show_context_menu(Context& c, const Arguments& a) {
  const Selection& selection = c.state.selection;
  const Affine to_screen = screen_from_figure(c.state.view);
  std::optional<Vec2> place = a.at;
  if (const Rect box = box_of(c.picture, selection.focus()); !place && !box.empty()) place = to_screen(Vec2{box.x, box.bottom()});
  if (const auto label = placed_label(c.picture, selection.titled); !place && label) place = to_screen(label->room.centre());
  const Vec2 size = c.state.view.canvas_size;
  const Vec2 wanted = place.value_or(size / 2);
  c.state.context_menu_at = Vec2{std::clamp(wanted.x, 0.0, size.x), std::clamp(wanted.y, 0.0, size.y)};
  return {};
}

Outcome close_context_menu(Context& c, const Arguments&) {
  c.state.context_menu_at.reset();
  return {};
}

Outcome dismiss_notice(Context& c, const Arguments&) {
  c.state.notice.reset();
  c.state.group_offered = 0;
  return {};
}

Outcome close_dialog(Context& c, const Arguments&) {
  c.state.dialog = Dialog::none;
  c.state.after_saving.reset();
  return {};
}

}  // namespace perform
}  // namespace concarte::session
