// The rows of the commands about the window's maps, and about showing them to a room.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Position{Field::position};

bool has_map(const State& s) { return s.has_map; }

CommandRow tab_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                   std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = has_map, .perform = perform};
}

CommandRow show_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, bool (*enabled)(const State&), Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .label_edit = LabelEdit::kept};
}

}  // namespace

std::vector<CommandRow> desk_rows() {
  using enum Verb;
  return {
      tab_row(close_tab, "close_tab", mark("Close the map"), Menu::file, {ctrl(Key::w)}, {Position}, perform::close_tab),
      tab_row(next_tab, "next_tab", mark("Next map"), Menu::view, {ctrl(Key::page_down), ctrl(Key::tab)}, {}, perform::change_tab),
      tab_row(previous_tab, "previous_tab", mark("Previous map"), Menu::view, {ctrl(Key::page_up), ctrl_shift(Key::tab)}, {}, perform::change_tab),
      tab_row(show_tab, "show_tab", mark("Show a map"), Menu::none, {}, {{Field::position, true}}, perform::change_tab),
      tab_row(move_tab, "move_tab", mark("Move the map among the tabs"), Menu::none, {}, {{Field::position, true}}, perform::change_tab),
      show_row(full_screen, "full_screen", mark("Full screen"), Menu::view, {plain(Key::f11)}, {}, nullptr, perform::full_screen),
  };
}

}  // namespace concarte::session
