// The rows of the commands about versions of the map and what a merge left to decide.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_idea(const State& s) { return s.document.node_count() > 0; }
bool is_compared(const State& s) { return s.compared.has_value(); }
bool has_conflict(const State& s) { return !s.document.all<document::Conflict>().empty(); }

}  // namespace

std::vector<CommandRow> version_rows() {
  using enum Verb;
  return {
      {.verb = compare_with, .name = "compare_with", .label = mark("Compare with another version…"), .menu = Menu::file, .keys = {},
       .parameters = {{Field::path}}, .is_enabled = has_idea, .perform = perform::compare_with, .changes_map = false},
      {.verb = show_versions, .name = "show_versions", .label = mark("Differences and conflicts"), .menu = Menu::file, .keys = {},
       .parameters = {}, .is_enabled = nullptr, .perform = perform::show_versions, .changes_map = false},
      {.verb = list_differences_of, .name = "list_differences_of", .label = mark("Differences about the ideas of all groups"), .menu = Menu::none, .keys = {},
       .parameters = {{Field::group}}, .is_enabled = is_compared, .perform = perform::list_differences_of, .changes_map = false},
      {.verb = export_amendments, .name = "export_amendments", .label = mark("Export the amendments"), .menu = Menu::none, .keys = {},
       .parameters = {{Field::path}, {Field::setting}, {Field::group}}, .is_enabled = is_compared, .perform = perform::export_amendments, .changes_map = false},
      {.verb = decide_conflict, .name = "decide_conflict", .label = mark("Decide a conflict"), .menu = Menu::none, .keys = {},
       .parameters = {{Field::setting, true}, {Field::text}}, .is_enabled = has_conflict, .perform = perform::decide_conflict, .changes_map = true},
  };
}

}  // namespace concarte::session
