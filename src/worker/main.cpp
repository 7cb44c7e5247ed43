// One graph on the standard input, its layout on the standard output, and no other word with the world.
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "worker/engine.h"

namespace {

// The asker kills a worker that is late; these limits are for the case when the asker is gone or stuck itself.
constexpr rlim_t MostSeconds = 20;
constexpr rlim_t MostMemory = rlim_t{2} << 30;

void limit(int what, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(static_cast<__rlimit_resource>(what), &both);
}

void guard() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  limit(RLIMIT_CPU, MostSeconds);
  limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__  // which reserves terabytes of addresses
  limit(RLIMIT_AS, MostMemory);
#endif
  // Graphviz warns on the standard error, and prints whatever it likes on the standard output.
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
}

// False when the input ends before `size` bytes.
bool read_more(std::string& bytes, std::size_t size) {
  const std::size_t wanted = bytes.size() + size;
  std::array<char, 65536> block;
  while (bytes.size() < wanted) {
    const ssize_t got = read(STDIN_FILENO, block.data(), std::min(block.size(), wanted - bytes.size()));
    if (got <= 0) return false;
    bytes.append(block.data(), static_cast<std::size_t>(got));
  }
  return true;
}

std::string read_message() {
  std::string message;
  if (!read_more(message, concarte::HeaderSize)) return {};
  const auto size = concarte::body_size(message);
  if (!size || !read_more(message, *size)) return {};
  return message;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = write(file, bytes.data(), bytes.size());
    if (put <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

concarte::GraphAnswer answer_to(const std::string& message) {
  const auto job = concarte::decode_job(message);
  return job ? concarte::worker::lay_out(*job) : concarte::GraphAnswer{concarte::GraphAnswer::Outcome::unreadable, {}};
}

}  // namespace

int main() {
  guard();
  // Kept aside, so that nothing Graphviz prints gets into the answer.
  const int out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  const bool was_told = write_all(out, concarte::encode(answer_to(read_message())));
  // Not through exit(): what Graphviz registered or leaked is the system's to clear.
  _exit(was_told ? EXIT_SUCCESS : EXIT_FAILURE);
}
