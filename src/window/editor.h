// The editor's window, from its opening to its close.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"

namespace concarte::window {

// Opens each file in a tab, or a new map. Blocks until the person quits.
cli::Exit edit(const cli::Edit& request);

}  // namespace concarte::window
