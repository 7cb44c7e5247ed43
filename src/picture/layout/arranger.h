// Answers layout requests without making anybody wait: a thread for the mind map, a child process for Graphviz.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "picture/layout/layout.h"

namespace concarte::layout {

// Why a style could not be drawn.
struct Refusal {
  enum class Reason { too_many_nodes, too_deep, timed_out, worker_failed, worker_missing };
  Reason reason = Reason::worker_failed;
  Style asked = Style::tree;
  Style instead = Style::mindmap;  // what would work
  int limit = 0;                   // nodes or levels, for the first two
  bool operator==(const Refusal&) const = default;
};
// One sentence in the user's language.
std::string to_string(const Refusal& refusal);

struct Answer {
  Request request;
  std::variant<Layout, Refusal> result;
};

// What the limits of measured-facts say of this request, before any work: nothing when it may be tried.
std::optional<Refusal> refuse_by_size(const Request& request);

// Only a guard: the limits of size are there so that answers do not depend on the machine's speed.
inline constexpr std::chrono::milliseconds LayoutDeadline = std::chrono::seconds(10);

class Arranger {
 public:
  // `worker_path` is the worker executable; `wake` is called from another thread when an answer is ready.
  explicit Arranger(std::string worker_path, std::function<void()> wake = {},
                    std::chrono::milliseconds deadline = LayoutDeadline);
  ~Arranger();

  // Starts on a request; one under way is cancelled and never answered.
  void start(Request request);
  bool busy() const;
  // The answer of the last request, once.
  std::optional<Answer> take();
  // Blocks until the request under way is answered, then as `take`.
  std::optional<Answer> wait();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The same, at once, for callers with nothing else to do. A Graphviz style starts a worker for this request alone.
std::variant<Layout, Refusal> arrange(const Request& request, const std::string& worker_path,
                                      std::chrono::milliseconds deadline = LayoutDeadline);

}  // namespace concarte::layout
