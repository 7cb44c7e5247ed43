// What the tests of figures share: maps written in the file's own words, shipped themes, a typesetter, a laid-out figure.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "map/storage/map_file.h"
#include "picture/figure/build.h"
#include "picture/layout/mindmap.h"

namespace concarte {

// A map from its records, each list as JSON: `nodes`, then any other field, such as `"links": [ … ]`.
inline document::Document map_of(const std::string& nodes, const std::string& others = {}) {
  const std::string bytes = R"({"format": "concarte-map", "version": 1, "id": "m", "title": "Essai", "nodes": [)" + nodes + "]" +
                            (others.empty() ? "" : ", " + others) + "}";
  storage::Reading reading = storage::read_map(bytes, "essai.json");
  for (const Problem& problem : reading.problems) ADD_FAILURE() << to_string(problem);
  return reading.document.value_or(document::Document{});
}

// A label as a JSON string.
inline std::string quoted(const std::string& label) {
  std::string json = "\"";
  for (const char c : label) {
    if (c == '"' || c == '\\') json += '\\';
    if (c == '\n') json += "\\n";
    else json += c;
  }
  return json + '"';
}

inline document::NodeId id_of(const char* word) { return *document::NodeId::parse(word); }

inline std::filesystem::path themes_folder() { return std::filesystem::path(CONCARTE_SOURCE_DIR) / "assets/themes"; }

inline figure::Theme theme_named(const std::string& name) {
  auto read = figure::read_theme(themes_folder() / (name + ".json"));
  if (const auto* problem = std::get_if<Problem>(&read)) {
    ADD_FAILURE() << to_string(*problem);
    return {};
  }
  return std::get<figure::Theme>(read);
}

// One for all tests: faces take longer to open than a map to draw.
inline text::Typesetter& typesetter() {
  static text::Typesetter only;
  return only;
}

struct Drawn {
  figure::Measured measured;
  layout::Layout layout;
  figure::Figure figure;
};

inline Drawn drawn(const document::Document& document, const std::string& theme_name = "light") {
  const figure::Theme theme = theme_named(theme_name);
  Drawn result;
  result.measured = figure::measure(document, theme, typesetter(), layout::Style::mindmap);
  result.layout = layout::mindmap(result.measured.request);
  result.figure = figure::build(document, result.measured, result.layout, theme, typesetter());
  return result;
}

inline std::vector<std::filesystem::path> sample_maps() {
  std::vector<std::filesystem::path> files;
  for (const char* folder : {"maps", "assets/templates"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(CONCARTE_SOURCE_DIR) / folder))
      if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

inline document::Document read_sample(const std::filesystem::path& file) {
  storage::Reading reading = storage::read_map_file(file);
  for (const Problem& problem : reading.problems) ADD_FAILURE() << to_string(problem);
  return reading.document.value_or(document::Document{});
}

}  // namespace concarte
