// Other programs of the desktop.
#include "system/launch.h"

#include <array>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/translate.h"

namespace concarte::system {

std::optional<Problem> launch(const std::string& program, const std::string& argument) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawnattr_init(&attributes);
  // It reads nothing of ours, and closing our terminal does not close it.
  ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string name = program;
  std::string word = argument;
  std::array<char*, 3> words{name.data(), word.data(), nullptr};
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, program.c_str(), &actions, &attributes, words.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (error != 0) {
    Problem problem;
    problem.message = say("“{}” could not be started: {}. Copy the address into your browser.", program, std::strerror(error));
    problem.from_system = true;
    return problem;
  }
  // Somebody must take note of its end, or it stays in the list of processes.
  std::thread([child] { ::waitpid(child, nullptr, 0); }).detach();
  return std::nullopt;
}

}  // namespace concarte::system
