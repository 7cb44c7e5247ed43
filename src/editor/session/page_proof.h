// The sheets of the figure that its panel shows, as they will be printed.
#pragma once

#include <cstdint>
#include <optional>

#include "editor/session/comparison_view.h"
#include "editor/state/state.h"
#include "picture/page/compile.h"

namespace concarte::session {

struct PageProof {
  page::Compiled compiled;
  std::optional<Problem> problem;  // instead of sheets
  // What it was made of.
  std::uint64_t document_number = 0, revision = 0;
  document::FigureId figure;
  std::uint64_t compared_number = 0;  // 0: of a figure
};

// Up to date while the panel is open; nothing otherwise, and for a map without figures. `comparison` must be up to date: of two
// versions, the one sheet is both drawn as one.
void follow(std::optional<PageProof>& proof, const State& state, const std::optional<ComparisonView>& comparison, text::Typesetter& typesetter);

}  // namespace concarte::session
