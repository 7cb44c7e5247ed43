// The commands that show a map to a room.
#include <algorithm>
#include <utility>

#include "base/translate.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr double LargestType = 3;  // zoom: a branch of three words need not fill a wall
constexpr double Air = 0.06;       // of the branch's size, around it

Rect bounds_of(const Context& c, const Step& step) {
  if (step.empty()) return c.picture.figure.bounds;
  Rect all;
  for (const document::NodeId& node : lit_nodes(c.state.document, step)) all = united(all, room_in(c.picture, node));
  return all;
}

Outcome not_presenting() { return refused(translate("No map is being presented. F5 begins.")); }

Outcome go_to(Context& c, std::size_t wanted) {
  const std::vector<Step> steps = presentation_steps(c.state.document);
  Presentation& presentation = *c.state.presentation;
  presentation.step = std::min(wanted, steps.size() - 1);
  presentation.branch = steps[presentation.step];
  presentation.is_black = false;
  select_only(c.state, presentation.branch.empty() ? c.state.document.main_root() : presentation.branch);
  fit_step(c);
  return {};
}

Outcome go_by(Context& c, int by) {
  const std::vector<Step> steps = presentation_steps(c.state.document);
  const auto here = static_cast<int>(place_in(steps, *c.state.presentation));
  return go_to(c, static_cast<std::size_t>(std::max(0, here + by)));
}

}  // namespace

void fit_step(Context& c) {
  const Rect bounds = bounds_of(c, c.state.presentation->branch);
  c.state.view = fitted(c.state.view, grown(bounds, Air * std::max(bounds.width, bounds.height)), LargestType);
  c.state.reveal_wanted = false;
}

namespace perform {

Outcome present(Context& c, const Arguments& a) {
  if (c.state.mode == Mode::script) return refused(translate("A map is presented in the window only."));
  if (c.state.presentation) return present_end(c, a);
  Presentation& begun = c.state.presentation.emplace();
  begun.view_before = c.state.view;
  begun.nodes_before = c.state.selection.nodes;
  begun.titled_before = c.state.selection.titled;
  return go_to(c, 0);
}

Outcome present_next(Context& c, const Arguments&) { return c.state.presentation ? go_by(c, 1) : not_presenting(); }
Outcome present_previous(Context& c, const Arguments&) { return c.state.presentation ? go_by(c, -1) : not_presenting(); }

Outcome present_black(Context& c, const Arguments&) {
  if (!c.state.presentation) return not_presenting();
  c.state.presentation->is_black = !c.state.presentation->is_black;
  return {};
}

Outcome present_end(Context& c, const Arguments&) {
  if (!c.state.presentation) return not_presenting();
  const Presentation ended = *std::exchange(c.state.presentation, std::nullopt);
  c.state.view.zoom = ended.view_before.zoom;
  c.state.view.centre_in_figure = ended.view_before.centre_in_figure;
  c.state.selection = {ended.nodes_before, ended.titled_before, {}};
  prune_selection(c.state);
  c.state.reveal_wanted = false;
  return {};
}

}  // namespace perform
}  // namespace concarte::session
