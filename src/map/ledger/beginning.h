// A synthesis as it begins: all its sources brought in, nothing placed.
#pragma once

#include <span>

#include "map/ledger/sources.h"

namespace concarte::ledger {

// `maps` are what the files hold, in the same order. The order of the files is that in which the sources are shown, and nothing
// else: groups, marks and ids are the same whatever it is. Not with the same file twice.
Document begin(std::span<const File> files, std::span<const Document> maps);

}  // namespace concarte::ledger
