// The rows of the commands about the program itself: its commands by name, its keys, its size.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool shows_menus(const State& s) { return !s.presentation; }
bool has_chosen_keys(const State& s) { return !s.settings.keys.empty(); }
bool is_usual_size(const State& s) { return s.settings.interface_scale == 1; }
bool is_other_size(const State& s) { return !is_usual_size(s); }
bool can_grow(const State& s) { return s.settings.interface_scale < LargestInterface; }
bool can_shrink(const State& s) { return s.settings.interface_scale > SmallestInterface; }

// A label being typed stays as it is.
CommandRow settings_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                        std::vector<Parameter> parameters, bool (*enabled)(const State&),
                        Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .label_edit = LabelEdit::kept};
}

}  // namespace

std::vector<CommandRow> settings_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto view = Menu::view;
  return {
      settings_row(show_palette, "show_palette", mark("All commands…"), Menu::help, {ctrl_shift(Key::p)}, {}, nullptr, perform::show_palette),
      settings_row(open_menu, "open_menu", mark("Open the menus"), none, {plain(Key::f10)}, {}, shows_menus, perform::open_menu),
      settings_row(set_keys, "set_keys", mark("Change the keys of a command"), none, {}, {{Field::text, true}, {Field::keys, true}}, nullptr, perform::set_keys),
      settings_row(reset_keys, "reset_keys", mark("Give all commands their own keys back"), none, {}, {{Field::text}}, has_chosen_keys, perform::reset_keys),
      settings_row(larger_interface, "larger_interface", mark("Larger interface"), view, {alt(Key::page_up)}, {}, can_grow, perform::larger_interface),
      settings_row(smaller_interface, "smaller_interface", mark("Smaller interface"), view, {alt(Key::page_down)}, {}, can_shrink, perform::smaller_interface),
      settings_row(usual_interface, "usual_interface", mark("Usual size of the interface"), view, {}, {}, is_other_size, perform::usual_interface),
      settings_row(set_interface_scale, "set_interface_scale", mark("Size of the interface"), none, {}, {{Field::factor, true}}, nullptr, perform::set_interface_scale),
      settings_row(choose_theme, "choose_theme", mark("Colours of the screen"), none, {}, {{Field::theme, true}}, nullptr, perform::choose_theme),
      settings_row(reduce_motion, "reduce_motion", mark("Without movement"), view, {}, {}, nullptr, perform::reduce_motion),
  };
}

}  // namespace concarte::session
