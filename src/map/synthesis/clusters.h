// Pairs joined into groups with at most one idea of each map.
#pragma once

#include <functional>
#include <vector>

#include "map/synthesis/phrases.h"

namespace concarte::synthesis {

struct Pair {
  Member a;
  Member b;
  double score = 0;
};

// The groups, each sorted, in no order. The best pairs join first; two groups are joined by a pair when no map is in both, no two of
// their ideas are `apart`, and on the average their ideas are about as close (`closeness`, 0 to 1) as the pair that joins them.
std::vector<std::vector<Member>> groups_of(std::vector<Pair> pairs, const std::function<bool(Member, Member)>& apart,
                                           const std::function<double(Member, Member)>& closeness);

}  // namespace concarte::synthesis
