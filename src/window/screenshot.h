// A picture of the editor's window, drawn without a display.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"

namespace concarte::window {

// Same map, same script, same pixels. The picture is written whole or not at all.
cli::Exit take(const cli::Screenshot& request);

}  // namespace concarte::window
