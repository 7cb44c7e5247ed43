// How close the ideas of maps are, and why.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "map/synthesis/assignment.h"
#include "map/synthesis/propose.h"

namespace concarte::synthesis {

// What is known of the words of some maps: to be made once, then asked from any thread.
class Similarity {
 public:
  explicit Similarity(const Request& request);
  ~Similarity();

  // For each phrase of map `a` the phrases of map `b` that are close to it at least `request.least_score`, by their words alone.
  std::vector<std::vector<Weighted>> close_pairs(std::size_t a, std::size_t b) const;
  std::vector<Reason> reasons(Member a, Member b) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace concarte::synthesis
