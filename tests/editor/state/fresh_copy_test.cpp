// Beginning with a template: all its words, none of its ids.
#include "editor/state/fresh_copy.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "map/document/walk.h"
#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

using document::Document;

std::vector<std::filesystem::path> maps_in(const char* folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(CONCARTE_SOURCE_DIR) / folder))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  return files;
}

std::vector<std::string> texts(const Document& map) {
  std::vector<std::string> texts;
  for (const auto& node : document::in_order(map)) texts.push_back(map.node(node).text);
  return texts;
}

void expect_a_copy(const std::filesystem::path& file) {
  SCOPED_TRACE(file);
  const storage::Reading reading = storage::read_map_file(file);
  ASSERT_TRUE(reading.document);
  const Document& original = *reading.document;
  FreshIds ids = FreshIds::at_random();
  const Document copy = fresh_copy(original, ids);
  EXPECT_EQ(texts(copy), texts(original));
  EXPECT_NE(copy.heading().id, original.heading().id);
  for (const auto& node : document::in_order(original)) EXPECT_EQ(copy.find(node), nullptr);
  ASSERT_EQ(copy.all<document::Group>().size(), original.all<document::Group>().size());
  EXPECT_EQ(copy.all<document::Link>().size(), original.all<document::Link>().size());
  // Every group, link and boundary of the copy is about the copy: the reader would refuse one that is not.
  const storage::Reading again = storage::read_map(storage::write_map(copy), "copy");
  EXPECT_TRUE(again.problems.empty()) << to_string(again.problems.front());
}

TEST(AFreshCopy, has_the_words_of_its_template_and_ids_of_its_own) {
  const auto templates = maps_in("assets/templates");
  EXPECT_EQ(templates.size(), 4U);
  for (const auto& file : templates) expect_a_copy(file);
}

TEST(AFreshCopy, of_a_real_map_keeps_links_frames_and_who_said_what) {
  for (const auto& file : maps_in("maps")) expect_a_copy(file);
}

TEST(ATemplate, has_three_groups_ready) {
  for (const auto& file : maps_in("assets/templates")) {
    const storage::Reading reading = storage::read_map_file(file);
    ASSERT_TRUE(reading.document) << file;
    std::vector<std::string> names;
    for (const document::Group& group : reading.document->all<document::Group>()) names.push_back(group.name);
    EXPECT_EQ(names, (std::vector<std::string>{"Table 1", "Table 2", "Table 3"})) << file;
  }
}

}  // namespace
}  // namespace concarte::session
