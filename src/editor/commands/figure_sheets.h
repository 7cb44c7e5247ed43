// The sheets of a figure of the map, as the editor shows and prints them.
#pragma once

#include <variant>

#include "editor/state/state.h"
#include "picture/page/compile.h"

namespace concarte::session {

std::variant<page::Compiled, Problem> figure_sheets(const State& state, const document::Figure& figure, text::Typesetter& typesetter);

}  // namespace concarte::session
