// Proposals: which ideas of several maps say the same.
#include "map/synthesis/propose.h"

#include <gtest/gtest.h>

namespace concarte::synthesis {
namespace {

MapPhrases flat(const std::vector<std::string>& texts) {
  MapPhrases map;
  map.phrases.push_back({"Nos idées"});
  for (const std::string& text : texts) map.phrases.push_back({text, "", 0});
  return map;
}

TEST(Propose, OffersTheSameIdeaOfTwoMaps) {
  const std::vector<MapPhrases> maps{flat({"Évaluer les élèves", "Gérer le budget"}), flat({"Le budget se gère", "Une évaluation des élèves"})};
  Request request;
  request.maps = maps;
  const std::vector<Proposal> proposals = propose(request);
  ASSERT_GE(proposals.size(), 3u);
  EXPECT_EQ(proposals[0].members, (std::vector<Member>{{0, 0}, {1, 0}}));
  for (const Proposal& proposal : proposals) {
    EXPECT_LE(proposal.score, 1);
    EXPECT_FALSE(proposal.reasons.empty());
  }
}

TEST(Propose, NeverOffersAgainWhatWasRefused) {
  const std::vector<MapPhrases> maps{flat({"Évaluer les élèves"}), flat({"Évaluer les élèves"})};
  Request request;
  request.maps = maps;
  request.refused = {{{1, 1}, {0, 1}}};
  for (const Proposal& proposal : propose(request)) EXPECT_NE(proposal.members, (std::vector<Member>{{0, 1}, {1, 1}}));
}

}  // namespace
}  // namespace concarte::synthesis
