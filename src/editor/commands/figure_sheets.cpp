// The sheets of a figure of the map.
#include "editor/commands/figure_sheets.h"

namespace concarte::session {

std::variant<page::Compiled, Problem> figure_sheets(const State& state, const document::Figure& figure, text::Typesetter& typesetter) {
  const auto file = state.places.assets / "themes" / (page::theme_for(figure.ink, state.document.heading().theme) + ".json");
  auto theme = figure::read_theme(file);
  if (auto* problem = std::get_if<Problem>(&theme)) return std::move(*problem);
  return page::compiled({state.document, figure, std::get<figure::Theme>(theme), typesetter, state.places.worker});
}

}  // namespace concarte::session
