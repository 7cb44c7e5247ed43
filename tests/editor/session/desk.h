// A session on a small map, for tests: commands by name, the map as an outline.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "editor/session/session.h"
#include "map/document/walk.h"

namespace concarte::session {

inline document::NodeId id(std::string_view word) { return *document::NodeId::parse(word); }

inline constexpr const char* SmallMap = R"({
  "format": "concarte-map", "version": 1, "id": "m1", "title": "Critères", "language": "fr",
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "child", "parent": "root", "text": "Pour l’enfant"},
    {"id": "dares", "parent": "child", "text": "Il ose dire"},
    {"id": "speaks", "parent": "child", "text": "Il parle"},
    {"id": "school", "parent": "root", "text": "Pour l’école"}
  ],
  "layout": {"style": "mindmap"}
}
)";

class Desk {
 public:
  // Without folders of dictionaries, nothing is spelt.
  explicit Desk(Mode mode = Mode::window, const std::string& map = SmallMap, std::vector<std::filesystem::path> dictionaries = {})
      : folder_(make_folder()), session_(places(folder_, std::move(dictionaries)), mode) {
    std::ofstream(file()) << map;
    perform(Verb::open, with_path(file()));
    session_.settle();
  }
  ~Desk() { std::filesystem::remove_all(folder_); }

  Outcome perform(Verb verb, Arguments arguments = {}) {
    Outcome outcome = session_.perform({verb, std::move(arguments)});
    session_.update();
    return outcome;
  }
  void type(const std::string& text) { perform(Verb::type_text, {.text = text}); }
  void select(std::string_view node) { perform(Verb::select, {.node = id(node)}); }

  Session& session() { return session_; }
  const State& state() const { return session_.state(); }
  const Picture& picture() const { return session_.picture(); }
  const document::Document& map() const { return session_.document(); }
  std::filesystem::path file() const { return folder_ / "carte.json"; }
  std::filesystem::path folder() const { return folder_; }
  static Arguments with_path(const std::filesystem::path& path) { return {.path = path.string()}; }

  // The texts, indented by two spaces a level.
  std::string outline() const {
    std::string lines;
    for (const auto& node : document::in_order(map()))
      lines += std::string(static_cast<std::size_t>(2 * (level(map(), node) - 1)), ' ') + map().node(node).text + "\n";
    return lines;
  }

 private:
  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "concarte-desk-XXXXXX").string();
    return mkdtemp(name.data());
  }
  static Places places(const std::filesystem::path& folder, std::vector<std::filesystem::path> dictionaries) {
    const std::filesystem::path build = CONCARTE_BINARY_DIR;
    Places places{std::filesystem::path(CONCARTE_SOURCE_DIR) / "assets", {}, {}, (build / "concarte-worker").string()};
    places.data = folder;
    places.dictionaries = std::move(dictionaries);
    return places;
  }

  std::filesystem::path folder_;
  Session session_;
};

}  // namespace concarte::session
