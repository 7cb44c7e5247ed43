// The sheets of a figure of the map, and that of two versions, as the editor shows and prints them.
#pragma once

#include <variant>

#include "editor/state/state.h"
#include "map/comparison/compare.h"
#include "picture/page/compile.h"

namespace concarte::session {

std::variant<page::Compiled, Problem> figure_sheets(const State& state, const document::Figure& figure, text::Typesetter& typesetter);

// The map and the version it is compared with, which there must be, drawn as one; `found` is what differs from that to the map.
std::variant<page::Sheet, Problem> versions_sheet(const State& state, const comparison::Comparison& found, text::Typesetter& typesetter);

}  // namespace concarte::session
