// The sheets of a figure of the map, and that of two versions.
#include "editor/commands/figure_sheets.h"

#include "base/translate.h"
#include "base/utf8.h"
#include "picture/differences/draw.h"

namespace concarte::session {

std::variant<page::Compiled, Problem> figure_sheets(const State& state, const document::Figure& figure, text::Typesetter& typesetter) {
  const auto file = state.places.assets / "themes" / (page::theme_for(figure.ink, state.document.heading().theme) + ".json");
  auto theme = figure::read_theme(file);
  if (auto* problem = std::get_if<Problem>(&theme)) return std::move(*problem);
  return page::compiled({state.document, figure, std::get<figure::Theme>(theme), typesetter, state.places.worker});
}

std::variant<page::Sheet, Problem> versions_sheet(const State& state, const comparison::Comparison& found, text::Typesetter& typesetter) {
  const layout::Style style = layout::style_from(state.document.heading().layout_style).value_or(layout::Style::mindmap);
  const differences::BothVersions both = differences::both_versions(state.compared->other, state.document, found);
  const figure::Measured measured = differences::measure(both, state.theme, typesetter, style);
  auto arranged = layout::arrange(measured.request, state.places.worker);
  if (const auto* refusal = std::get_if<layout::Refusal>(&arranged)) {
    Problem problem;
    problem.message = to_string(*refusal);
    return problem;
  }
  page::Sheet sheet = page::unbound(differences::draw(both, measured, std::get<layout::Layout>(std::move(arranged)), state.theme, typesetter));
  sheet.name = say("Compared with {}", utf8::cleaned(state.compared->path.filename().string()));
  return sheet;
}

}  // namespace concarte::session
