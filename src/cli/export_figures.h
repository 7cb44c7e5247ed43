// The figures of the proceedings as files: compiled for their paper, then written.
#pragma once

#include <string_view>

#include "cli/arguments.h"
#include "cli/terminal.h"
#include "map/document/document.h"

namespace concarte::cli {

// The request is for figures on paper, not for the map as it is.
bool is_for_paper(const Export& request);

// Those of the map that were asked for, or one made of the request alone. What was chosen to make them fit is told. `map` is what an
// SVG holds to be opened again.
Exit export_figures(const document::Document& document, const Export& request, std::string_view map);

}  // namespace concarte::cli
