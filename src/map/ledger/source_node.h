// An idea of a source: how it is named, where the ledger says it went, and the map it comes from.
#pragma once

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "map/document/document.h"

namespace concarte::ledger {

using document::Document;
using document::Fate;
using document::NodeId;
using document::Placement;
using document::Source;
using document::SourceId;

struct SourceNode {
  SourceId source;
  std::string node;  // its id in the source
  auto operator<=>(const SourceNode&) const = default;
};

// `s1:n14`, as the file writes refused pairs; nothing for what is not so written.
std::string to_string(const SourceNode& node);
std::optional<SourceNode> source_node_from(std::string_view word);

// As people and scripts may also write it: with the name of the source's file instead of its id, `groupe-1.json:n14`, `groupe-1:n14`.
std::optional<SourceNode> source_node_named(const Document& document, std::string_view word);

// The maps of a synthesis, read out of its sources. One that could not be read is not there.
using SourceMaps = std::map<SourceId, std::shared_ptr<const Document>>;

// The idea in its own map; null when either is not there.
const document::Node* find(const SourceMaps& maps, const SourceNode& node);

// The first line of the idea's words in its own map; nothing when either is not there.
std::string first_line(const SourceMaps& maps, const SourceNode& node);
// What a source is called: its map's title, else its file.
std::string title_of(const SourceMaps& maps, const Source& source);

// What the ledger says of the idea: unplaced when it says nothing.
Placement placement(const Document& document, const SourceNode& node);

// Whether it is said to be in a node of the synthesis, merged or alone.
bool is_in_a_node(const Placement& placed);

}  // namespace concarte::ledger
