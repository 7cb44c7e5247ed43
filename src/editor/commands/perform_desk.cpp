// The commands about the window's maps. What concerns several is done by the workspace; here, what concerns this one.
#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/state/fresh_copy.h"
#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

Outcome only_in_window(const State& state) {
  if (state.mode == Mode::window) return {};
  return refused(translate("This is done in the window only: a script works on one map, and without a screen."));
}

// A map that begins as what the file holds, and has no file of its own yet.
Outcome begin_with(State& state, const std::string& path, bool with_fresh_ids) {
  storage::Reading reading = storage::read_map_file(path);
  if (!reading.document) return {{}, reading.problems.empty() ? Problem{} : reading.problems.front()};
  document::Document map = with_fresh_ids ? fresh_copy(*reading.document, state.fresh_ids) : std::move(*reading.document);
  show_document(state, std::move(map), {});
  return {};
}

}  // namespace

namespace perform {

Outcome new_from_template(Context& c, const Arguments& a) {
  if (Outcome outcome = only_in_window(c.state); !outcome.done()) return outcome;
  if (a.path) return asks_to_save(c.state, {Verb::new_from_template, a}) ? Outcome{} : begin_with(c.state, *a.path, true);
  c.state.dialog = Dialog::templates;
  return {};
}

// What a sample says of its sources goes by its ids: they stay.
Outcome open_sample(Context& c, const Arguments& a) {
  if (Outcome outcome = only_in_window(c.state); !outcome.done()) return outcome;
  if (a.path) return asks_to_save(c.state, {Verb::open_sample, a}) ? Outcome{} : begin_with(c.state, *a.path, false);
  c.state.dialog = Dialog::samples;
  return {};
}

Outcome close_tab(Context& c, const Arguments& a) {
  if (Outcome outcome = only_in_window(c.state); !outcome.done()) return outcome;
  if (!asks_to_save(c.state, {Verb::close_tab, a})) c.state.close_wanted = true;
  return {};
}

Outcome change_tab(Context& c, const Arguments&) { return only_in_window(c.state); }
Outcome full_screen(Context& c, const Arguments&) { return only_in_window(c.state); }

}  // namespace perform
}  // namespace concarte::session
