// Compares the sources of a synthesis on a thread, so that nobody waits.
#pragma once

#include <functional>
#include <memory>

#include "editor/state/state.h"

namespace concarte::session {

class Comparing {
 public:
  // `wake` is called from another thread when there is something to take: how far it has come, or what is proposed.
  explicit Comparing(std::function<void()> wake);
  ~Comparing();

  // Takes what was found; begins anew when the sources or the refusals have changed and somebody looks at the synthesis, or when it
  // is `wanted`. What was under way is given up.
  void follow(State& state, bool wanted = false);
  bool is_busy() const;
  // Waits until what is under way is found.
  void wait();

 private:
  struct Work;
  std::function<void()> wake_;
  std::unique_ptr<Work> work_;
};

}  // namespace concarte::session
