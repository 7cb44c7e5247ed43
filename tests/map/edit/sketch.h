// A map drawn in a few letters, for tests: one node a line, indented by two spaces a level; the text is the id.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "map/document/document.h"
#include "map/document/walk.h"

namespace concarte::edit {

inline document::NodeId id(std::string_view word) { return *document::NodeId::parse(word); }

inline document::Document sketched(const std::string& lines) {
  document::Change change;
  std::vector<document::NodeId> above;
  std::istringstream stream(lines);
  unsigned n = 0;
  for (std::string line; std::getline(stream, line);) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string::npos) continue;
    document::Node node;
    node.id = id(line.substr(indent));
    node.text = line.substr(indent);
    node.rank = document::Rank::nth(n++);
    above.resize(indent / 2);
    if (!above.empty()) node.parent = above.back();
    above.push_back(node.id);
    change.of<document::Node>().added.push_back(node);
  }
  document::Document document;
  document.apply(change);
  return document;
}

// The same, back.
inline std::string sketch(const document::Document& document) {
  std::string lines;
  for (const auto& node : document::in_order(document))
    lines += std::string(static_cast<std::size_t>(2 * (level(document, node) - 1)), ' ') + std::string(node.view()) + "\n";
  return lines;
}

}  // namespace concarte::edit
