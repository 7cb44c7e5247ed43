// The rows of the commands about maps that were not saved when their program was ended.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_left_behind(const State& state) { return !state.left_behind.empty(); }

}  // namespace

std::vector<CommandRow> recovery_rows() {
  const auto row = [](Verb verb, std::string_view name, const char* label, Outcome (*perform)(Context&, const Arguments&)) {
    return CommandRow{.verb = verb, .name = name, .label = label, .menu = Menu::file, .keys = {}, .parameters = {{Field::path}},
                      .is_enabled = has_left_behind, .perform = perform};
  };
  return {
      row(Verb::recover, "recover", mark("Take up the unsaved map"), perform::recover),
      row(Verb::discard_recovered, "discard_recovered", mark("Put the unsaved map away"), perform::discard_recovered),
  };
}

}  // namespace concarte::session
