// A map without its voices: nothing that says who proposed or thought what.
#pragma once

#include "map/document/document.h"

namespace concarte::cli {

// Groups, contributions, stances, the groups of the senses of a term, and the source files are left out; ideas, their words
// and their states stay.
document::Document without_voices(const document::Document& document);

}  // namespace concarte::cli
