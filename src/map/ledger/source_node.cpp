// An idea of a source: how it is named, where the ledger says it went, and the map it comes from.
#include "map/ledger/source_node.h"

#include <algorithm>

#include "base/utf8.h"

namespace concarte::ledger {

std::string to_string(const SourceNode& node) { return std::string(node.source.view()) + ":" + node.node; }

std::optional<SourceNode> source_node_from(std::string_view word) {
  const std::size_t colon = word.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto source = SourceId::parse(word.substr(0, colon));
  const auto node = NodeId::parse(word.substr(colon + 1));
  if (!source || !node) return std::nullopt;
  return SourceNode{*source, std::string(node->view())};
}

std::optional<SourceNode> source_node_named(const Document& document, std::string_view word) {
  const auto written = source_node_from(word);
  if (written && document.all<Source>().find(written->source) != nullptr) return written;
  const std::size_t colon = word.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto node = NodeId::parse(word.substr(colon + 1));
  const std::string_view name = word.substr(0, colon);
  const auto is_named = [&](const Source& source) {
    const std::string_view file = std::string_view(source.path).substr(source.path.find_last_of('/') + 1);
    return name == file || name == file.substr(0, file.find_last_of('.'));
  };
  // Two files of one name are told apart by their ids.
  const auto& sources = document.all<Source>();
  const auto source = std::find_if(sources.begin(), sources.end(), is_named);
  if (!node || source == sources.end() || std::count_if(sources.begin(), sources.end(), is_named) > 1) return std::nullopt;
  return SourceNode{source->id, std::string(node->view())};
}

const document::Node* find(const SourceMaps& maps, const SourceNode& node) {
  const auto map = maps.find(node.source);
  const auto id = NodeId::parse(node.node);
  return map == maps.end() || !id ? nullptr : map->second->find(*id);
}

std::string first_line(const SourceMaps& maps, const SourceNode& node) {
  const document::Node* found = find(maps, node);
  return found == nullptr ? std::string() : utf8::first_line(found->text);
}

std::string title_of(const SourceMaps& maps, const Source& source) {
  const auto map = maps.find(source.id);
  const bool has_title = map != maps.end() && !map->second->heading().title.empty();
  return utf8::cleaned(has_title ? map->second->heading().title : source.path);
}

Placement placement(const Document& document, const SourceNode& node) {
  Placement none;
  none.node = node.node;
  const Source* source = document.all<Source>().find(node.source);
  if (source == nullptr) return none;
  const auto found = std::find_if(source->nodes.begin(), source->nodes.end(), [&](const Placement& it) { return it.node == node.node; });
  return found == source->nodes.end() ? none : *found;
}

bool is_in_a_node(const Placement& placed) { return placed.fate == Fate::merged || placed.fate == Fate::kept; }

}  // namespace concarte::ledger
