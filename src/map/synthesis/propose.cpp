// Which ideas of several maps say the same: scored, explained, best first.
#include "map/synthesis/propose.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "map/synthesis/assignment.h"
#include "map/synthesis/clusters.h"
#include "map/synthesis/similarity.h"

namespace concarte::synthesis {
namespace {

using Places = std::vector<std::size_t>;
using Refused = std::set<std::pair<Member, Member>>;

auto content(const Phrase& phrase) { return std::tie(phrase.text, phrase.kind, phrase.parent); }

bool stands_before(const MapPhrases& a, const MapPhrases& b) {
  if (a.language != b.language) return a.language < b.language;
  return std::lexicographical_compare(a.phrases.begin(), a.phrases.end(), b.phrases.begin(), b.phrases.end(),
                                      [](const Phrase& x, const Phrase& y) { return content(x) < content(y); });
}

// Maps in an order that only what they say decides: all is reckoned in it, so that the order of the request changes nothing.
Places canonical_order(std::span<const MapPhrases> maps) {
  Places order(maps.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return stands_before(maps[a], maps[b]); });
  return order;
}

std::pair<Member, Member> ordered(Member a, Member b) { return a < b ? std::pair{a, b} : std::pair{b, a}; }

// A request with the maps in another order.
struct Reordered {
  std::vector<MapPhrases> maps;
  Refused refused;
};

Reordered reordered(const Request& request, const Places& order) {
  Reordered result;
  Places place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    result.maps.push_back(request.maps[order[i]]);
  }
  for (const auto& [a, b] : request.refused)
    result.refused.insert(ordered({place[a.map], a.phrase}, {place[b.map], b.phrase}));
  return result;
}

class Closeness {
 public:
  void add(Member a, Member b, double score) { scores_[{a, b}] = score; }
  double operator()(Member a, Member b) const {
    const auto found = scores_.find(ordered(a, b));
    return found == scores_.end() ? 0 : found->second;
  }

 private:
  std::map<std::pair<Member, Member>, double> scores_;
};

double mean_closeness(const std::vector<Member>& members, const Closeness& closeness) {
  double sum = 0;
  double count = 0;
  for (std::size_t i = 0; i < members.size(); ++i)
    for (std::size_t j = i + 1; j < members.size(); ++j, ++count) sum += closeness(members[i], members[j]);
  return sum / count;
}

}  // namespace

std::vector<Proposal> propose(const Request& request, const Progress& progress, std::stop_token stop) {
  const Places order = canonical_order(request.maps);
  const Reordered canonical = reordered(request, order);
  Request asked = request;
  asked.maps = canonical.maps;
  const Similarity similarity(asked);

  const std::size_t count = canonical.maps.size();
  std::vector<Pair> pairs;
  Closeness closeness;
  std::size_t done = 0;
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t b = a + 1; b < count; ++b) {
      if (stop.stop_requested()) return {};
      auto rows = similarity.close_pairs(a, b);
      for (std::size_t row = 0; row < rows.size(); ++row) {
        std::erase_if(rows[row], [&](const Weighted& pair) { return canonical.refused.contains({{a, row}, {b, pair.column}}); });
        for (const Weighted& pair : rows[row]) closeness.add({a, row}, {b, pair.column}, pair.weight);
      }
      const auto matched = best_matching(rows, canonical.maps[b].phrases.size());
      for (std::size_t row = 0; row < rows.size(); ++row)
        if (matched[row]) pairs.push_back({{a, row}, {b, *matched[row]}, closeness({a, row}, {b, *matched[row]})});
      if (progress) progress(static_cast<double>(++done) / static_cast<double>(count * (count - 1) / 2));
    }

  std::vector<Proposal> proposals;
  const auto apart = [&](Member a, Member b) { return canonical.refused.contains(ordered(a, b)); };
  for (const std::vector<Member>& group : groups_of(std::move(pairs), apart, closeness))
    proposals.push_back({mean_closeness(group, closeness), group, similarity.reasons(group[0], group[1])});
  std::sort(proposals.begin(), proposals.end(),
            [](const Proposal& a, const Proposal& b) { return std::tie(b.score, a.members) < std::tie(a.score, b.members); });
  for (Proposal& proposal : proposals) {
    for (Member& member : proposal.members) member.map = order[member.map];
    std::sort(proposal.members.begin(), proposal.members.end());
  }
  return proposals;
}

}  // namespace concarte::synthesis
