// The rows of the commands that help to read a map: the left rail, levels, one branch, searching, filters.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_nodes(const State& s) { return s.document.node_count() > 0; }

CommandRow reading_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                       std::vector<Parameter> parameters, bool (*enabled)(const State&),
                       Outcome (*perform)(Context&, const Arguments&), LabelEdit label_edit = LabelEdit::finished) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .label_edit = label_edit};
}

}  // namespace

std::vector<CommandRow> reading_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto view = Menu::view;
  const auto kept = LabelEdit::kept;
  return {
      reading_row(show_outline, "show_outline", mark("Outline"), view, {}, {}, nullptr, perform::show_outline, kept),
      reading_row(cycle_focus, "cycle_focus", mark("Map, left panel, right panel in turn"), none, {ctrl(Key::f6)}, {}, nullptr, perform::cycle_focus),
      {.verb = fold_to_level, .name = "fold_to_level", .label = mark("Fold to a level…"), .menu = Menu::map, .keys = {followed_by(ctrl(Key::k), Key::any_digit)},
       .parameters = {{Field::position}}, .is_enabled = has_nodes, .perform = perform::fold_to_level, .changes_map = true},
  };
}

}  // namespace concarte::session
