// Three versions of a map made one: what both sides did to their common base.
#pragma once

#include "map/document/document.h"
#include "map/ledger/source_node.h"

namespace concarte::comparison {

// Always whole, and nothing that either side wrote is lost. Field by field: where one side alone changed a value, its value
// holds; where both did and differ, mine stands in its place and a document::Conflict keeps theirs. Lists (tags,
// contributions, stances, …) take what each side added. What one side removed and the other changed, moved, or hung something
// under stays, with a conflict about its presence. Moves are taken over from both; where together they would hang an idea under itself,
// mine holds. A record that both sides made under one id, and that says something else, is renamed on their side.
// Of a synthesis, each idea of a source is said in one place, which the ledger names: where both sides placed it, and otherwise, mine
// holds and a conflict keeps the other place. `maps`: its sources, of both sides; of an idea of another, only the words are moved.
// merge(b, x, b) = merge(b, b, x) = merge(b, x, x) = x, but for the ranks.
document::Document merge(const document::Document& base, const document::Document& mine, const document::Document& theirs,
                         const ledger::SourceMaps& maps = {});

}  // namespace concarte::comparison
