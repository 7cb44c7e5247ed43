// A filter: which ideas are meant.
#include "map/search/filter.h"

#include <algorithm>

#include "map/document/walk.h"

namespace concarte::search {
namespace {

using document::Document;
using document::Node;

template <class Value>
bool holds(const std::vector<Value>& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_proposed_by(const Node& node, const std::vector<document::GroupId>& groups) {
  for (const document::Contribution& said : node.contributions)
    for (const document::GroupId& group : said.groups)
      if (holds(groups, group)) return true;
  return false;
}

}  // namespace

bool is_meant(const Node& node, const Filter& filter) {
  if (!filter.groups.empty() && !is_proposed_by(node, filter.groups)) return false;
  if (!filter.kinds.empty() && !holds(filter.kinds, node.kind)) return false;
  if (!filter.statuses.empty() && !holds(filter.statuses, node.status)) return false;
  return filter.tags.empty() || std::any_of(node.tags.begin(), node.tags.end(), [&](const std::string& tag) { return holds(filter.tags, tag); });
}

std::unordered_set<document::NodeId> meant_by(const Document& document, const Filter& filter) {
  std::unordered_set<document::NodeId> meant;
  for (const Node* node : document::nodes_in_order(document))
    if (is_meant(*node, filter)) meant.insert(node->id);
  return meant;
}

std::vector<std::string> kinds_in(const Document& document) {
  std::vector<std::string> kinds;
  for (const Node* node : document::nodes_in_order(document))
    if (!node->kind.empty() && !holds(kinds, node->kind)) kinds.push_back(node->kind);
  return kinds;
}

std::vector<std::string> tags_in(const Document& document) {
  std::vector<std::string> tags;
  for (const Node* node : document::nodes_in_order(document))
    for (const std::string& tag : node->tags)
      if (!holds(tags, tag)) tags.push_back(tag);
  return tags;
}

}  // namespace concarte::search
