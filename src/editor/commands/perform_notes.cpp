// The commands about notes, tags and web links, and about the steps of undo.
#include "base/translate.h"
#include "editor/commands/performers.h"
#include "map/notes/address.h"
#include "system/launch.h"

namespace concarte::session {
namespace {

// The keyboard goes to a field of the right panel, which is opened for it.
Outcome write_in(State& state, Part part) {
  if (state.selection.nodes.empty()) return refused(translate("Choose an idea first."));
  state.inspector_shown = true;
  state.focus = {state.focus.number + 1, part};
  return {};
}

}  // namespace

namespace perform {

Outcome edit_note(Context& c, const Arguments&) { return write_in(c.state, Part::note); }

Outcome edit_tags(Context& c, const Arguments&) { return write_in(c.state, Part::tags); }

Outcome open_link(Context& c, const Arguments& a) {
  const auto address = notes::read_address(a.text.value_or(""));
  if (!address)
    return refused(say("“{}” is not opened: only https, http and mailto addresses are.", a.text.value_or("")));
  if (c.state.mode == Mode::script) return refused(translate("A script opens no web link."));
  c.state.link_to_open = address->whole();
  c.state.dialog = Dialog::link;
  return {};
}

Outcome visit_link(Context& c, const Arguments&) {
  if (c.state.dialog != Dialog::link) return refused(translate("No web link is waiting to be opened."));
  c.state.dialog = Dialog::none;
  const std::string address = std::exchange(c.state.link_to_open, {});
  if (auto problem = system::launch(c.state.places.browser, address)) return {{}, std::move(problem)};
  return {};
}

Outcome show_history(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::history);
  return {};
}

Outcome go_to_step(Context& c, const Arguments& a) {
  const edit::History& history = c.state.history;
  if (!a.position || *a.position < 0 || static_cast<std::size_t>(*a.position) > history.steps().size())
    return refused(say("There are {} steps: say a number from 0 to {}.", history.steps().size(), history.steps().size()));
  const auto wanted = static_cast<std::size_t>(*a.position);
  while (history.present() > wanted) (void)undo(c, {});
  while (history.present() < wanted) (void)redo(c, {});
  return {};
}

}  // namespace perform
}  // namespace concarte::session
