// Words and ideas of a synthesis that look agreed while groups mean different things.
#include <gtest/gtest.h>

#include <algorithm>

#include "map/storage/map_file.h"
#include "map/synthesis/unclear_words.h"
#include "system/folders.h"

namespace concarte::synthesis {
namespace {

std::vector<std::string> unclear_in(const std::string& status) {
  const std::string map = R"({"format": "concarte-map", "version": 1, "id": "essai", "title": "Essai", "language": "fr",
  "groups": [{"id": "g1", "kind": "workshop", "name": "Table 1"}, {"id": "g2", "kind": "workshop", "name": "Table 2"}],
  "nodes": [
    {"id": "n1", "text": "Critères"},
    {"id": "n2", "parent": "n1", "text": "Redoubler une année", "status": ")" + status + R"(",
     "contributions": [{"groups": ["g1"]}, {"groups": ["g2"]}],
     "stances": [{"groups": ["g1"], "stance": "for", "reason": "Il mûrit et reprend pied"}, {"groups": ["g2"], "stance": "against", "reason": "Perdre ses amis décourage"}]}]})";
  const storage::Reading reading = storage::read_map(map, "essai.json");
  EXPECT_TRUE(reading.document);
  std::vector<std::string> words;
  for (const UnclearWord& word : unclear_words(*reading.document, system::word_folders())) words.push_back(word.word);
  return words;
}

TEST(UnclearWords, ToldOfAnIdeaAreAsTheMapWritesIt) {
  const auto words = unclear_in("open");
  EXPECT_NE(std::ranges::find(words, "Redoubler une année"), words.end());
}

TEST(UnclearWords, OfWhatIsSaidToBeDisputedAreNoMisunderstanding) {
  const auto words = unclear_in("disputed");
  EXPECT_EQ(std::ranges::find(words, "Redoubler une année"), words.end());
}

}  // namespace
}  // namespace concarte::synthesis
