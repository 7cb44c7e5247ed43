// Orders of things: what moved in one, and one order out of two that began as the same.
#include "map/comparison/sequence.h"

#include <algorithm>
#include <list>
#include <unordered_map>
#include <unordered_set>

namespace concarte::comparison {
namespace {

using Numbers = std::unordered_set<int>;

Sequence those_in(const Sequence& sequence, const Numbers& wanted) {
  Sequence kept;
  std::copy_if(sequence.begin(), sequence.end(), std::back_inserter(kept), [&](int number) { return wanted.contains(number); });
  return kept;
}

bool is_reordered(const Sequence& base, const Sequence& now) {
  return those_in(base, Numbers(now.begin(), now.end())) != those_in(now, Numbers(base.begin(), base.end()));
}

}  // namespace

std::vector<std::size_t> longest_increasing(const Sequence& numbers) {
  constexpr std::size_t None = static_cast<std::size_t>(-1);
  std::vector<std::size_t> lasts;  // by length: the place of the least number that ends a run of it
  std::vector<std::size_t> before(numbers.size(), None);
  for (std::size_t place = 0; place < numbers.size(); ++place) {
    const auto pile = std::lower_bound(lasts.begin(), lasts.end(), numbers[place],
                                       [&](std::size_t last, int number) { return numbers[last] < number; });
    if (pile != lasts.begin()) before[place] = *std::prev(pile);
    if (pile == lasts.end()) lasts.push_back(place);
    else *pile = place;
  }
  std::vector<std::size_t> run;
  for (std::size_t at = lasts.empty() ? None : lasts.back(); at != None; at = before[at]) run.push_back(at);
  std::reverse(run.begin(), run.end());
  return run;
}

Sequence merged_order(const Sequence& base, const Sequence& mine, const Sequence& theirs) {
  const bool is_theirs = is_reordered(base, theirs) && !is_reordered(base, mine);
  const Sequence& first = is_theirs ? theirs : mine;
  const Sequence& second = is_theirs ? mine : theirs;
  const Numbers in_second(second.begin(), second.end());
  std::list<int> order(first.begin(), first.end());
  std::unordered_map<int, std::list<int>::iterator> places;
  for (auto at = order.begin(); at != order.end(); ++at) places.emplace(*at, at);
  auto next = order.begin();  // where what comes next in `second` goes
  for (const int number : second) {
    if (const auto known = places.find(number); known != places.end()) {
      next = std::next(known->second);
      continue;
    }
    // What the first side put at the same place stays before.
    while (next != order.end() && !in_second.contains(*next)) ++next;
    places.emplace(number, order.insert(next, number));
  }
  return {order.begin(), order.end()};
}

Sequence merged_sequence(const Sequence& base, const Sequence& mine, const Sequence& theirs) {
  const Numbers was(base.begin(), base.end()), left(mine.begin(), mine.end()), right(theirs.begin(), theirs.end());
  const auto stays = [&](int number) { return !was.contains(number) || (left.contains(number) && right.contains(number)); };
  const auto staying = [&](const Sequence& sequence) {
    Sequence kept;
    std::copy_if(sequence.begin(), sequence.end(), std::back_inserter(kept), stays);
    return kept;
  };
  return merged_order(base, staying(mine), staying(theirs));
}

}  // namespace concarte::comparison
