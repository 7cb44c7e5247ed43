// Compares the sources of a synthesis on a thread, so that nobody waits.
#include "editor/session/comparing.h"

#include <atomic>
#include <thread>

#include "map/ledger/refusals.h"

namespace concarte::session {

struct Comparing::Work {
  std::string wanted;
  std::vector<ledger::Proposal> found;
  std::atomic<double> progress = 0;
  std::atomic<bool> is_done = false;
  std::jthread thread;  // last: it goes first, and writes the others
};

Comparing::Comparing(std::function<void()> wake) : wake_(std::move(wake)) {}
Comparing::~Comparing() = default;

void Comparing::follow(State& state, bool wanted) {
  SynthesisDesk& desk = state.synthesis;
  if (work_ && work_->is_done) {
    wait();
    desk.proposals = std::move(work_->found);
    desk.compared = work_->wanted;
    work_.reset();
  }
  desk.progress = work_ ? work_->progress.load() : 1;
  if (!wanted && state.left_panel != LeftPanel::synthesis) return;
  const std::string target = comparison_wanted(state);
  if (target == desk.compared || (work_ && work_->wanted == target)) return;
  work_ = std::make_unique<Work>();
  work_->wanted = target;
  desk.progress = 0;
  work_->thread = std::jthread([work = work_.get(), wake = wake_, maps = source_maps(state), refused = ledger::refused_pairs(state.document),
                                folders = state.places.words](std::stop_token stop) {
    const auto tell = [&](double share) {
      // Each hundredth is enough to be seen.
      if (share - work->progress < 0.01) return;
      work->progress = share;
      if (wake) wake();
    };
    work->found = ledger::propose(maps, refused, folders, tell, stop);
    work->is_done = true;
    if (wake) wake();
  });
}

bool Comparing::is_busy() const { return work_ != nullptr; }

void Comparing::wait() {
  if (work_ && work_->thread.joinable()) work_->thread.join();
}

}  // namespace concarte::session
