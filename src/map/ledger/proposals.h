// Which ideas of the sources may be the same, as they stand now.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "map/ledger/refusals.h"
#include "map/ledger/source_node.h"
#include "map/synthesis/propose.h"

namespace concarte::ledger {

struct Proposal {
  double score = 0;               // 0 to 1
  std::vector<SourceNode> ideas;  // of different sources
  std::vector<synthesis::Reason> reasons;
  bool operator==(const Proposal&) const = default;
};

struct Findings {
  std::vector<Proposal> proposals;
  // The ideas of other sources that are closest to each, as `synthesis::Findings` has them, though they may say something else.
  std::map<SourceNode, std::vector<SourceNode>> neighbours;
};

// Over all the ideas of all sources, placed or not, best first; pairs that were refused are not among them. `word_folders` as
// `synthesis::Request` has them. The order of the sources changes nothing. Stopped: nothing.
Findings propose(const SourceMaps& maps, std::span<const Pair> refused, std::span<const std::filesystem::path> word_folders,
                 const synthesis::Progress& progress = {}, std::stop_token stop = {});

// Those that are still to be decided: some of their ideas are not placed, or not in the same node; none is set aside, and no two
// were refused.
std::vector<Proposal> undecided(const std::vector<Proposal>& proposals, const Document& document);

}  // namespace concarte::ledger
