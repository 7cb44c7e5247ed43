// What a change is about, in the words of the map: for the list of what can be undone.
#pragma once

#include <string>

#include "map/document/change.h"

namespace concarte::edit {

struct Subject {
  std::string words;       // of the first idea, group, link … concerned; empty when nothing of it has words
  std::size_t others = 0;  // ideas concerned besides
  bool operator==(const Subject&) const = default;
};

// What is new counts before what is gone, and that before what is changed; of a branch, its top.
Subject subject_of(const document::Change& change);

}  // namespace concarte::edit
