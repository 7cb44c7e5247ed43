// Ideas that look the same and are not.
#pragma once

#include <span>
#include <string>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// Each stays an idea of its own, never proposed together again; links of the same word join them, and the word becomes a term, or the
// one that it is gains, for each group that has none, the sense that the idea shows. What is the same and what is not is told apart
// by the term being distinct.
edit::Edit tell_apart(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& word);

// They are never proposed together again. Each becomes an idea of its own at once where what it stands under in its map is placed; else
// it waits, to be decided about alone. What maps are about, kept apart, stands under the main root, which `subject` names anew
// unless it is empty.
edit::Edit keep_apart(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& subject = {});

}  // namespace concarte::ledger
