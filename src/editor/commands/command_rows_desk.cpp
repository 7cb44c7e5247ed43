// The rows of the commands about the window's maps, and about showing them to a room.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Position{Field::position};
constexpr Parameter Path{Field::path};

bool has_map(const State& s) { return s.has_map; }
bool is_presenting(const State& s) { return s.presentation.has_value(); }

CommandRow tab_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                   std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = has_map, .perform = perform};
}

CommandRow show_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, bool (*enabled)(const State&), Outcome (*perform)(Context&, const Arguments&),
                    Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .label_edit = LabelEdit::kept, .needs = needs};
}

}  // namespace

std::vector<CommandRow> desk_rows() {
  using enum Verb;
  return {
      {.verb = new_from_template, .name = "new_from_template", .label = mark("New from a template…"), .menu = Menu::file, .keys = {}, .parameters = {Path}, .perform = perform::new_from_template},
      {.verb = open_sample, .name = "open_sample", .label = mark("Open a sample…"), .menu = Menu::file, .keys = {}, .parameters = {Path}, .perform = perform::open_sample},
      tab_row(close_tab, "close_tab", mark("Close the map"), Menu::file, {ctrl(Key::w)}, {Position}, perform::close_tab),
      tab_row(next_tab, "next_tab", mark("Next map"), Menu::view, {ctrl(Key::page_down), ctrl(Key::tab)}, {}, perform::change_tab),
      tab_row(previous_tab, "previous_tab", mark("Previous map"), Menu::view, {ctrl(Key::page_up), ctrl_shift(Key::tab)}, {}, perform::change_tab),
      tab_row(show_tab, "show_tab", mark("Show a map"), Menu::none, {}, {{Field::position, true}}, perform::change_tab),
      tab_row(move_tab, "move_tab", mark("Move the map among the tabs"), Menu::none, {}, {{Field::position, true}}, perform::change_tab),
      tab_row(move_tab_left, "move_tab_left", mark("Move the map to the left among the tabs"), Menu::none, {ctrl_shift(Key::page_up)}, {}, perform::change_tab),
      tab_row(move_tab_right, "move_tab_right", mark("Move the map to the right among the tabs"), Menu::none, {ctrl_shift(Key::page_down)}, {}, perform::change_tab),
      show_row(full_screen, "full_screen", mark("Full screen"), Menu::view, {plain(Key::f11)}, {}, nullptr, perform::full_screen),
      show_row(present, "present", mark("Present the map"), Menu::view, {plain(Key::f5)}, {}, has_map, perform::present, Needs::picture),
      show_row(present_next, "present_next", mark("Next step"), Menu::none, {plain(Key::page_down), plain(Key::space), plain(Key::right), plain(Key::down)}, {}, is_presenting, perform::present_next, Needs::picture),
      show_row(present_previous, "present_previous", mark("Previous step"), Menu::none, {plain(Key::page_up), plain(Key::left), plain(Key::up), shift(Key::space)}, {}, is_presenting, perform::present_previous, Needs::picture),
      show_row(present_black, "present_black", mark("Black screen"), Menu::none, {plain(Key::b)}, {}, is_presenting, perform::present_black),
      show_row(present_end, "present_end", mark("End the presentation"), Menu::none, {plain(Key::escape)}, {}, is_presenting, perform::present_end),
  };
}

}  // namespace concarte::session
