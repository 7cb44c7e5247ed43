// The sheets of the figure that its panel shows, as they will be printed.
#pragma once

#include <cstdint>
#include <optional>

#include "editor/state/state.h"
#include "picture/page/compile.h"

namespace concarte::session {

struct PageProof {
  page::Compiled compiled;
  std::optional<Problem> problem;  // instead of sheets
  // What it was made of.
  std::uint64_t document_number = 0, revision = 0;
  document::FigureId figure;
};

// Up to date while the panel is open; nothing otherwise, and for a map without figures.
void follow(std::optional<PageProof>& proof, const State& state, text::Typesetter& typesetter);

}  // namespace concarte::session
