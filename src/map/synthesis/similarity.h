// How close the ideas of maps are by their words, and why.
#pragma once

#include <memory>
#include <vector>

#include "map/synthesis/propose.h"
#include "map/synthesis/scores.h"

namespace concarte::synthesis {

// What two phrases have in common, each from 0 to 1.
struct Features {
  double cover = 0;     // how much of what each says the other says too, in these words or near ones: geometric mean of both ways
  double least = 0;     // the lesser of both ways
  double stems = 0;     // cosine of stems
  double met = 0;       // in how many words that say something they meet, up to three
  double trigrams = 0;  // cosine of groups of three letters
  bool is_contrary = false;  // nearly the same words, and one of them denies
  bool has_same_term = false;  // both say what the same word means
};

// Log odds that two phrases with these features say the same, whatever other phrases there are.
double evidence(const Features& features);

// What is known of the words of some maps: to be made once, then asked from any thread. Rare words count more: in the maps at hand
// (inverse document frequency), and as far as the list of the field knows words that say little.
class Similarity {
 public:
  explicit Similarity(const Request& request);
  ~Similarity();

  Features compare(Member a, Member b) const;
  // For each phrase of map `a` and each of map `b`, row by row, as log odds.
  Grid evidence_of(std::size_t a, std::size_t b) const;
  // As far as words go: nothing about parents and children.
  std::vector<Reason> reasons(Member a, Member b) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace concarte::synthesis
