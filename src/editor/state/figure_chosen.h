// The figure that its panel shows.
#pragma once

#include "editor/state/state.h"

namespace concarte::session {

// The one chosen, or the first; null when the map has none.
inline const document::Figure* figure_chosen(const State& state) {
  const auto& figures = state.document.all<document::Figure>();
  if (const document::Figure* chosen = figures.find(state.figure_chosen)) return chosen;
  return figures.empty() ? nullptr : &*figures.begin();
}

// Its pages stand beside the map, or the two versions drawn as one.
inline bool shows_pages(const State& state) {
  return (state.left_panel == LeftPanel::figures && figure_chosen(state) != nullptr) || (state.left_panel == LeftPanel::versions && state.compared);
}

}  // namespace concarte::session
