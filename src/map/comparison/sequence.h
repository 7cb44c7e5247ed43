// Orders of things: what moved in one, and one order out of two that began as the same.
#pragma once

#include <cstddef>
#include <vector>

namespace concarte::comparison {

// Numbers stand for the things, each at most once in a sequence.
using Sequence = std::vector<int>;

// Places of a longest increasing run among distinct numbers, in their order; the others are the fewest that have to move.
// Patience sorting: Fredman, "On computing the length of longest increasing subsequences", 1975.
std::vector<std::size_t> longest_increasing(const Sequence& numbers);

// All that stands in `mine` or in `theirs`, each once. Where one side alone changed the order of what was there, its order
// holds; where both did, mine. What one side added follows what it follows there. Exact when a side is as `base`.
Sequence merged_order(const Sequence& base, const Sequence& mine, const Sequence& theirs);

// As `merged_order`, without what a side took away.
Sequence merged_sequence(const Sequence& base, const Sequence& mine, const Sequence& theirs);

// Three lists of any values as one: equal values are told apart by their turn.
template <class Value>
std::vector<Value> merged_list(const std::vector<Value>& base, const std::vector<Value>& mine, const std::vector<Value>& theirs) {
  if (mine == theirs || theirs == base) return mine;
  if (mine == base) return theirs;
  std::vector<Value> known;
  const auto numbered = [&known](const std::vector<Value>& list) {
    Sequence numbers;
    std::vector<bool> taken(known.size(), false);
    for (const Value& value : list) {
      std::size_t at = 0;
      while (at < known.size() && (taken[at] || !(known[at] == value))) ++at;
      if (at == known.size()) {
        known.push_back(value);
        taken.push_back(false);
      }
      taken[at] = true;
      numbers.push_back(static_cast<int>(at));
    }
    return numbers;
  };
  const Sequence from = numbered(base), left = numbered(mine), right = numbered(theirs);
  std::vector<Value> merged;
  for (const int number : merged_sequence(from, left, right)) merged.push_back(known[static_cast<std::size_t>(number)]);
  return merged;
}

}  // namespace concarte::comparison
