// Other programs of the desktop: a browser for an address.
#pragma once

#include <optional>
#include <string>

#include "base/problem.h"

namespace concarte::system {

// Starts a program with one argument, without a shell and without waiting for it: it outlives this one. The program is a path,
// or a name looked for in PATH. Its silence is not success: only that it could not be started is told.
std::optional<Problem> launch(const std::string& program, const std::string& argument);

}  // namespace concarte::system
