// The commands that help to read a map.
#include "base/translate.h"
#include "editor/commands/performers.h"
#include "map/edit/folding.h"

namespace concarte::session {
namespace {

void focus_on(State& state, std::optional<Part> part) { state.focus = {state.focus.number + 1, part}; }

}  // namespace

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
  carry_out(c.state, edit::fold_to_level(c.state.document, {}, *a.position));
  return {};
}

Outcome cycle_focus(Context& c, const Arguments&) {
  focus_on(c.state, std::nullopt);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
