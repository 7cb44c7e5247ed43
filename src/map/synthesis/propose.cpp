// Which ideas of several maps say the same: scored, explained, best first.
#include "map/synthesis/propose.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>
#include <tuple>

#include "map/synthesis/clusters.h"
#include "map/synthesis/counterparts.h"
#include "map/synthesis/similarity.h"

namespace concarte::synthesis {
namespace {

// Parents or children that are this much the same are worth telling.
constexpr float TellingShare = 0.3F;

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

// What is found between each two maps: first map before second.
class Found {
 public:
  explicit Found(std::size_t maps) : maps_(maps), matched_(maps * (maps - 1) / 2) {}

  std::size_t pairs() const { return matched_.size(); }
  // The two maps of a pair, pairs being numbered (0, 1), (0, 2) … (1, 2) …
  std::pair<std::size_t, std::size_t> maps_of(std::size_t pair) const {
    std::size_t first = 0;
    while (pair >= maps_ - 1 - first) pair -= maps_ - 1 - first++;
    return {first, first + 1 + pair};
  }
  Matched& of_pair(std::size_t pair) { return matched_[pair]; }
  const Matched& between(std::size_t first, std::size_t second) const {
    return matched_[first * maps_ - first * (first + 1) / 2 + second - first - 1];
  }
  double closeness(Member a, Member b) const {
    if (b < a) std::swap(a, b);
    for (const Weighted& likely : between(a.map, b.map).likely[a.phrase])
      if (likely.column == b.phrase) return likely.weight;
    return 0;
  }
  std::vector<Pair> counterparts() const {
    std::vector<Pair> pairs;
    for (std::size_t pair = 0; pair < matched_.size(); ++pair) {
      const auto [first, second] = maps_of(pair);
      const Counterparts& found = matched_[pair].counterparts;
      for (std::size_t row = 0; row < found.of_row.size(); ++row)
        if (found.of_row[row]) pairs.push_back({{first, row}, {second, *found.of_row[row]}, found.scores[row]});
    }
    return pairs;
  }
  std::vector<Neighbour> neighbours() const {
    std::vector<Neighbour> found;
    for (std::size_t pair = 0; pair < matched_.size(); ++pair) {
      const auto [first, second] = maps_of(pair);
      const Matched& matched = matched_[pair];
      for (std::size_t row = 0; row < matched.closest_column.size(); ++row)
        if (const auto& closest = matched.closest_column[row]) found.push_back({{first, row}, {second, closest->column}, closest->weight});
      for (std::size_t column = 0; column < matched.closest_row.size(); ++column)
        if (const auto& closest = matched.closest_row[column]) found.push_back({{second, column}, {first, closest->column}, closest->weight});
    }
    return found;
  }

 private:
  std::size_t maps_;
  std::vector<Matched> matched_;
};

// Calls `work` with 0 … count - 1 on some threads, and `tell` on this one as the work goes on. False when stopped before the end.
bool share_out(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work, const Progress& tell, std::stop_token stop) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t done = 0;
  std::size_t at_work = std::max(1u, threads);
  const auto labour = [&] {
    for (std::size_t one = next++; one < count && !stop.stop_requested(); one = next++) {
      work(one);
      const std::lock_guard lock(mutex);
      ++done;
      changed.notify_one();
    }
    const std::lock_guard lock(mutex);
    --at_work;
    changed.notify_one();
  };
  std::vector<std::jthread> workers;
  for (std::size_t i = at_work; i > 0; --i) workers.emplace_back(labour);
  std::unique_lock lock(mutex);
  for (std::size_t told = 0; at_work > 0 || told < done;) {
    changed.wait(lock, [&] { return told < done || at_work == 0; });
    told = done;
    lock.unlock();
    if (tell && count > 0) tell(static_cast<double>(told) / static_cast<double>(count));
    lock.lock();
  }
  return done == count;
}

// Two that explain one word are worth a question, but more often than not say something else by it. Chosen, not fitted.
constexpr double MostOfExplained = 0.4;

// The mean over all pairs, and the reasons of the closest one.
Proposal proposal_of(const std::vector<Member>& members, const Found& found, const std::vector<MapPhrases>& maps, const Similarity& similarity) {
  Proposal proposal{0, members, {}};
  double closest = -1;
  std::pair<Member, Member> pair;
  double count = 0;
  for (std::size_t i = 0; i < members.size(); ++i)
    for (std::size_t j = i + 1; j < members.size(); ++j, ++count) {
      const double closeness = found.closeness(members[i], members[j]);
      proposal.score += closeness;
      if (closeness > closest) pair = {members[i], members[j]};
      closest = std::max(closest, closeness);
    }
  proposal.score /= count;
  const auto [a, b] = pair;
  proposal.reasons = similarity.reasons(a, b);
  if (explains_a_word(proposal.reasons)) proposal.score = std::min(proposal.score, MostOfExplained);
  const Counterparts& so_far = found.between(a.map, b.map).counterparts;
  const MapPhrases& rows = maps[a.map];
  const MapPhrases& columns = maps[b.map];
  if (same_parent(rows, columns, so_far, a.phrase, b.phrase) >= TellingShare) proposal.reasons.push_back({ReasonKind::same_parent, {}});
  if (same_children(rows, columns, so_far, a.phrase, b.phrase) >= TellingShare) proposal.reasons.push_back({ReasonKind::same_children, {}});
  return proposal;
}

// The nearest few of each idea, the maps being numbered as in the request.
std::vector<Neighbour> closest(std::vector<Neighbour> all, const Places& order) {
  constexpr std::size_t Most = 3;
  // Below one chance in a hundred the closest is as far as any other.
  constexpr double Least = 0.01;
  std::erase_if(all, [](const Neighbour& one) { return one.score < Least; });
  std::sort(all.begin(), all.end(), [](const Neighbour& a, const Neighbour& b) { return std::tie(a.idea, b.score, a.other) < std::tie(b.idea, a.score, b.other); });
  std::vector<Neighbour> nearest;
  for (const Neighbour& one : all)
    if (nearest.size() < Most || nearest[nearest.size() - Most].idea != one.idea) nearest.push_back(one);
  for (Neighbour& one : nearest) {
    one.idea.map = order[one.idea.map];
    one.other.map = order[one.other.map];
  }
  std::stable_sort(nearest.begin(), nearest.end(), [](const Neighbour& a, const Neighbour& b) { return a.idea < b.idea; });
  return nearest;
}

}  // namespace

bool explains_a_word(const std::vector<Reason>& reasons) { return std::ranges::find(reasons, ReasonKind::same_term, &Reason::kind) != reasons.end(); }

Findings find(const Request& request, const Progress& progress, std::stop_token stop) {
  if (request.maps.size() < 2) return {};
  const Places order = canonical_order(request.maps);
  const Reordered canonical = reordered(request, order);
  Request asked = request;
  asked.maps = canonical.maps;
  const Similarity similarity(asked);

  Found found(canonical.maps.size());
  const auto compare = [&](std::size_t pair) {
    const auto [first, second] = found.maps_of(pair);
    const auto refused = [&](std::size_t row, std::size_t column) { return canonical.refused.contains({{first, row}, {second, column}}); };
    found.of_pair(pair) = match(canonical.maps[first], canonical.maps[second], similarity.evidence_of(first, second), request.least_score, refused);
  };
  if (!share_out(found.pairs(), request.threads, compare, progress, stop)) return {};

  std::vector<Proposal> proposals;
  const auto apart = [&](Member a, Member b) { return canonical.refused.contains(ordered(a, b)); };
  const auto closeness = [&](Member a, Member b) { return found.closeness(a, b); };
  for (const std::vector<Member>& group : groups_of(found.counterparts(), apart, closeness))
    if (Proposal proposal = proposal_of(group, found, canonical.maps, similarity); proposal.score >= request.least_score)
      proposals.push_back(std::move(proposal));
  std::sort(proposals.begin(), proposals.end(),
            [](const Proposal& a, const Proposal& b) { return std::tie(b.score, a.members) < std::tie(a.score, b.members); });
  for (Proposal& proposal : proposals) {
    for (Member& member : proposal.members) member.map = order[member.map];
    std::sort(proposal.members.begin(), proposal.members.end());
  }
  return {std::move(proposals), closest(found.neighbours(), order)};
}

std::vector<Proposal> propose(const Request& request, const Progress& progress, std::stop_token stop) {
  return find(request, progress, std::move(stop)).proposals;
}

}  // namespace concarte::synthesis
