// What a map that is read again says otherwise, in a few sentences.
#pragma once

#include <string>

#include "map/document/document.h"

namespace concarte::session {

// How many ideas are new, reworded, changed, gone, with the first words of some; that nothing is, when so.
std::string told_differences(const document::Document& before, const document::Document& after);

}  // namespace concarte::session
