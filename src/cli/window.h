// Leaves the place to `concarte-window`, which alone loads window libraries.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"

namespace concarte::cli {

// Becomes `concarte-window` with the same arguments, and only comes back when that cannot be: a map is missing, or the
// program is.
Exit become_window(const Edit& request, char** arguments);
Exit become_window(const Screenshot& request, char** arguments);

}  // namespace concarte::cli
