// Leaves the place to `concarte-window`, which alone loads window libraries.
#include "cli/window.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include "base/translate.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

std::optional<Problem> missing(const std::string& file) {
  std::error_code error;
  if (std::filesystem::exists(file, error)) return std::nullopt;
  return refused_by_system(file, error ? error.value() : ENOENT);
}

Exit become(char** arguments) {
  const std::string program = system::executable_folder() / "concarte-window";
  ::execv(program.c_str(), arguments);
  tell(problem_with(program, say("the window’s program does not start: {}. Install Concarte again.", std::strerror(errno))));
  return Exit::failed;
}

}  // namespace

Exit become_window(const Edit& request, char** arguments) {
  for (const std::string& file : request.files)
    if (const auto problem = missing(file)) {
      tell(*problem);
      return Exit::failed;
    }
  return become(arguments);
}

Exit become_window(const Screenshot&, char** arguments) { return become(arguments); }

}  // namespace concarte::cli
