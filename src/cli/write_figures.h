// Writes sheets as the files that were asked for.
#pragma once

#include <span>
#include <string_view>

#include "cli/arguments.h"
#include "cli/terminal.h"
#include "picture/page/sheet.h"
#include "picture/text/typesetter.h"

namespace concarte::cli {

// A PDF holds all the sheets; of the other forms the first sheet is the file asked for, and those of a figure that was split
// stand beside it: OUT-a.svg, OUT-b.svg … Their names are printed. `map` is what an SVG holds to be opened again.
Exit write_figures(std::span<const page::Sheet> sheets, text::Typesetter& typesetter, const Export& request, std::string_view map);

}  // namespace concarte::cli
