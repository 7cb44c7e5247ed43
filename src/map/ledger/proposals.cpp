// Which ideas of the sources may be the same, as they stand now.
#include "map/ledger/proposals.h"

#include <algorithm>

#include "map/document/walk.h"

namespace concarte::ledger {
namespace {

using synthesis::Member;

// The ideas of the sources, by the place of their map and their own place in it.
struct Numbering {
  std::vector<SourceId> sources;
  std::vector<std::vector<NodeId>> nodes;
  std::map<SourceNode, Member> members;

  explicit Numbering(const SourceMaps& maps) {
    for (const auto& [id, map] : maps) {
      sources.push_back(id);
      nodes.push_back(document::in_order(*map));
      for (std::size_t i = 0; i < nodes.back().size(); ++i)
        members[{id, std::string(nodes.back()[i].view())}] = {nodes.size() - 1, i};
    }
  }
  SourceNode idea(const Member& member) const { return {sources[member.map], std::string(nodes[member.map][member.phrase].view())}; }
};

bool is_refused(const Proposal& proposal, const std::vector<Pair>& refused) {
  const auto is_member = [&](const SourceNode& idea) { return std::find(proposal.ideas.begin(), proposal.ideas.end(), idea) != proposal.ideas.end(); };
  return std::any_of(refused.begin(), refused.end(), [&](const Pair& pair) { return is_member(pair.first) && is_member(pair.second); });
}

bool is_undecided(const Proposal& proposal, const Document& document) {
  std::string into;
  bool is_split = false;
  if (proposal.ideas.size() < 2) return false;
  for (const SourceNode& idea : proposal.ideas) {
    const Placement placed = placement(document, idea);
    is_split = is_split || placed.into.empty() || (!into.empty() && into != placed.into);
    into = placed.into;
  }
  return is_split;
}

}  // namespace

Findings propose(const SourceMaps& maps, std::span<const Pair> refused, std::span<const std::filesystem::path> word_folders,
                 const synthesis::Progress& progress, std::stop_token stop) {
  const Numbering numbering(maps);
  std::vector<synthesis::MapPhrases> phrases;
  for (const auto& [id, map] : maps) phrases.push_back(synthesis::phrases_of(*map));
  synthesis::Request request;
  request.maps = phrases;
  request.word_folders.assign(word_folders.begin(), word_folders.end());
  for (const Pair& pair : refused) {
    const auto one = numbering.members.find(pair.first);
    const auto other = numbering.members.find(pair.second);
    if (one != numbering.members.end() && other != numbering.members.end()) request.refused.emplace_back(one->second, other->second);
  }
  Findings findings;
  synthesis::Findings all = synthesis::find(request, progress, std::move(stop));
  for (synthesis::Proposal& found : all.proposals) {
    Proposal& proposal = findings.proposals.emplace_back();
    proposal.score = found.score;
    for (const Member& member : found.members) proposal.ideas.push_back(numbering.idea(member));
    proposal.reasons = std::move(found.reasons);
  }
  for (const synthesis::Neighbour& one : all.neighbours) findings.neighbours[numbering.idea(one.idea)].push_back(numbering.idea(one.other));
  return findings;
}

std::vector<Proposal> undecided(const std::vector<Proposal>& proposals, const Document& document) {
  std::vector<Proposal> left;
  const std::vector<Pair> refused = refused_pairs(document);
  for (Proposal proposal : proposals) {
    // What was set aside is decided; the others may still say the same.
    std::erase_if(proposal.ideas, [&](const SourceNode& idea) { return placement(document, idea).fate == Fate::set_aside; });
    if (is_undecided(proposal, document) && !is_refused(proposal, refused)) left.push_back(std::move(proposal));
  }
  return left;
}

}  // namespace concarte::ledger
