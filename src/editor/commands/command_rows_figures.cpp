// The rows of the commands about the figures of the proceedings.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_figure(const State& s) { return !s.document.all<document::Figure>().empty(); }
bool has_idea(const State& s) { return s.document.node_count() > 0; }

CommandRow figure_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Parameter> parameters,
                      bool (*enabled)(const State&), Outcome (*perform)(Context&, const Arguments&), bool changes_map) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = {}, .parameters = std::move(parameters),
          .is_enabled = enabled, .perform = perform, .changes_map = changes_map};
}

}  // namespace

std::vector<CommandRow> figure_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto file = Menu::file;
  constexpr Parameter Figure{Field::figure};
  const std::vector<Parameter> lists{Figure, {Field::setting, true}, {Field::text}, {Field::groups}, {Field::kinds}, {Field::statuses}, {Field::tags}};
  return {
      figure_row(add_figure, "add_figure", mark("Add a figure"), none, {{Field::node}, {Field::id}}, has_idea, perform::add_figure, true),
      figure_row(set_figure, "set_figure", mark("Change a figure"), none, lists, has_figure, perform::set_figure, true),
      figure_row(remove_figure, "remove_figure", mark("Remove the figure"), none, {Figure}, has_figure, perform::remove_figure, true),
      figure_row(choose_figure, "choose_figure", mark("Show a figure"), none, {{Field::figure, true}}, has_figure, perform::choose_figure, false),
      figure_row(show_figures, "show_figures", mark("Figures for the proceedings"), file, {}, nullptr, perform::show_figures, false),
  };
}

}  // namespace concarte::session
