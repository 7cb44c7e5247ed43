// A map made from another: the same words, ids of its own.
#pragma once

#include "editor/state/fresh_ids.h"
#include "map/document/document.h"

namespace concarte::session {

// Two maps begun from the same template can be brought together later without being taken for one another. The ledger of a
// synthesis (sources, refused) is left out: it is about another map's making.
document::Document fresh_copy(const document::Document& map, FreshIds& ids);

}  // namespace concarte::session
