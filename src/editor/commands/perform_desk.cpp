// The commands about the window's maps. What concerns several is done by the workspace; here, what concerns this one.
#include "base/translate.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

Outcome only_in_window(const State& state) {
  if (state.mode == Mode::window) return {};
  return refused(translate("This is done in the window only: a script works on one map, and without a screen."));
}

}  // namespace

namespace perform {

Outcome close_tab(Context& c, const Arguments& a) {
  if (Outcome outcome = only_in_window(c.state); !outcome.done()) return outcome;
  if (!asks_to_save(c.state, {Verb::close_tab, a})) c.state.close_wanted = true;
  return {};
}

Outcome change_tab(Context& c, const Arguments&) { return only_in_window(c.state); }
Outcome full_screen(Context& c, const Arguments&) { return only_in_window(c.state); }

}  // namespace perform
}  // namespace concarte::session
