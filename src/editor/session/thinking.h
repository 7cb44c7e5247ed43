// What is worked out on threads while a synthesis is made: which ideas say the same, and which words hide a disagreement.
#pragma once

#include <functional>

#include "editor/session/background.h"
#include "editor/state/state.h"

namespace concarte::session {

class Thinking {
 public:
  // `wake` is called from another thread when there is something to take: how far it has come, or what was found.
  explicit Thinking(std::function<void()> wake);

  // Takes what was found; begins anew what is out of date and looked at. What was under way of it is given up.
  void follow(State& state);
  // Returns when the proposals are up to date.
  void find_proposals(State& state);
  bool is_busy() const;
  // Returns when nothing is under way any more.
  void finish(State& state);

 private:
  void begin_proposals(State& state);
  void begin_words(State& state);

  Background<ledger::Findings> proposals_;
  Background<std::vector<synthesis::UnclearWord>> words_;
};

}  // namespace concarte::session
