// What every intention returns: the change to apply, and the words of its undo step.
#pragma once

#include <concepts>
#include <utility>

#include "map/document/document.h"

namespace concarte::edit {

// An empty change means that there is nothing to do.
struct Edit {
  const char* label = "";  // English, to be translated
  document::Change change;
};

// The change that gives one record new values: `alter` receives a copy of it.
template <class Record, std::invocable<Record&> Alter>
void update(document::Change& change, const Record& record, Alter alter) {
  Record after = record;
  alter(after);
  if (after != record) change.of<Record>().updated.push_back({record, std::move(after)});
}

}  // namespace concarte::edit
