// Proposals: which ideas of several maps say the same.
#include "map/synthesis/propose.h"

#include <gtest/gtest.h>

#include "labelled.h"
#include "system/folders.h"

namespace concarte::synthesis {
namespace {

MapPhrases flat(const std::vector<std::string>& texts, const std::string& language = "fr") {
  MapPhrases map{language, {{"Nos idées"}}};
  for (const std::string& text : texts) map.phrases.push_back({text, "", 0});
  return map;
}

std::vector<Proposal> proposals(const std::vector<MapPhrases>& maps, std::vector<std::pair<Member, Member>> refused = {}) {
  Request request;
  request.maps = maps;
  request.word_folders = {system::assets_folder() / "lexicon"};  // a thesaurus takes its time to read
  request.refused = std::move(refused);
  return propose(request);
}

const Proposal* with(const std::vector<Proposal>& all, Member member) {
  for (const Proposal& proposal : all)
    if (std::find(proposal.members.begin(), proposal.members.end(), member) != proposal.members.end()) return &proposal;
  return nullptr;
}

bool has(const Proposal& proposal, ReasonKind kind) {
  return std::any_of(proposal.reasons.begin(), proposal.reasons.end(), [&](const Reason& reason) { return reason.kind == kind; });
}

TEST(Propose, OffersTheSameIdeaOfTwoMapsAndSaysWhy) {
  const std::vector<Proposal> all = proposals({flat({"Évaluer les élèves", "Gérer le budget", "Accueillir le public"}),
                                               flat({"La gestion du budget", "Une évaluation des élèves", "Recevoir les usagers"})});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members, (std::vector<Member>{{0, 1}, {1, 2}}));
  EXPECT_EQ(with(all, {0, 2})->members, (std::vector<Member>{{0, 2}, {1, 1}}));
  ASSERT_NE(with(all, {0, 3}), nullptr);
  EXPECT_EQ(with(all, {0, 3})->members, (std::vector<Member>{{0, 3}, {1, 3}}));
  EXPECT_TRUE(has(*with(all, {0, 1}), ReasonKind::shared_words));
  EXPECT_TRUE(has(*with(all, {0, 3}), ReasonKind::synonyms));
  for (const Proposal& proposal : all) EXPECT_TRUE(proposal.score >= 0.05 && proposal.score <= 1);
}

TEST(Propose, AsksAboutAWordThatTwoGroupsExplain) {
  const std::vector<Proposal> all = proposals({flat({"La réussite, c’est un élan qui revient", "Réussite aux examens", "Les parents viennent"}),
                                               flat({"Chacun sait à qui demander", "La réussite, c’est un niveau rattrapé", "Un bilan tous les trois mois"})});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members, (std::vector<Member>{{0, 1}, {1, 2}}));
  EXPECT_TRUE(has(*with(all, {0, 1}), ReasonKind::same_term));
  EXPECT_FALSE(has(*with(all, {0, 1}), ReasonKind::shared_words)) << "the word is told once";
}

TEST(Propose, OffersTheBestFirst) {
  const std::vector<Proposal> all = proposals({flat({"Évaluer les élèves", "Tenir un journal de bord"}), flat({"Tenir le journal", "Évaluer les élèves"})});
  ASSERT_GE(all.size(), 2u);
  for (std::size_t i = 1; i < all.size(); ++i) EXPECT_GE(all[i - 1].score, all[i].score);
}

TEST(Propose, IsNotSureOfShortIdeasThatShareLittle) {
  const std::vector<Proposal> all = proposals({flat({"Les parents passent la porte du collège", "S’appuyer sur le quartier", "Tenir un journal"}),
                                               flat({"Les familles se passent le mot", "S’appuyer sur l’internat", "Tenir le journal"})});
  const auto score = [&](std::size_t phrase) { return with(all, {0, phrase}) == nullptr ? 0 : with(all, {0, phrase})->score; };
  EXPECT_LT(score(1), 0.4);
  EXPECT_LT(score(2), 0.4);
  EXPECT_GT(score(3), 0.5);
}

TEST(Propose, NeverOffersAgainWhatWasRefused) {
  const std::vector<MapPhrases> maps{flat({"Évaluer les élèves"}), flat({"Évaluer les élèves"}), flat({"Évaluer les élèves"})};
  for (const Proposal& proposal : proposals(maps, {{{1, 1}, {0, 1}}}))
    EXPECT_FALSE(std::count(proposal.members.begin(), proposal.members.end(), Member{0, 1}) == 1 &&
                 std::count(proposal.members.begin(), proposal.members.end(), Member{1, 1}) == 1);
}

TEST(Propose, JoinsTheIdeasOfManyMaps) {
  const std::vector<Proposal> all = proposals({flat({"Accueillir les familles", "Gérer les stocks"}), flat({"L’accueil des parents", "Écrire un rapport"}),
                                               flat({"Recevoir les familles", "La gestion des stocks"})});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members, (std::vector<Member>{{0, 1}, {1, 1}, {2, 1}}));
  ASSERT_NE(with(all, {0, 2}), nullptr);
  EXPECT_EQ(with(all, {0, 2})->members, (std::vector<Member>{{0, 2}, {2, 2}}));
}

TEST(Propose, IsHelpedByWhereIdeasStand) {
  const auto under = [](const std::vector<std::string>& themes) {
    MapPhrases map{"fr", {{"Carte"}}};
    for (const std::string& theme : themes) {
      map.phrases.push_back({theme, "theme", 0});
      map.phrases.push_back({"Le temps", "criterion", map.phrases.size() - 1});
    }
    return map;
  };
  const std::vector<Proposal> all = proposals({under({"Pour l’enfant", "Pour les parents"}), under({"Pour les parents", "Pour l’enfant"})});
  ASSERT_NE(with(all, {0, 2}), nullptr);
  EXPECT_EQ(with(all, {0, 2})->members, (std::vector<Member>{{0, 2}, {1, 4}}));
  EXPECT_TRUE(has(*with(all, {0, 2}), ReasonKind::same_parent));
  EXPECT_TRUE(has(*with(all, {0, 1}), ReasonKind::same_children));
}

TEST(Propose, IsSureOfTheSameWordsEvenWhereAMapSaysThemTwice) {
  const std::vector<Proposal> all = proposals({flat({"Tenir le journal de bord", "Mesurer le temps", "Mesurer le temps"}), flat({"Mesurer le temps", "Tenir le journal de bord"})});
  EXPECT_GT(with(all, {0, 1})->score, 0.95);
  ASSERT_NE(with(all, {1, 1}), nullptr);
  EXPECT_GT(with(all, {1, 1})->score, 0.5);
}

TEST(Propose, DoesNotTakeADenialForTheSame) {
  const std::vector<Proposal> all = proposals({flat({"Accepter les retards des élèves"}), flat({"Ne pas accepter les retards des élèves", "Accepter le retard d’un élève"})});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members[1].phrase, 2u);
}

TEST(Propose, BearsMapsThatAreEmptyTheSameOrInOtherLanguages) {
  EXPECT_TRUE(proposals({}).empty());
  EXPECT_TRUE(proposals({flat({"Évaluer"})}).empty());
  EXPECT_TRUE(proposals({MapPhrases{}, flat({"Évaluer"})}).empty());
  EXPECT_EQ(proposals({flat({"Évaluer les élèves", "…", ""}), flat({"Évaluer les élèves", "…", ""})})[0].members.size(), 2u);
  const std::vector<Proposal> all = proposals({flat({"Moodle et Pronote", "Évaluer les élèves"}), flat({"Pronote, Moodle", "Assess the pupils"}, "en"),
                                               flat({"Schüler bewerten", "Moodle / Pronote"}, "de")});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members, (std::vector<Member>{{0, 1}, {1, 1}, {2, 2}}));
}

TEST(Propose, KnowsEnglish) {
  const std::vector<Proposal> all = proposals({flat({"Assess the pupils", "Manage the budget"}, "en"), flat({"Management of a budget", "Assessing pupils"}, "en")});
  ASSERT_NE(with(all, {0, 1}), nullptr);
  EXPECT_EQ(with(all, {0, 1})->members, (std::vector<Member>{{0, 1}, {1, 2}}));
  EXPECT_EQ(with(all, {0, 2})->members, (std::vector<Member>{{0, 2}, {1, 1}}));
}

// The proposals with the maps named by what they were before.
std::vector<Proposal> renumbered(std::vector<Proposal> all, const std::vector<std::size_t>& before) {
  for (Proposal& proposal : all) {
    for (Member& member : proposal.members) member.map = before[member.map];
    std::sort(proposal.members.begin(), proposal.members.end());
  }
  std::sort(all.begin(), all.end(), [](const Proposal& a, const Proposal& b) { return a.members < b.members; });
  return all;
}

TEST(Propose, DoesNotMindTheOrderOfTheMapsNorTheThreads) {
  std::vector<MapPhrases> maps;
  for (const char* name : {"competences-ateliers.tsv", "competences-administration.tsv"})
    for (MapPhrases& map : labelled(name).maps) {
      map.phrases.resize(120);
      maps.push_back(std::move(map));
    }
  const std::vector<Proposal> expected = renumbered(proposals(maps), {0, 1, 2, 3});
  for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{3, 1, 0, 2}, {1, 0, 3, 2}}) {
    std::vector<MapPhrases> shuffled;
    for (const std::size_t map : order) shuffled.push_back(maps[map]);
    EXPECT_EQ(renumbered(proposals(shuffled), order), expected);
  }
  Request request;
  request.maps = maps;
  request.word_folders = {system::assets_folder() / "lexicon"};  // a thesaurus takes its time to read
  request.threads = 1;
  EXPECT_EQ(renumbered(propose(request), {0, 1, 2, 3}), expected);
}

TEST(Propose, TellsHowFarItIsAndStops) {
  const std::vector<MapPhrases> maps{flat({"Évaluer"}), flat({"Évaluer"}), flat({"Évaluer"})};
  Request request;
  request.maps = maps;
  double last = 0;
  EXPECT_FALSE(propose(request, [&](double share) { EXPECT_GE(share, last); last = share; }).empty());
  EXPECT_EQ(last, 1);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_TRUE(propose(request, {}, stop.get_token()).empty());
}

}  // namespace
}  // namespace concarte::synthesis
