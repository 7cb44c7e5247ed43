// Ids that both sides gave to different things.
#pragma once

#include "map/document/document.h"

namespace concarte::comparison {

// Their version, in which a record new since the base that has the id of another record of mine has got one of its own, and
// all that names it follows. A record is another one when it is of another kind, or an idea in quite other words.
document::Document with_own_ids(const document::Document& base, const document::Document& mine, const document::Document& theirs);

}  // namespace concarte::comparison
