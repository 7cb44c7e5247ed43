// Who stands where on an idea, by its last word: what is counted, and what a grid shows.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::report {

struct Standing {
  document::Opinion opinion = document::Opinion::in_favour;
  std::string reason;
};

// The last stance of each group that has one.
std::map<document::GroupId, Standing> standings(const document::Node& node);

// `2 pour, 1 contre, 3 non abordé`: the groups of the map counted by where they stand.
std::string counted(const document::Document& document, const document::Node& node);

// The groups of the map that have not discussed the idea, in their order.
std::vector<document::GroupId> silent(const document::Document& document, const document::Node& node);

}  // namespace concarte::report
