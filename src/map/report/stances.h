// Who stands where on an idea, by its last word: what is counted, and what a grid shows.
#pragma once

#include <string>

#include "map/document/stances.h"

namespace concarte::report {

using document::silent;
using document::Standing;
using document::standings;

// `2 pour, 1 contre, 3 non abordé`: the groups of the map counted by where they stand.
std::string counted(const document::Document& document, const document::Node& node);
// How far those who took a stand agree, in hundredths; empty when fewer than two did.
std::string agreement(const document::Node& node);

}  // namespace concarte::report
