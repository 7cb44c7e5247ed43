// Map files for tests: whole ones in a line, and what reading says of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map/storage/map_file.h"

namespace concarte::storage {

// A map file around these top-level fields; they begin on line 2.
inline std::string file_of(std::string_view fields) {
  return "{\"format\": \"concarte-map\", \"version\": 1,\n" + std::string(fields) + "\n}\n";
}
// A map file whose nodes are these; the first line of `nodes` is line 3.
inline std::string map_of(std::string_view nodes, std::string_view after = "") {
  return file_of("\"nodes\": [\n" + std::string(nodes) + "\n]" + std::string(after));
}

inline Reading read(std::string_view bytes) { return read_map(bytes, "carte.json"); }
inline Reading mend(std::string_view bytes) { return read_map(bytes, "carte.json", Mending::wanted); }

// `line|record|severity` of each problem, in order.
inline std::vector<std::string> places(const Reading& reading) {
  std::vector<std::string> all;
  for (const Problem& problem : reading.problems)
    all.push_back(std::to_string(problem.line) + "|" + problem.node + "|" +
                  (problem.severity == Severity::error ? "error" : "warning"));
  return all;
}
// All messages in one, to look for words in.
inline std::string messages(const Reading& reading) {
  std::string all;
  for (const Problem& problem : reading.problems) all += to_string(problem) + "\n";
  return all;
}

inline const document::Node& node(const Reading& reading, std::string_view id) {
  return reading.document->node(*document::NodeId::parse(id));
}

}  // namespace concarte::storage
