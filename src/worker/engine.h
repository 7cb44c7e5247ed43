// Graphviz behind one function: a job in, the centres of its nodes out.
#pragma once

#include "base/graph_job.h"

namespace concarte::worker {

// To be called once in a process: Graphviz leaks, keeps hidden state between layouts and may end the process.
// The same job gives the same answer in every process.
GraphAnswer lay_out(const GraphJob& job);

}  // namespace concarte::worker
