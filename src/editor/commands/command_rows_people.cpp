// The rows of the commands about groups, who speaks, and the inbox.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Node{Field::node};
constexpr Parameter Text{Field::text};
constexpr Parameter Item{Field::item};
constexpr Parameter Group{Field::group, true};
constexpr Parameter Kind{Field::kind};
constexpr Parameter Mark{Field::mark};
constexpr Parameter Shade{Field::colour};
constexpr Parameter Hatch{Field::hatch};
constexpr Parameter Position{Field::position};

bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool has_groups(const State& s) { return !s.document.all<document::Group>().empty(); }
bool has_inbox(const State& s) { return !s.document.all<document::InboxItem>().empty(); }
bool can_place(const State& s) { return has_inbox(s) && node_selected(s); }

CommandRow people_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                      std::vector<Parameter> parameters, bool (*enabled)(const State&), Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .changes_map = true};
}

// What may come while a label is typed, and does not end it.
CommandRow beside_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                      std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .perform = perform, .label_edit = LabelEdit::kept};
}

std::vector<Chord> alt_digits() {
  std::vector<Chord> chords;
  for (int digit = 1; digit <= 10; ++digit) chords.push_back(alt(static_cast<Key>(static_cast<int>(Key::digit_0) + digit % 10)));
  return chords;
}

}  // namespace

std::vector<CommandRow> people_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto map = Menu::map;
  const auto view = Menu::view;
  return {
      beside_row(set_speaker, "set_speaker", mark("Who speaks"), none, alt_digits(), {{Field::group}, Position, Text}, perform::set_speaker),
      beside_row(choose_speaker, "choose_speaker", mark("Who speaks…"), map, {alt(Key::g)}, {}, perform::choose_speaker),
      people_row(add_group, "add_group", mark("Add a group"), map, {}, {Text, Kind, Mark, Shade, Hatch, {Field::id}}, nullptr, perform::add_group),
      people_row(set_group, "set_group", mark("Change the group"), none, {}, {Group, Text, Kind, Mark, Shade, Hatch}, has_groups, perform::set_group),
      people_row(move_group, "move_group", mark("Move the group"), none, {}, {Group, Position}, has_groups, perform::move_group),
      people_row(remove_group, "remove_group", mark("Remove the group"), none, {}, {Group}, has_groups, perform::remove_group),
      people_row(add_voice, "add_voice", mark("Add a contribution"), none, {}, {Node, {Field::group}, Text}, node_selected, perform::add_voice),
      people_row(set_voice, "set_voice", mark("Change a group’s words"), none, {}, {Node, Group, Text}, node_selected, perform::set_voice),
      {.verb = text_adopt, .name = "text_adopt", .label = mark("The same as this idea"), .keys = {}, .parameters = {Node},
       .perform = perform::text_adopt, .label_edit = LabelEdit::used, .changes_map = true},
      people_row(add_to_inbox, "add_to_inbox", mark("Add to the inbox"), none, {}, {{Field::text, true}}, nullptr, perform::add_to_inbox),
      people_row(edit_inbox, "edit_inbox", mark("Edit an idea of the inbox"), none, {}, {Item, {Field::text, true}}, has_inbox, perform::edit_inbox),
      people_row(remove_from_inbox, "remove_from_inbox", mark("Remove from the inbox"), none, {}, {Item}, has_inbox, perform::remove_from_inbox),
      people_row(place_from_inbox, "place_from_inbox", mark("Place the idea of the inbox here"), map, {ctrl_shift(Key::enter)}, {Item, {Field::parent}, Position, {Field::side}, {Field::id}}, can_place, perform::place_from_inbox),
      people_row(send_to_inbox, "send_to_inbox", mark("Send to the inbox"), map, {ctrl_shift(Key::i)}, {Node}, node_selected, perform::send_to_inbox),
      beside_row(show_left_panel, "show_left_panel", mark("Left panel"), view, {plain(Key::f7)}, {Text}, perform::show_left_panel),
      beside_row(show_inbox, "show_inbox", mark("Inbox"), view, {ctrl(Key::i)}, {}, perform::show_inbox),
  };
}

}  // namespace concarte::session
