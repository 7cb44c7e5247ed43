// The rows of the commands that look for words, put others in their place, and filter the map.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Words{Field::text};
constexpr Parameter In{Field::places};
constexpr Parameter Replacement{Field::replacement};

bool has_nodes(const State& s) { return s.document.node_count() > 0; }
bool says_words(const State& s) { return !s.search.query.words.empty(); }
bool is_filtered(const State& s) { return !s.filter.empty(); }

CommandRow search_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                      std::vector<Parameter> parameters, bool (*enabled)(const State&), Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform};
}

CommandRow changing(CommandRow row) {
  row.changes_map = true;
  return row;
}

}  // namespace

std::vector<CommandRow> search_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto edit = Menu::edit;
  const auto view = Menu::view;
  return {
      search_row(find, "find", mark("Find…"), edit, {ctrl(Key::f)}, {Words, In}, has_nodes, perform::find),
      search_row(find_next, "find_next", mark("Find the next one"), edit, {plain(Key::f3)}, {}, says_words, perform::find_next),
      search_row(find_previous, "find_previous", mark("Find the one before"), edit, {shift(Key::f3)}, {}, says_words, perform::find_previous),
      search_row(replace, "replace", mark("Replace…"), edit, {ctrl(Key::h)}, {Words, In, Replacement}, has_nodes, perform::replace),
      keeping_label(search_row(set_search, "set_search", mark("Choose the words to find"), none, {}, {Words, In, Replacement}, nullptr, perform::set_search)),
      search_row(show_node, "show_node", mark("Go to an idea"), none, {}, {{Field::node}}, has_nodes, perform::show_node),
      changing(search_row(replace_here, "replace_here", mark("Replace in this idea"), none, {}, {Words, In, Replacement}, nullptr, perform::replace_here)),
      changing(search_row(replace_all, "replace_all", mark("Replace everywhere"), none, {}, {Words, In, Replacement}, nullptr, perform::replace_all)),
      search_row(show_filter, "show_filter", mark("Filter…"), view, {}, {}, has_nodes, perform::show_filter),
      keeping_label(search_row(set_filter, "set_filter", mark("Filter the ideas"), none, {}, {{Field::groups}, {Field::kinds}, {Field::statuses}, {Field::tags}}, nullptr, perform::set_filter)),
      keeping_label(search_row(clear_filter, "clear_filter", mark("Show all ideas again"), view, {plain(Key::escape)}, {}, is_filtered, perform::clear_filter)),
  };
}

}  // namespace concarte::session
