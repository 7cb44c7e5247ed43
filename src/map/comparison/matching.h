// Which idea of one version is which idea of the other.
#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "map/document/document.h"

namespace concarte::comparison {

// One-to-one; what is in neither map has no counterpart.
struct Matching {
  std::unordered_map<document::NodeId, document::NodeId> after_of;   // by the ids of `before`
  std::unordered_map<document::NodeId, document::NodeId> before_of;  // by the ids of `after`
};

// By id. Those left, by their words: the same (without case and accents) under counterparts; the same and nowhere twice; alike
// under counterparts, the most alike first.
Matching match(const document::Document& before, const document::Document& after);

}  // namespace concarte::comparison
