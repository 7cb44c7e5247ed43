// French and English as people write them, and what the dictionaries that ./run installs say of it.
#include "map/language/dictionary.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>

#include "map/language/proofreader.h"

namespace concarte::language {
namespace {

namespace fs = std::filesystem;

const std::array<fs::path, 1> Installed{"/usr/share/hunspell"};

Dictionary& french() {
  static Dictionary dictionary(find_dictionary("fr", Installed).value());
  return dictionary;
}

// The wrong parts of all the words of a text, a space between.
std::string wrong_in(Dictionary& dictionary, std::string_view text) {
  std::string all;
  for (const Stretch place : words_to_spell(text)) {
    const std::string_view word = text.substr(place.begin, place.end - place.begin);
    for (const Stretch part : dictionary.wrong_in(word)) all.append(all.empty() ? "" : " ").append(word.substr(part.begin, part.end - part.begin));
  }
  return all;
}

TEST(Dictionary, KnowsElisionsHyphensAndCapitals) {
  EXPECT_EQ(wrong_in(french(), "L’élève qu’il, aujourd’hui ; est-elle celui-ci ? Sous-préfet a-t-il donne-le-moi"), "");
  EXPECT_EQ(wrong_in(french(), "l'élève d'œuvre Évaluer ÉVALUER naïf"), "");
  EXPECT_EQ(wrong_in(french(), "tohu-bohu, prêt-à-porter, vis-à-vis, co-éducation, inter-degrés"), "");
}

TEST(Dictionary, LeavesNumbersAcronymsAddressesAndOtherScripts) {
  EXPECT_EQ(wrong_in(french(), "l’AESH au CM2, en 6e, à 10h42, REP+ et SNCF"), "");
  EXPECT_EQ(wrong_in(french(), "https://zzzq.frr/truk, jean.dupon@ac-lyon.fr, eduscol.fr"), "");
  EXPECT_EQ(wrong_in(french(), "سلام שלום привет 🙂"), "");
}

TEST(Dictionary, FindsTheWrongPartOfAWord) {
  EXPECT_EQ(wrong_in(french(), "Réusite des aprentissages"), "Réusite aprentissages");
  EXPECT_EQ(wrong_in(french(), "l’aprentissage, d’aprentissage-là, anti-harcelement"), "aprentissage aprentissage harcelement");
}

TEST(Dictionary, ProposesTheRightWordFirst) {
  EXPECT_EQ(french().suggestions("aprentissage").front(), "apprentissage");
  EXPECT_EQ(french().suggestions("oeuvre").front(), "œuvre");
}

TEST(Dictionary, LearnsOnesOwnWords) {
  Dictionary dictionary(find_dictionary("fr", Installed).value());
  EXPECT_EQ(wrong_in(dictionary, "Aïssata coéduque"), "Aïssata coéduque");
  dictionary.learn("Aïssata");
  dictionary.learn("coéduque");
  EXPECT_EQ(wrong_in(dictionary, "Aïssata, d’Aïssata : coéduque, Coéduque, l’aïssata"), "aïssata");
}

TEST(Dictionary, OfEnglish) {
  Dictionary dictionary(find_dictionary("en", Installed).value());
  EXPECT_EQ(wrong_in(dictionary, "The colour isn’t the teacher's wrod"), "wrod");
}

TEST(Dictionary, IsFoundByItsLanguageFirstThenByAnyCountry) {
  std::string pattern = (fs::temp_directory_path() / "concarte-dictionaries-XXXXXX").string();
  const fs::path folder = mkdtemp(pattern.data());
  const std::array<fs::path, 2> both{folder / "none", folder};
  const auto put = [&](const char* name) { std::ofstream(folder / name) << (std::string_view(name).ends_with("dic") ? "0\n" : "SET UTF-8\n"); };
  EXPECT_EQ(find_dictionary("fr", both), std::nullopt);
  put("fr_CA.dic");
  put("fr_CA.aff");
  EXPECT_EQ(find_dictionary("fr", both), folder / "fr_CA");
  put("fr_FR.dic");
  EXPECT_EQ(find_dictionary("fr", both), folder / "fr_CA") << "half a dictionary is none";
  put("fr_FR.aff");
  EXPECT_EQ(find_dictionary("fr", both), folder / "fr_FR");
  EXPECT_EQ(find_dictionary("fr-CA", both), folder / "fr_CA");
  EXPECT_EQ(find_dictionary("de", both), std::nullopt);
  EXPECT_EQ(find_dictionary("", both), std::nullopt);
  EXPECT_EQ(find_dictionary("../fr", both), std::nullopt);
  fs::remove_all(folder);
}

TEST(Dictionary, ThatCannotBeReadKnowsEveryWord) {
  Dictionary dictionary("/nowhere/fr");
  EXPECT_EQ(wrong_in(dictionary, "mlqsdkfj"), "");
  EXPECT_TRUE(dictionary.suggestions("mlqsdkfj").empty());
}

TEST(Proofreader, AnswersWhatItIsAskedInItsOwnTime) {
  Proofreader proofreader({Installed[0]});
  proofreader.use("fr", {"Aïssata"});
  proofreader.judge({"élève", "aprentissage", "Aïssata"});
  proofreader.suggest("aprentissage");
  proofreader.wait();
  const std::vector<Judgement> expected{{"élève", {}}, {"aprentissage", {{0, 12}}}, {"Aïssata", {}}};
  EXPECT_EQ(proofreader.take_judgements(), expected);
  EXPECT_TRUE(proofreader.take_judgements().empty());
  const auto suggestions = proofreader.take_suggestions();
  ASSERT_TRUE(suggestions);
  EXPECT_EQ(suggestions->word, "aprentissage");
  EXPECT_EQ(suggestions->instead.front(), "apprentissage");
}

TEST(Proofreader, ForgetsWhatWasAskedInAnotherLanguage) {
  Proofreader proofreader({Installed[0]});
  proofreader.use("fr", {});
  proofreader.judge({"élève"});
  proofreader.use("en", {});
  proofreader.judge({"pupil"});
  proofreader.wait();
  EXPECT_EQ(proofreader.take_judgements(), (std::vector<Judgement>{{"pupil", {}}}));
}

TEST(Proofreader, WithoutADictionaryFindsNothingWrong) {
  Proofreader proofreader({});
  proofreader.use("fr", {});
  proofreader.judge({"mlqsdkfj"});
  proofreader.wait();
  EXPECT_EQ(proofreader.take_judgements(), (std::vector<Judgement>{{"mlqsdkfj", {}}}));
}

}  // namespace
}  // namespace concarte::language
