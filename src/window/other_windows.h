// One window for each map: the others are programs of their own, so that none can take another down.
#pragma once

#include <span>
#include <string>

namespace concarte::window {

// Starts this program once more for each file, with the same environment. What cannot be started is told on standard error.
void open_in_other_windows(std::span<const std::string> files);

}  // namespace concarte::window
