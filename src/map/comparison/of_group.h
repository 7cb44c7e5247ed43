// The differences that are about the ideas of one group.
#pragma once

#include <optional>
#include <string>

#include "map/comparison/compare.h"

namespace concarte::comparison {

// What was added, removed or changed of the ideas that the group proposed or has a stance on, in either version; of what is no
// idea, what joins or frames one of these, and the group itself. A group is the same one in both versions when its id is.
Comparison of_group(Comparison found, const document::Document& before, const document::Document& after, const document::GroupId& group);

// The group that `words` name: its id, its name or its letter, however they are written. Of the newer version, else of the older one.
std::optional<document::GroupId> group_named(const document::Document& before, const document::Document& after, const std::string& words);

}  // namespace concarte::comparison
