// What a merge left to be decided: told side by side, and settled as an edit like any other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"
#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::comparison {

// One conflict in the words of the language being said.
struct OpenConflict {
  document::ConflictId id;
  document::NodeId idea;  // empty: of another record, or of the whole map
  std::string about;      // the idea, the link … it is about
  std::string field;      // “Text”, “Place in the map”
  std::string mine;       // as the map says now
  std::string theirs;
  bool can_keep_both = false;
};

// In the order of the file. `maps`: of the sources of a synthesis.
std::vector<OpenConflict> open_conflicts(const document::Document& document, const ledger::SourceMaps& maps = {});
// On one line: what is to be decided.
std::string sentence(const OpenConflict& conflict);

enum class Decision { mine, theirs, both };
// Nothing when there is no such conflict, when both cannot be kept, or when their value has no place in the map any more (an
// idea that would hang under itself, a parent that is gone, an idea of a source whose node is gone or whose map is not in `maps`).
std::optional<edit::Edit> decide(const document::Document& document, const document::ConflictId& conflict, Decision decision,
                                 const ledger::SourceMaps& maps = {});

}  // namespace concarte::comparison
