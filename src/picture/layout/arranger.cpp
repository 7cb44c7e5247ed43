// The arranger's thread: takes the newest request, lets go of the one under way.
#include "picture/layout/arranger.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

#include "picture/layout/graphviz_styles.h"
#include "picture/layout/mindmap.h"
#include "picture/layout/worker_process.h"

namespace concarte::layout {
namespace {

using Result = std::variant<Layout, Refusal>;

Result refusal(const Request& request, Refusal::Reason reason) { return Refusal{reason, request.style, Style::mindmap, 0}; }

// Nothing when cancelled.
std::optional<Result> answer_to(const Request& request, const std::string& worker_path, std::chrono::milliseconds deadline,
                                int cancel) {
  if (!is_from_graphviz(request.style)) return mindmap(request);
  if (const auto refused = refuse_by_size(request)) return *refused;
  if (request.nodes.empty()) return layout_from(request, {});
  const GraphJob job = job_for(request);
  const Reply reply = ask_worker(worker_path, job, deadline, cancel);
  switch (reply.fate) {
    case Fate::answered:
      if (reply.answer.centres.size() != job.nodes.size()) return refusal(request, Refusal::Reason::worker_failed);
      return layout_from(request, reply.answer.centres);
    case Fate::cancelled:
      return std::nullopt;
    case Fate::late:
      return refusal(request, Refusal::Reason::timed_out);
    case Fate::failed:
      return refusal(request, Refusal::Reason::worker_failed);
    case Fate::missing:
      return refusal(request, Refusal::Reason::worker_missing);
  }
  return std::nullopt;
}

}  // namespace

struct Arranger::State {
  State(std::string path, std::function<void()> wake_up, std::chrono::milliseconds most)
      : worker_path(std::move(path)),
        wake(std::move(wake_up)),
        deadline(most),
        cancel(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  ~State() {
    if (cancel >= 0) ::close(cancel);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  // Under `mutex`: whatever is under way is no longer wanted.
  void drop_work() {
    answer.reset();
    if (is_working) eventfd_write(cancel, 1);
  }

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [this] { return is_closing || pending; });
      if (is_closing) return;
      const Request request = *std::exchange(pending, std::nullopt);
      is_working = true;
      eventfd_t seen = 0;
      eventfd_read(cancel, &seen);
      lock.unlock();
      std::optional<Result> result = work(request);
      lock.lock();
      is_working = false;
      const bool is_wanted = !pending && !is_closing && result;
      if (is_wanted) answer = Answer{request, std::move(*result)};
      changed.notify_all();
      if (!is_wanted || !wake) continue;
      lock.unlock();
      wake();
      lock.lock();
    }
  }

  // Short of memory, a map is not drawn; the program goes on.
  std::optional<Result> work(const Request& request) const {
    try {
      return answer_to(request, worker_path, deadline, cancel);
    } catch (const std::exception&) {
      return refusal(request, Refusal::Reason::worker_failed);
    }
  }

  const std::string worker_path;
  const std::function<void()> wake;
  const std::chrono::milliseconds deadline;
  const int cancel;  // readable when the request under way is to be dropped

  std::mutex mutex;
  std::condition_variable changed;
  std::optional<Request> pending;
  std::optional<Answer> answer;
  bool is_working = false;
  bool is_closing = false;
  std::thread thread;  // started by the first request
};

Arranger::Arranger(std::string worker_path, std::function<void()> wake, std::chrono::milliseconds deadline)
    : state_(std::make_unique<State>(std::move(worker_path), std::move(wake), deadline)) {}

Arranger::~Arranger() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->is_closing = true;
    state_->drop_work();
  }
  state_->changed.notify_all();
  if (state_->thread.joinable()) state_->thread.join();
}

void Arranger::start(Request request) {
  {
    const std::lock_guard lock(state_->mutex);
    state_->drop_work();
    state_->pending = std::move(request);
    if (!state_->thread.joinable()) state_->thread = std::thread([state = state_.get()] { state->run(); });
  }
  state_->changed.notify_all();
}

bool Arranger::busy() const {
  const std::lock_guard lock(state_->mutex);
  return state_->is_working || state_->pending;
}

std::optional<Answer> Arranger::take() {
  const std::lock_guard lock(state_->mutex);
  return std::exchange(state_->answer, std::nullopt);
}

std::optional<Answer> Arranger::wait() {
  std::unique_lock lock(state_->mutex);
  state_->changed.wait(lock, [this] { return !state_->is_working && !state_->pending; });
  return std::exchange(state_->answer, std::nullopt);
}

std::variant<Layout, Refusal> arrange(const Request& request, const std::string& worker_path,
                                      std::chrono::milliseconds deadline) {
  return *answer_to(request, worker_path, deadline, -1);
}

}  // namespace concarte::layout
