// A map as one voice, or as one for each of its groups.
#include <gtest/gtest.h>

#include "map/storage/map_file.h"
#include "map/synthesis/false_consensus.h"
#include "system/files.h"
#include "system/folders.h"

namespace concarte::synthesis {
namespace {

constexpr const char* Synthesis = R"({"format": "concarte-map", "version": 1, "id": "essai", "title": "Essai",
  "groups": [{"id": "g1", "kind": "workshop", "name": "Table 1"}, {"id": "g2", "kind": "workshop", "name": "Table 2"}],
  "nodes": [
    {"id": "n1", "text": "Critères"},
    {"id": "n2", "parent": "n1", "text": "Autonomie", "contributions": [{"groups": ["g1"], "text": "Être autonome"}, {"groups": ["g2"]}]},
    {"id": "n3", "parent": "n2", "text": "Travailler seul", "contributions": [{"groups": ["g1"]}]},
    {"id": "n4", "parent": "n2", "text": "Redoublement", "stances": [{"groups": ["g2"], "stance": "against", "reason": "Décourage"}]}],
  "terms": [{"id": "t1", "word": "autonomie", "senses": [{"groups": ["g2"], "text": "Vivre chez soi"}]}]})";

TEST(Voices, OfAGroupAreWhatItProposedThinksAndDefines) {
  const storage::Reading reading = storage::read_map(Synthesis, "essai.json");
  ASSERT_TRUE(reading.document);
  const std::vector<VoiceOfMap> voices = voices_in(*reading.document);
  ASSERT_EQ(voices.size(), 2u);
  EXPECT_EQ(voices[0].voice.map.phrases, (std::vector<Phrase>{{"Être autonome"}, {"Travailler seul", "", 0}}));
  EXPECT_EQ(voices[1].voice.map.phrases, (std::vector<Phrase>{{"Autonomie"}, {"Redoublement", "", 0}}));
  EXPECT_EQ(voices[1].voice.opinions, (std::vector<int>{0, -1}));
  EXPECT_EQ(voices[1].voice.reasons[1], "Décourage");
  EXPECT_EQ(voices[1].voice.senses, (std::vector<std::pair<std::string, std::string>>{{"autonomie", "Vivre chez soi"}}));
  EXPECT_EQ(voices[1].nodes[0].view(), "n2");
}

TEST(Voices, OfAWholeMapAreAllItsIdeas) {
  const storage::Reading reading = storage::read_map(Synthesis, "essai.json");
  ASSERT_TRUE(reading.document);
  const VoiceOfMap voice = voice_of(*reading.document);
  EXPECT_EQ(voice.voice.map, phrases_of(*reading.document));
  EXPECT_EQ(voice.nodes.size(), 4u);
}

}  // namespace
}  // namespace concarte::synthesis
