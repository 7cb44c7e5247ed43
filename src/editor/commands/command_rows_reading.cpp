// The rows of the commands that help to read a map: the left rail, levels, one branch, searching, filters.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_nodes(const State& s) { return s.document.node_count() > 0; }

bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool branch_is_alone(const State& s) { return !s.branches_shown.empty(); }

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
      reading_row(cycle_focus, "cycle_focus", mark("Map, left panel, right panel, message in turn"), none, {ctrl(Key::f6)}, {}, nullptr, perform::cycle_focus),
      reading_row(show_branch, "show_branch", mark("Only this branch"), view, {plain(Key::f6)}, {{Field::node}}, node_selected, perform::show_branch),
      reading_row(show_previous_branch, "show_previous_branch", mark("Back from this branch"), view, {shift(Key::f6)}, {}, branch_is_alone, perform::show_previous_branch),
      reading_row(show_whole_map, "show_whole_map", mark("Whole map"), none, {}, {}, branch_is_alone, perform::show_whole_map),
      reading_row(show_minimap, "show_minimap", mark("Minimap"), view, {}, {}, nullptr, perform::show_minimap, kept),
      // Not 6 and 7: with Ctrl they zoom on French keyboards, where they type − and +.
      reading_row(read_as_map, "read_as_map", mark("Read as a map"), view, {ctrl(Key::digit_3)}, {}, has_nodes, perform::read_as_map),
      reading_row(read_as_grid, "read_as_grid", mark("Read as a grid of the groups"), view, {ctrl(Key::digit_4)}, {}, has_nodes, perform::read_as_grid),
      reading_row(read_as_framework, "read_as_framework", mark("Read as a framework table"), view, {ctrl(Key::digit_5)}, {}, has_nodes, perform::read_as_framework),
      reading_row(read_as_text, "read_as_text", mark("Read as text"), view, {ctrl(Key::digit_8)}, {}, has_nodes, perform::read_as_text),
      reading_row(choose_cell, "choose_cell", mark("Choose a cell of the grid"), none, {}, {{Field::node}, {Field::group}}, has_nodes, perform::choose_cell),
      {.verb = fold_to_level, .name = "fold_to_level", .label = mark("Fold to a level…"), .menu = Menu::map, .keys = {followed_by(ctrl(Key::k), Key::any_digit)},
       .parameters = {{Field::position}}, .is_enabled = has_nodes, .perform = perform::fold_to_level, .changes_map = true},
  };
}

}  // namespace concarte::session
