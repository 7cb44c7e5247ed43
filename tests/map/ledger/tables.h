// Three tables' maps, and the synthesis they are brought into.
#pragma once

#include <string>
#include <vector>

#include "map/document/walk.h"
#include "map/ledger/placing.h"
#include "map/ledger/sources.h"
#include "map/storage/map_file.h"
#include "system/digest.h"

namespace concarte::ledger {

inline File file(const std::string& path, std::string content) {
  const std::string sum = system::sha256(content);
  return {path, std::move(content), sum};
}

inline Document read(const std::string& content) { return *storage::read_map(content, "table.json").document; }

// `nodes` as in a map file, one object a line.
inline std::string table(const std::string& title, const std::string& groups, const std::string& nodes, const std::string& rest = {}) {
  return "{\"format\": \"concarte-map\", \"version\": 1, \"title\": \"" + title + "\", \"groups\": [" + groups + "], \"nodes\": [" + nodes + "]" + rest + "}";
}

inline const std::string TableOne = table("Table 1", R"({"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"})", R"(
  {"id": "n1", "text": "Réussir"},
  {"id": "n2", "parent": "n1", "text": "L’enfant parle", "kind": "theme"},
  {"id": "n3", "parent": "n2", "text": "Oser parler en classe", "note": "En petit groupe d’abord", "tags": ["parole"]},
  {"id": "n4", "parent": "n2", "text": "Il se confie"})",
  R"(, "links": [{"id": "l1", "from": "n3", "to": "n4", "kind": "supports"}], "terms": [{"id": "t1", "word": "réussite", "senses": [{"groups": ["g1"], "text": "un élan"}]}])");

inline const std::string TableTwo = table("Table 2", R"({"id": "g1", "kind": "workshop", "name": "Table 2", "mark": "1"}, {"id": "p1", "kind": "partner", "name": "Travail social", "mark": "S"})", R"(
  {"id": "n1", "text": "Réussir"},
  {"id": "n2", "parent": "n1", "text": "La parole de l’enfant"},
  {"id": "n3", "parent": "n2", "text": "Prise de parole", "contributions": [{"groups": ["g1", "p1"], "text": "Prise de parole", "at": "2013-02-12T10:06"}], "stances": [{"groups": ["p1"], "stance": "reserved", "reason": "pas tout de suite"}]},
  {"id": "n4", "parent": "n1", "text": "La famille"})",
  R"(, "inbox": [{"id": "i1", "text": "À voir"}], "terms": [{"id": "t9", "word": "Réussite", "senses": [{"groups": ["g1"], "text": "un niveau"}]}])");

// Without groups: its title speaks.
inline const std::string TableThree = table("Nord", "", R"(
  {"id": "r", "text": "Réussir"},
  {"id": "s", "parent": "r", "text": "Parler devant les autres"})");

struct Assembly {
  Document map;
  SourceMaps maps;
  std::vector<SourceId> ids;

  explicit Assembly(const std::vector<std::string>& contents = {TableOne, TableTwo, TableThree}) {
    document::Heading heading;
    heading.id = "m1";
    map = begin_synthesis(heading, "Synthèse");
    int number = 0;
    for (const std::string& content : contents) add(file("table-" + std::to_string(++number) + ".json", content));
  }
  void add(const File& given) {
    ids.push_back(source_for(map, given));
    const Document table = read(given.content);
    map.apply(add_source(map, given, table).change);
    maps[ids.back()] = std::make_shared<const Document>(table);
  }
  void act(const edit::Edit& edit) { map.apply(edit.change); }
  SourceNode idea(std::size_t source, const std::string& node) const { return {ids[source], node}; }
  const document::Node& node_of(const SourceNode& idea) const { return map.node(*NodeId::parse(placement(map, idea).into)); }
  // The tree in words.
  std::string drawn() const {
    std::string lines;
    for (const NodeId& id : document::in_order(map))
      lines += std::string(static_cast<std::size_t>(2 * (document::level(map, id) - 1)), ' ') + map.node(id).text + "\n";
    return lines;
  }
};

}  // namespace concarte::ledger
