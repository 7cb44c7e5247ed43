// What was found wrong while a map is read: told at the end, as errors or as mended warnings.
#include "map/storage/findings.h"

#include <algorithm>

namespace concarte::storage {

void Findings::name_since(std::size_t first, std::string_view record) {
  for (std::size_t i = first; i < all_.size(); ++i)
    if (all_[i].record.empty()) all_[i].record = record;
}

std::string_view Findings::as_written(std::size_t offset, std::string_view id) const {
  const auto written = written_.find(offset);
  return written == written_.end() ? id : std::string_view(written->second);
}

bool Findings::has_fatal() const {
  return std::any_of(all_.begin(), all_.end(),
                     [](const Finding& f) { return f.severity == Severity::error && !f.is_aside && f.act.empty(); });
}

bool Findings::has_error() const {
  return std::any_of(all_.begin(), all_.end(), [](const Finding& f) { return f.severity == Severity::error && !f.is_aside; });
}

Problems Findings::told(std::string_view bytes, const std::string& file, Outcome outcome) {
  std::stable_sort(all_.begin(), all_.end(), [](const Finding& a, const Finding& b) { return a.offset < b.offset; });
  Problems problems;
  problems.reserve(all_.size());
  std::size_t counted = 0;
  int line = 1;
  for (Finding& finding : all_) {
    const std::size_t offset = std::min(finding.offset, bytes.size());
    line += static_cast<int>(std::count(bytes.begin() + static_cast<std::ptrdiff_t>(counted),
                                        bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
    counted = offset;
    Problem problem{finding.severity, file, line, std::move(finding.record), std::move(finding.what), false};
    if (!finding.act.empty() && outcome == Outcome::mended) {
      problem.severity = Severity::warning;
      problem.message += ' ' + finding.act;
    }
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace concarte::storage
