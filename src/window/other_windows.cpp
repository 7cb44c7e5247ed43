// Starting this very program again.
#include "window/other_windows.h"

#include <array>
#include <cstring>

#include <spawn.h>
#include <unistd.h>

#include "base/translate.h"
#include "cli/terminal.h"
#include "system/folders.h"

namespace concarte::window {

void open_in_other_windows(std::span<const std::string> files) {
  std::string program = (system::executable_folder() / "concarte-window").string();
  for (std::string file : files) {
    if (file.starts_with('-')) file.insert(0, "./");  // not an option
    std::array<char*, 3> arguments{program.data(), file.data(), nullptr};
    pid_t child = 0;
    if (const int error = ::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ); error != 0)
      cli::tell(say("{}: no window could be opened for it: {}.", file, std::strerror(error)));
  }
}

}  // namespace concarte::window
