// Pairs joined into groups with at most one idea of each map.
#include "map/synthesis/clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace concarte::synthesis {
namespace {

// Groups grown by a weaker pair may hold ideas that are this much farther from one another than the pair.
constexpr double LeastShareOfPair = 0.4;

using Group = std::vector<Member>;

bool may_join(const Group& a, const Group& b, double score, const std::function<bool(Member, Member)>& apart,
              const std::function<double(Member, Member)>& closeness) {
  double sum = 0;
  for (const Member& one : a)
    for (const Member& other : b) {
      if (one.map == other.map || apart(one, other)) return false;
      sum += closeness(one, other);
    }
  const auto count = static_cast<double>(a.size() * b.size());
  return a.size() + b.size() == 2 || sum / count >= LeastShareOfPair * score;
}

}  // namespace

std::vector<std::vector<Member>> groups_of(std::vector<Pair> pairs, const std::function<bool(Member, Member)>& apart,
                                           const std::function<double(Member, Member)>& closeness) {
  std::sort(pairs.begin(), pairs.end(),
            [](const Pair& a, const Pair& b) { return std::tie(b.score, a.a, a.b) < std::tie(a.score, b.a, b.b); });
  std::vector<Group> groups;
  std::map<Member, std::size_t> group_of;
  const auto find = [&](Member member) {
    const auto [at, is_new] = group_of.emplace(member, groups.size());
    if (is_new) groups.push_back({member});
    return at->second;
  };
  for (const Pair& pair : pairs) {
    const std::size_t kept = find(pair.a);
    const std::size_t joined = find(pair.b);
    if (kept == joined || !may_join(groups[kept], groups[joined], pair.score, apart, closeness)) continue;
    for (const Member& member : groups[joined]) group_of[member] = kept;
    groups[kept].insert(groups[kept].end(), groups[joined].begin(), groups[joined].end());
    groups[joined].clear();
  }
  std::erase_if(groups, [](const Group& group) { return group.size() < 2; });
  for (Group& group : groups) std::sort(group.begin(), group.end());
  return groups;
}

}  // namespace concarte::synthesis
