// From blocks that say how deep they are to lists one in the other, for formats that nest them.
#pragma once

#include <vector>

#include "map/report/report.h"

namespace concarte::writing {

// Calls `writer.open_list(mark)`, `open_item()`, `close_item()`, `close_list(mark)` and `write(block)` in an order in which all
// that is opened is closed. `mark` is that of the first item: `•`, or a number.
template <class Writer>
class Nesting {
 public:
  explicit Nesting(Writer& writer) : writer_(writer) {}

  void add(const report::Block& block) {
    const auto wanted = static_cast<std::size_t>(block.indent);
    while (marks_.size() > wanted) close();
    const bool begins_item = !block.mark.empty() && wanted > 0;
    if (begins_item && marks_.size() == wanted) {
      if (is_number(marks_.back()) == is_number(block.mark)) {
        writer_.close_item();
        writer_.open_item();
      } else {
        close();
      }
    }
    while (marks_.size() < wanted) {
      marks_.push_back(block.mark.empty() ? "•" : block.mark);
      writer_.open_list(marks_.back());
      writer_.open_item();
    }
    writer_.write(block);
  }
  void finish() {
    while (!marks_.empty()) close();
  }

 private:
  static bool is_number(const std::string& mark) { return !mark.empty() && mark.front() >= '0' && mark.front() <= '9'; }
  void close() {
    writer_.close_item();
    writer_.close_list(marks_.back());
    marks_.pop_back();
  }

  Writer& writer_;
  std::vector<std::string> marks_;
};

}  // namespace concarte::writing
