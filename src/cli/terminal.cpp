// Standard input, output and error, exit codes, and how a problem is told on a terminal.
#include "cli/terminal.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include "base/translate.h"
#include "system/files.h"

namespace concarte::cli {
namespace {

// The error, or 0.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR) return errno;
  }
  return 0;
}

// More than any map within the limits.
constexpr std::size_t MostInput = std::size_t{1} << 30;

}  // namespace

Problem problem_with(const std::string& file, std::string message) {
  Problem problem;
  problem.file = file;
  problem.message = std::move(message);
  return problem;
}

Problem refused_by_system(const std::string& file, int error) {
  Problem problem = problem_with(file, say("The system refused: {}.", std::strerror(error)));
  problem.from_system = true;
  return problem;
}

void tell(std::string_view sentence) {
  // In one piece, so that two processes on one terminal do not mix their lines. There is nobody to tell a failure to.
  (void)write_all(STDERR_FILENO, "concarte: " + std::string(sentence) + "\n");
}

bool is_watched() { return ::isatty(STDERR_FILENO) == 1; }

void tell_progress(std::string_view words) { (void)write_all(STDERR_FILENO, "\r" + std::string(words)); }

void end_progress() {
  if (is_watched()) (void)write_all(STDERR_FILENO, "\r\x1b[K");
}

void tell(const Problem& problem) { tell(to_string(problem)); }

void tell(const Problems& problems) {
  for (const Problem& problem : problems) tell(problem);
}

Exit exit_code(const Problems& problems) {
  Exit code = Exit::done;
  for (const Problem& problem : problems) {
    if (problem.severity != Severity::error) continue;
    if (problem.from_system) return Exit::failed;
    code = Exit::invalid_input;
  }
  return code;
}

std::variant<std::string, Problem> read_input(const std::string& file) {
  if (file != Dash) return system::read_file(file, MostInput);
  std::string bytes;
  char block[1 << 16];
  for (;;) {
    const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
    if (size == 0) return bytes;
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return refused_by_system(file, errno);
    bytes.append(block, static_cast<std::size_t>(size));
    if (bytes.size() > MostInput) return refused_by_system(file, EFBIG);
  }
}

std::optional<Problem> write_output(const std::string& file, std::string_view bytes) {
  if (file != Dash) return system::write_file(file, bytes);
  const int error = write_all(STDOUT_FILENO, bytes);
  return error == 0 ? std::nullopt : std::optional(refused_by_system(file, error));
}

std::optional<Problem> refusal_to_replace(const std::string& output, const std::vector<std::string>& inputs) {
  for (const std::string& input : inputs) {
    std::error_code missing;
    if (output == Dash || input == Dash || !std::filesystem::equivalent(output, input, missing)) continue;
    return problem_with(output, translate("This file is read, and what is made of it would take its place. Name another file after -o."));
  }
  return std::nullopt;
}

Exit print(std::string_view words) {
  const auto problem = write_output(std::string(Dash), words);
  if (!problem) return Exit::done;
  tell(*problem);
  return Exit::failed;
}

}  // namespace concarte::cli
