// Asks each desktop in its own words whether it moves things.
#include "system/motion.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace concarte::system {
namespace {

constexpr int MostPatience_ms = 1000;

std::filesystem::path settings_folder() {
  if (const char* folder = std::getenv("XDG_CONFIG_HOME"); folder != nullptr && *folder != 0) return folder;
  const char* home = std::getenv("HOME");
  return home == nullptr ? std::filesystem::path() : std::filesystem::path(home) / ".config";
}

// The value of `name` in a file of lines `name=value`, whatever its section.
std::optional<std::string> value_in(const std::filesystem::path& file, std::string_view name) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    std::erase(line, ' ');
    if (line.starts_with(name) && line.size() > name.size() && line[name.size()] == '=') return line.substr(name.size() + 1);
  }
  return std::nullopt;
}

std::optional<bool> said_in_files() {
  const std::filesystem::path folder = settings_folder();
  if (const auto factor = value_in(folder / "kdeglobals", "AnimationDurationFactor")) return std::atof(factor->c_str()) == 0;
  for (const char* gtk : {"gtk-4.0", "gtk-3.0"})
    if (const auto moves = value_in(folder / gtk / "settings.ini", "gtk-enable-animations")) return *moves == "0" || *moves == "false";
  return std::nullopt;
}

// What is read from the descriptor until its end, or nothing when that takes too long.
std::optional<std::string> read_soon(int from) {
  std::string words;
  std::array<char, 64> buffer{};
  pollfd waiting{from, POLLIN, 0};
  while (true) {
    const int ready = poll(&waiting, 1, MostPatience_ms);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return std::nullopt;
    const ssize_t count = read(from, buffer.data(), buffer.size());
    if (count <= 0) return count == 0 ? std::optional(words) : std::nullopt;
    words.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

std::optional<bool> said_by_gnome() {
  if (std::getenv("DBUS_SESSION_BUS_ADDRESS") == nullptr) return std::nullopt;
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::array<std::string, 4> words{"gsettings", "get", "org.gnome.desktop.interface", "enable-animations"};
  std::array<char*, 5> arguments{words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  pid_t child = 0;
  const bool is_started = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  const std::optional<std::string> said = is_started ? read_soon(ends[0]) : std::nullopt;
  close(ends[0]);
  if (is_started) {
    if (!said) kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
  }
  if (!said || (!said->starts_with("true") && !said->starts_with("false"))) return std::nullopt;
  return said->starts_with("false");
}

}  // namespace

bool wants_reduced_motion() {
  if (const char* asked = std::getenv("CONCARTE_REDUCED_MOTION"); asked != nullptr && *asked != 0) return *asked != '0';
  if (const auto said = said_in_files()) return *said;
  return said_by_gnome().value_or(false);
}

}  // namespace concarte::system
