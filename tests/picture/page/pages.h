// Maps and figures to compile for paper.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "map/storage/map_file.h"
#include "picture/page/compile.h"

namespace concarte::page {

inline const std::filesystem::path Source = CONCARTE_SOURCE_DIR;

inline document::Document map_file(const std::filesystem::path& path) {
  auto reading = storage::read_map_file(path, storage::Mending::refused);
  EXPECT_TRUE(reading.document) << path;
  return *std::move(reading.document);
}

// A root with `branches` main branches of `leaves` leaves each.
inline document::Document map_of(int branches, int leaves, const std::string& words = "Il ose dire ce qu’il pense") {
  document::Contents contents;
  contents.heading.language = "en";
  const auto add = [&](const std::string& id, const std::string& parent, const std::string& text) {
    document::Node node;
    node.id = *document::NodeId::parse(id);
    if (!parent.empty()) node.parent = *document::NodeId::parse(parent);
    node.rank = document::Rank::nth(static_cast<unsigned>(contents.of<document::Node>().size()));
    node.text = text;
    contents.of<document::Node>().push_back(std::move(node));
  };
  add("r", "", "Success");
  for (int i = 0; i < branches; ++i) {
    const std::string branch = "b" + std::to_string(i);
    add(branch, "r", "Branch " + std::to_string(i));
    for (int k = 0; k < leaves; ++k) add(branch + "-" + std::to_string(k), branch, words + " " + std::to_string(k));
  }
  return document::Document(std::move(contents));
}

inline std::variant<Compiled, Problem> compile(const document::Document& document, const document::Figure& wish) {
  const auto file = Source / "assets/themes" / (theme_for(wish.ink, document.heading().theme) + ".json");
  const auto theme = figure::read_theme(file);
  static text::Typesetter typesetter("Inter", {});
  return compiled({document, wish, std::get<figure::Theme>(theme), typesetter, std::string(CONCARTE_BINARY_DIR) + "/concarte-worker"});
}

inline Compiled sheets_of(const document::Document& document, const document::Figure& wish) {
  auto result = compile(document, wish);
  if (const auto* problem = std::get_if<Problem>(&result)) {
    ADD_FAILURE() << problem->message;
    return {};
  }
  return std::get<Compiled>(std::move(result));
}

// The ideas whose boxes stand on the sheet.
inline std::vector<std::string> ideas_on(const Sheet& sheet) {
  std::vector<std::string> ideas;
  for (const figure::Part& part : sheet.figure.parts)
    if (part.owner.kind == figure::Owner::Kind::node) ideas.emplace_back(std::get<document::NodeId>(part.owner.id).view());
  return ideas;
}

}  // namespace concarte::page
