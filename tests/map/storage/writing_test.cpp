// The map file, written: one canonical text for each map, the same again after reading it.
#include <filesystem>
#include <limits>

#include <gtest/gtest.h>
#include <unistd.h>

#include "map/document/walk.h"
#include "map/storage/random_map.h"
#include "map/storage/samples.h"
#include "system/files.h"

namespace concarte::storage {
namespace {

using namespace document;

TEST(Writing, HasOneFieldALineAndOneRecordALine) {
  const Reading reading = read(R"({"theme": "dark", "layout": {"gap": 3, "style": "tree"}, "later": {"a": [1,2]}, "refused": [["s1:a", "s2:b"], ["s1:a", "s2:c"]],
    "links": [{"label": "l\u00e0", "kind": "relates", "to": "b", "from": "a", "id": "l1", "bend": [0, 24.0]}],
    "nodes": [{"id": "b", "parent": "a", "folded": false, "status": "open", "note": "", "tags": [], "style": {}, "pin": [12.50, -4e1]},
      {"zz": 1, "id": "a", "stances": [{"stance": "for", "groups": ["g"]}]}],
    "groups": [{"id": "g", "name": "Table 1"}], "figures": [{"number": "3", "id": "f1", "width_mm": 160.0}],
    "event": {"place": "Lyon", "name": "S"}, "title": "Une \"carte\"", "version": 1, "format": "concarte-map"})");
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_EQ(write_map(*reading.document), R"({
  "format": "concarte-map",
  "version": 1,
  "title": "Une \"carte\"",
  "language": "fr",
  "event": {"name": "S", "place": "Lyon"},
  "groups": [
    {"id": "g", "kind": "workshop", "name": "Table 1", "colour": "#0072b2"}
  ],
  "nodes": [
    {"id": "a", "stances": [{"groups": ["g"], "stance": "for"}], "zz": 1},
    {"id": "b", "parent": "a", "pin": [12.5, -40]}
  ],
  "links": [
    {"id": "l1", "from": "a", "to": "b", "label": "là", "bend": [0, 24]}
  ],
  "figures": [
    {"id": "f1", "number": "3", "width_mm": 160}
  ],
  "refused": [
    ["s1:a", "s2:b"],
    ["s1:a", "s2:c"]
  ],
  "layout": {"style": "tree", "gap": 3},
  "theme": "dark",
  "later": {"a": [1, 2]}
}
)");
}

TEST(Writing, OfAnEmptyMapHoldsWhatIsAlwaysSaid) {
  EXPECT_EQ(write_map(Document()), R"({
  "format": "concarte-map",
  "version": 1,
  "language": "fr",
  "layout": {"style": "mindmap"}
}
)");
}

TEST(Writing, FollowsTheTree) {
  const Reading reading = read(map_of(R"({"id": "c", "parent": "b"}, {"id": "r2"}, {"id": "b", "parent": "r1"}, {"id": "r1"}, {"id": "d", "parent": "r1"})"));
  std::string order;
  for (const NodeId& node : in_order(*read(write_map(*reading.document)).document)) order += node.view();
  EXPECT_EQ(order, "r2r1bcd");
}

TEST(Writing, EscapesNothingButWhatItMust) {
  Contents contents;
  contents.heading.title = "é \" \\ / \n \t \b \f \r \x01 \x1f \x7f \u2028 😀";
  EXPECT_NE(write_map(Document(std::move(contents))).find("\"é \\\" \\\\ / \\n \\t \\b \\f \\r \\u0001 \\u001f \x7f \u2028 😀\""), std::string::npos);
}

TEST(Writing, NeverGivesWhatCannotBeRead) {
  Contents contents;
  contents.heading.title = "caf\xE9";
  Node& node = contents.of<Node>().emplace_back();
  node.id = *NodeId::parse("a");
  node.pin = Vec2{std::numeric_limits<double>::quiet_NaN(), 1};
  const Reading reading = read(write_map(Document(std::move(contents))));
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_EQ(reading.document->heading().title, "caf\uFFFD");
}

TEST(Writing, OfAnyMapIsReadBackAsTheSameMap) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    const Document map = RandomMap(seed).make();
    const std::string bytes = write_map(map);
    const Reading reading = read(bytes);
    ASSERT_TRUE(reading.document) << "seed " << seed << "\n" << messages(reading) << bytes;
    ASSERT_TRUE(reading.problems.empty()) << "seed " << seed << "\n" << messages(reading);
    ASSERT_EQ(write_map(*reading.document), bytes) << "seed " << seed;
    ASSERT_EQ(reading.document->heading(), map.heading()) << "seed " << seed;
    ASSERT_EQ(reading.document->node_count(), map.node_count());
    for (const Node* node : nodes_in_order(map)) {
      Node again = reading.document->node(node->id);
      again.rank = node->rank;  // told by the order in the file
      ASSERT_EQ(again, *node) << "seed " << seed << "\n" << bytes;
    }
  }
}

TEST(Writing, OfAFileIsThatOfItsBytes) {
  const auto path = std::filesystem::temp_directory_path() / ("concarte-writing-" + std::to_string(::getpid()) + ".json");
  const Document map = RandomMap(5).make();
  EXPECT_EQ(write_map_file(map, path), std::nullopt);
  EXPECT_EQ(std::get<std::string>(system::read_file(path)), write_map(map));
  EXPECT_TRUE(read_map_file(path).document);
  std::filesystem::remove(path);
  const auto problem = write_map_file(map, "/nowhere/carte.json");
  ASSERT_TRUE(problem);
  EXPECT_TRUE(problem->from_system);
}

class Overwriting : public testing::TestWithParam<std::pair<const char*, bool>> {};

TEST_P(Overwriting, LeavesAMapOfANewerVersion) {
  const auto& [present, is_left] = GetParam();
  const auto path = std::filesystem::temp_directory_path() / ("concarte-overwriting-" + std::to_string(::getpid()) + ".json");
  ASSERT_EQ(system::write_file(path, present), std::nullopt);
  const Document map = RandomMap(5).make();
  const auto problem = write_map_file(map, path);
  EXPECT_EQ(problem.has_value(), is_left);
  EXPECT_EQ(std::get<std::string>(system::read_file(path)), is_left ? present : write_map(map));
  if (problem) {
    EXPECT_FALSE(problem->from_system);
    EXPECT_EQ(problem->file, path.string());
  }
  std::filesystem::remove(path);
}

INSTANTIATE_TEST_SUITE_P(Of, Overwriting, testing::Values(
  std::pair{R"({"format": "concarte-map", "version": 2, "nodes": []})", true},
  std::pair{"\xEF\xBB\xBF{\n  \"format\" :\"concarte-map\",\n\"version\":12}", true},
  std::pair{R"({"title": "Demain", "version": 3, "nodes": [{"id": "a"}], "format": "concarte-map"})", true},
  std::pair{R"({"format": "concarte-map", "version": 2, "nodes": [{"id": "a", )", true},
  std::pair{R"({"format": "concarte-map", "version": 1, "nodes": []})", false},
  std::pair{R"({"format": "concarte-map", "title": "\"version\": 2", "event": {"version": 2}, "version": 1, "nodes": []})", false},
  std::pair{R"({"format": "other", "version": 2})", false},
  std::pair{"Bonjour", false},
  std::pair{"", false}));

TEST(Maps, OfTheProjectLoadWithoutProblemsAndAreWrittenBackByteForByte) {
  int count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(CONCARTE_SOURCE_DIR "/maps")) {
    if (entry.path().extension() != ".json") continue;
    const std::string bytes = std::get<std::string>(system::read_file(entry.path()));
    const Reading reading = read_map(bytes, entry.path().filename().string());
    ASSERT_TRUE(reading.document) << messages(reading);
    EXPECT_TRUE(reading.problems.empty()) << messages(reading);
    EXPECT_EQ(write_map(*reading.document), bytes) << entry.path();
    ++count;
  }
  EXPECT_GE(count, 18);
}

}  // namespace
}  // namespace concarte::storage
