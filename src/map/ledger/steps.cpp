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
  if (kept_ == Kept::all) change_ = document::chained(change_, change);
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
  return std::exchange(change_, {});
}

}  // namespace concarte::ledger
