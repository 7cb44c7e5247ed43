// Several changes to a map that become one.
#include "map/ledger/steps.h"

#include <algorithm>
#include <utility>

namespace concarte::ledger {
namespace {

void write(std::vector<Placement>& ledger, const Placement& placement) {
  const auto row = std::find_if(ledger.begin(), ledger.end(), [&](const Placement& it) { return it.node == placement.node; });
  if (row == ledger.end()) ledger.push_back(placement);
  else *row = placement;
}

}  // namespace

void Steps::take(const document::Change& change) {
  if (change.empty()) return;
  document_.apply(change);
  if (kept_ == Kept::none) return;
  runs_.emplace_back(1, change);
  while (runs_.size() > 1 && runs_[runs_.size() - 2].first <= runs_.back().first) chain_last();
}

void Steps::chain_last() {
  auto [count, last] = std::move(runs_.back());
  runs_.pop_back();
  runs_.back().first += count;
  runs_.back().second = document::chained(runs_.back().second, last);
}

Placement Steps::placement(const SourceNode& node) const {
  const auto found = placed_.find(node);
  return found != placed_.end() ? found->second : ledger::placement(document_, node);
}

document::Change Steps::finish() {
  document::Change written;
  for (auto at = placed_.begin(); at != placed_.end();) {
    const SourceId id = at->first.source;
    const Source* source = document_.all<Source>().find(id);
    Source after = source == nullptr ? Source{} : *source;
    for (; at != placed_.end() && at->first.source == id; ++at) write(after.nodes, at->second);
    if (source != nullptr && after != *source) written.of<Source>().updated.push_back({*source, std::move(after)});
  }
  placed_.clear();
  take(written);
  while (runs_.size() > 1) chain_last();
  document::Change all = runs_.empty() ? document::Change{} : std::move(runs_.front().second);
  runs_.clear();
  return all;
}

}  // namespace concarte::ledger
