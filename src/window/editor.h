// The editor's window, from its opening to its close.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"

namespace concarte::window {

// Opens the first file, or a new map, and each of the others in a window of its own. Blocks until the person quits.
cli::Exit edit(const cli::Edit& request);

}  // namespace concarte::window
