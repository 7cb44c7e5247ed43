// The editor's window, from its opening to its close.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"

namespace concarte::window {

// Opens each file in a tab; without one, the maps of last time, or the first-start page. Blocks until the person quits.
cli::Exit edit(const cli::Edit& request);

}  // namespace concarte::window
