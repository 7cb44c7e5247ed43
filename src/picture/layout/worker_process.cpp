// A socket pair is the worker's standard input and output; everything on our side of it is polled, nothing blocks.
#include "picture/layout/worker_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace concarte::layout {
namespace {

using Clock = std::chrono::steady_clock;

class File {
 public:
  explicit File(int number = -1) : number_(number) {}
  ~File() { close(); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

class Process {
 public:
  // `io` becomes its standard input and output; it sees no other file of ours and no variable of the user's.
  Process(const std::string& path, int io) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, io, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, io, STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    // The mathematical library chooses other code on newer processors, whose last digit differs, and force-directed engines
    // make that visible: here it chooses the same one everywhere.
    std::string locale = "LC_ALL=C";
    std::string same_digits = "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4";
    std::string name = path;
    const std::array<char*, 3> environment{locale.data(), same_digits.data(), nullptr};
    const std::array<char*, 2> arguments{name.data(), nullptr};
    if (posix_spawn(&id_, path.c_str(), &files, &attributes, arguments.data(), environment.data()) != 0) id_ = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
  }
  ~Process() {
    if (id_ < 0) return;
    kill(id_, SIGKILL);
    while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  bool is_started() const { return id_ >= 0; }

 private:
  pid_t id_ = -1;
};

class Conversation {
 public:
  Conversation(int socket, int cancel, std::string message, Clock::time_point deadline)
      : socket_(socket), cancel_(cancel), deadline_(deadline), message_(std::move(message)) {}

  Reply run() {
    while (true) {
      if (const std::optional<Fate> end = wait_for_event()) return {*end, {}};
      send_some();
      if (receive_some()) continue;
      auto answer = decode_answer(received_);
      if (!answer || answer->outcome != GraphAnswer::Outcome::done) return {Fate::failed, {}};
      return {Fate::answered, std::move(*answer)};
    }
  }

 private:
  std::optional<Fate> wait_for_event() const {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now()).count();
    if (left <= 0) return Fate::late;
    const bool has_more = sent_ < message_.size();
    const auto wanted = static_cast<short>(has_more ? POLLIN | POLLOUT : POLLIN);
    std::array<pollfd, 2> files{{{socket_, wanted, 0}, {cancel_, POLLIN, 0}}};
    poll(files.data(), files.size(), static_cast<int>(left));
    if (files[1].revents != 0) return Fate::cancelled;
    return std::nullopt;
  }

  // A worker that is gone is noticed when reading.
  void send_some() {
    if (sent_ == message_.size()) return;
    const ssize_t put = send(socket_, message_.data() + sent_, message_.size() - sent_, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (put > 0) sent_ += static_cast<std::size_t>(put);
    if (sent_ == message_.size()) shutdown(socket_, SHUT_WR);
  }

  // False when there is nothing more to come: the end, or more than any answer.
  bool receive_some() {
    std::array<char, 65536> block;
    const ssize_t got = recv(socket_, block.data(), block.size(), MSG_DONTWAIT);
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    received_.append(block.data(), static_cast<std::size_t>(got));
    return got > 0 && received_.size() <= HeaderSize + MostBytes;
  }

  int socket_;
  int cancel_;
  Clock::time_point deadline_;
  std::string message_;
  std::size_t sent_ = 0;
  std::string received_;
};

}  // namespace

Reply ask_worker(const std::string& worker_path, const GraphJob& job, std::chrono::milliseconds deadline, int cancel) {
  const Clock::time_point end = Clock::now() + deadline;
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return {Fate::failed, {}};
  const File ours(ends[0]);
  File theirs(ends[1]);
  const Process worker(worker_path, theirs.number());
  theirs.close();
  if (!worker.is_started()) return {Fate::missing, {}};
  return Conversation(ours.number(), cancel, encode(job), end).run();
}

}  // namespace concarte::layout
