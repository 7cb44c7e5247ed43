// Two versions of a map as one map to be drawn: the new one, with what was removed at its old place.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "map/comparison/compare.h"
#include "map/document/document.h"

namespace concarte::differences {

enum class Mark { added, removed, moved, moved_from, reworded, changed };

// What a drawn idea tells of itself; of several marks, the first in this order is its outline.
struct Told {
  bool is_added = false;
  bool is_removed = false;     // a ghost, where it was
  bool is_moved = false;
  bool is_moved_from = false;  // a slot, where a moved idea was
  bool is_reworded = false;
  bool is_changed = false;
  std::size_t old_words = 0;   // bytes of its label that are the old text, when it is reworded; a line break follows
  comparison::WordDiff words;
};

struct BothVersions {
  document::Document document;                 // everything unfolded
  std::map<document::NodeId, Told> told;       // of those that tell anything
  std::map<document::LinkId, document::NodeId> trails;  // from a slot to the idea that was moved
};

// Ghosts and slots have fresh ids, and stand under their old parent (or its ghost) after the same sibling as in `before`.
BothVersions both_versions(const document::Document& before, const document::Document& after, const comparison::Comparison& comparison);

}  // namespace concarte::differences
