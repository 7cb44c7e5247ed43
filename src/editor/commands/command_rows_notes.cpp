// The rows of the commands about notes, tags and web links, and about the steps of undo.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool link_shown(const State& s) { return s.dialog == Dialog::link; }
bool has_steps(const State& s) { return !s.history.steps().empty(); }

CommandRow note_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, bool (*enabled)(const State&),
                    Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform};
}

}  // namespace

std::vector<CommandRow> note_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto edit = Menu::edit;
  return {
      note_row(edit_note, "edit_note", mark("Write a note"), edit, {plain(Key::f4)}, {}, node_selected, perform::edit_note),
      note_row(edit_tags, "edit_tags", mark("Write tags"), edit, {ctrl(Key::t)}, {}, node_selected, perform::edit_tags),
      note_row(open_link, "open_link", mark("Open a web link"), none, {}, {{Field::text, true}}, nullptr, perform::open_link),
      note_row(visit_link, "visit_link", mark("Open it"), none, {}, {}, link_shown, perform::visit_link),
      note_row(show_history, "show_history", mark("Steps done"), edit, {}, {}, nullptr, perform::show_history),
      note_row(go_to_step, "go_to_step", mark("Go back or forth to a step"), none, {}, {{Field::position, true}}, has_steps, perform::go_to_step),
  };
}

}  // namespace concarte::session
