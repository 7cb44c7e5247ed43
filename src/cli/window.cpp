// Leaves the place to `concarte-window`, which alone loads window libraries.
#include "cli/window.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

#include "base/translate.h"
#include "system/files.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

// That the file is there and may be read; what it holds is for the window to say.
std::optional<Problem> refusal(const std::string& file) {
  const auto read = system::read_file(file, 0);
  const Problem* problem = std::get_if<Problem>(&read);
  return problem != nullptr && problem->from_system ? std::optional(*problem) : std::nullopt;
}

// `files` are those that must be there, where they are named and not standard input.
Exit become(const std::vector<std::string>& files, char** arguments) {
  for (const std::string& file : files) {
    if (file.empty() || file == Dash) continue;
    if (const auto problem = refusal(file)) {
      tell(*problem);
      return Exit::failed;
    }
  }
  const std::string program = system::executable_folder() / "concarte-window";
  ::execv(program.c_str(), arguments);
  tell(problem_with(program, say("The window’s program does not start: {}. Install Concarte again.", std::strerror(errno))));
  return Exit::failed;
}

}  // namespace

Exit become_window(const Edit& request, char** arguments) {
  return become(request.files, arguments);
}

Exit become_window(const Screenshot& request, char** arguments) {
  return become({request.map, request.script}, arguments);
}

}  // namespace concarte::cli
