// Words that groups seem to share while each means something else.
#include "map/synthesis/false_consensus.h"

#include <gtest/gtest.h>

#include "system/folders.h"

namespace concarte::synthesis {
namespace {

// A voice that says ideas, each with a note or with children.
class Speaker {
 public:
  Speaker& says(const std::string& text, const std::vector<std::string>& children = {}, const std::string& note = {}, int opinion = 0,
                const std::string& reason = {}) {
    const std::size_t place = add(text, 0, note, opinion, reason);
    for (const std::string& child : children) add(child, place, {}, 0, {});
    return *this;
  }
  Speaker& means(const std::string& word, const std::string& sense) {
    voice_.senses.emplace_back(word, sense);
    return *this;
  }
  operator Voice() const { return voice_; }

 private:
  std::size_t add(const std::string& text, std::optional<std::size_t> parent, const std::string& note, int opinion, const std::string& reason) {
    if (voice_.map.phrases.empty() && parent) add("Critères de réussite du dispositif partenarial", {}, {}, 0, {});
    voice_.map.phrases.push_back({text, "", parent});
    voice_.notes.push_back(note);
    voice_.reasons.push_back(reason);
    voice_.opinions.push_back(opinion);
    voice_.is_own.push_back(true);
    return voice_.map.phrases.size() - 1;
  }
  Voice voice_;
};

std::vector<SharedWord> told(const std::vector<Voice>& voices) { return false_consensus(voices, {system::assets_folder() / "lexicon"}); }

bool tells(const std::vector<SharedWord>& all, const std::string& word) {
  return std::any_of(all.begin(), all.end(), [&](const SharedWord& one) { return one.word == word; });
}

TEST(FalseConsensus, PutsTheWordOfDifferentSensesFirstAndLeavesTheOneThatAgreesOut) {
  const Voice one = Speaker().says("Autonomie", {}, "L’élève fait ses devoirs seul, sans l’aide d’un adulte.")
                        .says("Assiduité", {}, "L’élève vient en classe chaque jour et arrive à l’heure.").says("Parler en public");
  const Voice other = Speaker().says("L’autonomie", {}, "La famille n’a plus besoin des services sociaux pour son logement et son budget.")
                          .says("Assiduité", {}, "Venir chaque jour en classe, être à l’heure.").says("Partager un repas");
  const std::vector<SharedWord> all = told({one, other});
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all[0].word, "autonomie");
  EXPECT_FALSE(tells(all, "assiduité"));
  ASSERT_EQ(all[0].uses.size(), 2u);
  EXPECT_EQ(all[0].uses[0].text, "L’élève fait ses devoirs seul, sans l’aide d’un adulte.");
  EXPECT_EQ(all[0].uses[1].voice, 1u);
  EXPECT_EQ(all[0].uses[1].phrases, (std::vector<std::size_t>{1}));
}

TEST(FalseConsensus, IsSeenInWhatStandsUnderTheWord) {
  const Voice one = Speaker().says("Réussite", {"Obtenir de bonnes notes", "Passer dans la classe supérieure", "Décrocher un diplôme"})
                        .says("Confiance", {"Oser parler devant les autres", "Croire en ses capacités"});
  const Voice other = Speaker().says("La réussite", {"Se sentir bien dans sa peau", "Avoir des amis", "Dormir la nuit"})
                          .says("Confiance", {"Croire en soi et en ses capacités", "Oser prendre la parole devant les autres"});
  const std::vector<SharedWord> all = told({one, other});
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all[0].word, "réussite");
  EXPECT_FALSE(tells(all, "confiance"));
}

TEST(FalseConsensus, IsSeenInDefinitionsAndStances) {
  const Voice one = Speaker().means("évaluation", "Donner une note chiffrée à une copie").says("Redoublement", {}, {}, 1)
                        .means("partenariat", "Travailler ensemble autour d’un projet commun");
  const Voice other = Speaker().means("évaluation", "Entretien annuel d’un agent avec son supérieur").says("Redoublement", {}, {}, -1)
                          .means("partenariat", "Un projet commun sur lequel on travaille ensemble");
  const std::vector<SharedWord> all = told({one, other});
  EXPECT_TRUE(tells(all, "évaluation"));
  EXPECT_TRUE(tells(all, "redoublement"));
  EXPECT_FALSE(tells(all, "partenariat"));
}

TEST(FalseConsensus, IsSeenInIdeasThatDefine) {
  const Voice one = Speaker().says("Autonomie : il travaille sans adulte à côté de lui").says("La réussite, c’est un élan qui revient, même fragile");
  const Voice other = Speaker().says("Autonomie : elle fait ses démarches administratives").says("La réussite, c’est un niveau rattrapé en mathématiques");
  const std::vector<SharedWord> all = told({one, other});
  ASSERT_TRUE(tells(all, "autonomie"));
  EXPECT_TRUE(tells(all, "réussite"));
  for (const SharedWord& word : all)
    EXPECT_TRUE(word.word != "autonomie" || word.uses[0].text == "il travaille sans adulte à côté de lui");
}

TEST(FalseConsensus, IsNotSeenWhereNothingIsShown) {
  EXPECT_TRUE(told({Speaker().says("Autonomie"), Speaker().says("Autonomie", {}, "Faire seul ses devoirs du soir")}).empty());
  EXPECT_TRUE(told({Speaker(), Speaker()}).empty());
  EXPECT_TRUE(told({}).empty());
}

TEST(FalseConsensus, DoesNotMindTheOrderOfVoices) {
  const std::vector<Voice> voices{Speaker().says("Projet", {"Un voyage en Italie", "Une pièce de théâtre"}).says("Écoute", {"Se taire", "Reformuler"}),
                                  Speaker().says("Projets", {"Métier plus tard", "Choix du lycée"}).says("Écoute", {"Entendre la musique", "Concert du soir"}),
                                  Speaker().says("projet", {"Plan quinquennal", "Budget de la ville"})};
  const std::vector<SharedWord> all = told(voices);
  const std::vector<SharedWord> turned = told({voices[2], voices[1], voices[0]});
  ASSERT_EQ(all.size(), turned.size());
  ASSERT_FALSE(all.empty());
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].word, turned[i].word);
    EXPECT_EQ(all[i].score, turned[i].score);
    EXPECT_EQ(all[i].uses.size(), turned[i].uses.size());
  }
}

}  // namespace
}  // namespace concarte::synthesis
