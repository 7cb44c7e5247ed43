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

// The map and the version it is compared with stand beside it, drawn as one.
inline bool shows_versions(const State& state) { return state.left_panel == LeftPanel::versions && state.compared; }

// These, or the pages of the figure chosen.
inline bool shows_pages(const State& state) { return shows_versions(state) || (state.left_panel == LeftPanel::figures && figure_chosen(state) != nullptr); }

}  // namespace concarte::session
