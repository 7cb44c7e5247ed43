// An anonymous map says the same, and nothing of who said it.
#include "cli/voices.h"

#include <gtest/gtest.h>

#include "map/storage/map_file.h"

namespace concarte::cli {
namespace {

constexpr std::string_view Map = R"({"format": "concarte-map", "version": 1, "title": "Essai",
  "groups": [{"id": "g", "kind": "partner", "name": "Travail social", "mark": "S", "colour": "#cc79a7"}],
  "nodes": [
    {"id": "a", "text": "Réussite", "status": "disputed", "later": 1},
    {"id": "b", "parent": "a", "text": "Il ose", "contributions": [{"groups": ["g"], "text": "Oser", "source": "s"}],
     "stances": [{"groups": ["g"], "stance": "against", "reason": "trop tôt"}]}],
  "inbox": [{"id": "i", "text": "À voir", "contributions": [{"groups": ["g"]}]}],
  "links": [{"id": "l", "from": "a", "to": "b"}],
  "terms": [{"id": "t", "word": "réussite", "senses": [{"groups": ["g"], "text": "un élan"}]}],
  "sources": [{"id": "s", "path": "Travail social.json"}]})";

TEST(Voices, are_left_out_and_ideas_stay) {
  const storage::Reading reading = storage::read_map(Map, "essai");
  ASSERT_TRUE(reading.document);
  const std::string anonymous = storage::write_map(without_voices(*reading.document));
  for (const char* voice : {"Travail", "\"g\"", "Oser", "against", "trop tôt", "contributions", "stances", "groups", "sources"})
    EXPECT_EQ(anonymous.find(voice), std::string::npos) << voice << " in " << anonymous;
  for (const char* idea : {"Essai", "Réussite", "Il ose", "disputed", "later", "À voir", "\"l\"", "un élan"})
    EXPECT_NE(anonymous.find(idea), std::string::npos) << idea << " in " << anonymous;
  EXPECT_TRUE(storage::read_map(anonymous, "anonyme").problems.empty());
}

}  // namespace
}  // namespace concarte::cli
