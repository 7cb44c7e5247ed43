// The steps of a presentation, whatever the map.
#include "editor/state/presentation.h"

#include <gtest/gtest.h>

#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

document::Document map_of(const std::string& nodes) {
  const storage::Reading reading = storage::read_map(R"({"format": "concarte-map", "version": 1, "id": "m", "nodes": [)" + nodes + "]}", "map");
  EXPECT_TRUE(reading.document);
  return reading.document.value_or(document::Document{});
}
document::NodeId id(const char* word) { return *document::NodeId::parse(word); }

constexpr const char* Workshop = R"({"id": "r", "text": "Réussite"}, {"id": "a", "parent": "r", "text": "L’enfant"},
  {"id": "a1", "parent": "a", "text": "Il ose"}, {"id": "b", "parent": "r", "text": "L’école"}, {"id": "apart", "text": "À part"})";

TEST(APresentation, goes_from_the_whole_map_through_each_branch_back_to_the_whole) {
  EXPECT_EQ(presentation_steps(map_of(Workshop)), (std::vector<Step>{{}, id("a"), id("b"), id("apart"), {}}));
}

TEST(APresentation, of_a_lone_root_or_of_nothing_has_one_step) {
  EXPECT_EQ(presentation_steps(map_of(R"({"id": "r", "text": "Seule"})")), std::vector<Step>{{}});
  EXPECT_EQ(presentation_steps(document::Document{}), std::vector<Step>{{}});
}

TEST(APresentation, finds_its_branch_again_when_others_came_before_it) {
  Presentation presentation;
  presentation.step = 1;
  presentation.branch = id("b");
  EXPECT_EQ(place_in(presentation_steps(map_of(Workshop)), presentation), 2U);
  presentation.branch = id("gone");
  EXPECT_EQ(place_in(presentation_steps(map_of(Workshop)), presentation), 1U);
  presentation.step = 40;
  EXPECT_EQ(place_in(presentation_steps(map_of(Workshop)), presentation), 4U);
}

TEST(APresentation, lights_a_branch_with_all_that_is_under_it_and_the_whole_map_at_its_ends) {
  const auto map = map_of(Workshop);
  EXPECT_EQ(lit_nodes(map, id("a")), (std::set{id("a"), id("a1")}));
  EXPECT_EQ(lit_nodes(map, {}).size(), 5U);
}

}  // namespace
}  // namespace concarte::session
