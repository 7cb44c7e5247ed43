// Where groups stand on an idea, by the last word of each, and how far they agree.
#include "map/document/stances.h"

#include <algorithm>
#include <set>

namespace concarte::document {
namespace {

// Each boundary between two neighbouring opinions parts those who spoke; the nearer to halves, the greater the dispersion.
double parted(int below, int all) {
  const double share = static_cast<double>(below) / all;
  return std::min(share, 1 - share);
}

}  // namespace

std::map<GroupId, Standing> standings(const Node& node) {
  std::map<GroupId, Standing> all;
  for (const Stance& stance : node.stances)
    for (const GroupId& group : stance.groups) all[group] = {stance.opinion, stance.reason};
  return all;
}

std::vector<GroupId> silent(const Document& document, const Node& node) {
  const auto speaking = standings(node);
  std::set<GroupKind> kinds;
  for (const Group& group : document.all<Group>())
    if (speaking.contains(group.id)) kinds.insert(group.kind);
  std::vector<GroupId> all;
  for (const Group& group : document.all<Group>())
    if (kinds.contains(group.kind) && !speaking.contains(group.id)) all.push_back(group.id);
  return all;
}

Consensus consensus(const Node& node) {
  Consensus found;
  for (const auto& [group, standing] : standings(node)) {
    found.in_favour += standing.opinion == Opinion::in_favour ? 1 : 0;
    found.reserved += standing.opinion == Opinion::reserved ? 1 : 0;
    found.against += standing.opinion == Opinion::against ? 1 : 0;
  }
  const int all = found.speaking();
  if (all > 1) found.measure = 1 - (parted(found.against, all) + parted(found.against + found.reserved, all));
  return found;
}

bool is_contested(const Node& node) {
  if (node.status == Status::disputed) return true;
  const auto is_said = [&](Opinion opinion) { return std::ranges::any_of(node.stances, [&](const Stance& it) { return it.opinion == opinion; }); };
  return node.status == Status::open && is_said(Opinion::in_favour) && is_said(Opinion::against);
}

}  // namespace concarte::document
