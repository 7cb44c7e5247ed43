// The sub-commands: each does what its request says, tells what went wrong, and gives the exit code.
#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"
#include "editor/state/state.h"

namespace concarte::cli {

Exit run(const Export& request);
Exit run(const Check& request);
Exit run(const Convert& request);
Exit run(const Describe& request);
Exit run(const Arrange& request);
Exit run(const Perform& request);
Exit run(const Compare& request);
Exit run(const Merge& request);
Exit run(const Synthesise& request);
Exit run(const Unsynthesise& request);
Exit run(const Review& request);
Exit run(const Print& request);

// Where the program finds its own files on this machine.
session::Places places_here();

}  // namespace concarte::cli
