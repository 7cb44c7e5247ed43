// Whether a change can be applied to a map at all: asked of changes that come from outside, such as those of a journal.
#pragma once

#include "map/document/document.h"

namespace concarte::document {

// True when the change was made from this very state, so that `apply` may take it: what it removes and alters is there as it
// says, what it adds is new, and the tree stays sound. What records say of each other (the ends of a link, the groups of a
// contribution) is not looked at.
bool fits(const Change& change, const Document& document);

// The change that makes the whole document out of an empty one.
Change creation_of(const Document& document);

}  // namespace concarte::document
