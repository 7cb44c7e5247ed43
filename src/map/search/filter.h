// A filter: which ideas are meant, by group, kind, status and tag.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "map/document/document.h"

namespace concarte::search {

// An empty list asks nothing. An idea is meant when each list that asks something holds one of its own.
struct Filter {
  std::vector<document::GroupId> groups{};  // those that proposed it
  std::vector<std::string> kinds{};
  std::vector<document::Status> statuses{};
  std::vector<std::string> tags{};
  bool empty() const { return groups.empty() && kinds.empty() && statuses.empty() && tags.empty(); }
  bool operator==(const Filter&) const = default;
};

bool is_meant(const document::Node& node, const Filter& filter);
// The ideas meant, folded ones too.
std::unordered_set<document::NodeId> meant_by(const document::Document& document, const Filter& filter);

// What the map's ideas bear, to choose from: each once, in the order of first use.
std::vector<std::string> kinds_in(const document::Document& document);
std::vector<std::string> tags_in(const document::Document& document);

}  // namespace concarte::search
