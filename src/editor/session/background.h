// Work on a thread, so that nobody waits: begun, given up and taken by the thread of the window.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace concarte::session {

template <class Result>
class Background {
 public:
  using Tell = std::function<void(double share)>;  // how far it has come, from 0 to 1
  using Work = std::function<Result(const Tell&, std::stop_token)>;

  // `wake` is called from the other thread when there is something to look at.
  explicit Background(std::function<void()> wake) : wake_(std::move(wake)) {}

  // Only when nothing is under way. `name` says what the result will be of.
  void begin(std::string name, Work work) {
    run_ = std::make_unique<Run>();
    run_->name = std::move(name);
    run_->thread = std::jthread([run = run_.get(), wake = wake_, work = std::move(work)](std::stop_token stop) {
      const auto tell = [&](double share) {
        // Each hundredth is enough to be seen.
        if (share - run->progress < 0.01) return;
        run->progress = share;
        if (wake) wake();
      };
      run->result = work(tell, stop);
      run->is_done = true;
      run->is_done.notify_all();
      if (wake) wake();
    });
  }

  // What is under way ends as soon as it can, and gives nothing. Nobody waits for it.
  void give_up() {
    if (run_ == nullptr) return;
    run_->thread.request_stop();
    run_->is_given_up = true;
  }

  // The name and the result, once, when all is done.
  std::optional<std::pair<std::string, Result>> take() {
    if (run_ == nullptr || !run_->is_done) return std::nullopt;
    run_->thread.join();
    const std::unique_ptr<Run> run = std::move(run_);
    if (run->is_given_up) return std::nullopt;
    return std::pair{std::move(run->name), std::move(run->result)};
  }

  bool is_busy() const { return run_ != nullptr; }
  bool is_busy_with(const std::string& name) const { return run_ != nullptr && !run_->is_given_up && run_->name == name; }
  double progress() const { return run_ == nullptr ? 1 : run_->progress.load(); }
  // Returns when what is under way can be taken.
  void wait() {
    if (run_ != nullptr) run_->is_done.wait(false);
  }

 private:
  struct Run {
    std::string name;
    Result result{};
    std::atomic<double> progress = 0;
    std::atomic<bool> is_done = false;
    bool is_given_up = false;  // of the thread of the window
    std::jthread thread;  // last: it goes first, and writes the others
  };
  std::function<void()> wake_;
  std::unique_ptr<Run> run_;
};

}  // namespace concarte::session
