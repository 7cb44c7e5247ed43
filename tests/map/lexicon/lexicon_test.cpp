// How close words are: families, lists of the field, thesaurus, spelling.
#include "map/lexicon/lexicon.h"

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>

#include "map/lexicon/families.h"
#include "map/lexicon/spelling.h"

namespace concarte::lexicon {
namespace {

namespace fs = std::filesystem;

// A folder of its own with a small thesaurus and a small list.
class SmallLexicon : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "concarte-lexicon-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    std::ofstream(folder_ / "th_fr_FR_v2.dat") << "UTF-8\nchat|1\n(Nom)|matou|félin\nmatou|1\n(Nom)|félin\nrapide|2\n(Adj)|vif\n(Adj)|prompt\n";
    std::ofstream(folder_ / "words_fr.txt") << "# essai\n= mettre en place, instaurer\n= famille, parents\n~ école, classe\n- savoir, porter\n";
  }
  void TearDown() override { fs::remove_all(folder_); }

  Lexicon lexicon() const { return Lexicon("fr", std::vector{folder_}); }
  // How close the only words of two phrases are.
  float closeness(const std::string& a, const std::string& b) const {
    const Lexicon known = lexicon();
    const std::vector<const Lexicon*> lexicons{&known};
    const std::vector<Entry> vocabulary{{known.words(a).at(0), 0}, {known.words(b).at(0), 0}};
    const auto related = relations(vocabulary, lexicons);
    return related[0].empty() ? 0 : related[0][0].closeness;
  }

  fs::path folder_;
};

TEST_F(SmallLexicon, TakesAnExpressionAsOneWord) {
  const std::vector<Word> words = lexicon().words("Mettre en place la classe");
  ASSERT_FALSE(words.empty());
  EXPECT_EQ(words[0].written, "mettre en place");
  EXPECT_EQ(words[0].parts, (std::vector<std::string>{"mettr", "plac"}));
  EXPECT_EQ(lexicon().words("mis en forme").size(), 3u);
}

TEST_F(SmallLexicon, FindsWordsOfTheFieldAndOfTheThesaurus) {
  EXPECT_GT(closeness("famille", "parent"), closeness("école", "classes"));
  EXPECT_GT(closeness("école", "classe"), 0);
  EXPECT_GT(closeness("mettre en place", "instaurer"), 0);
  EXPECT_GT(closeness("chats", "matou"), 0);
  EXPECT_GT(closeness("vif", "prompt"), 0) << "both are given for rapide";
  EXPECT_EQ(closeness("chat", "prompt"), 0);
}

TEST_F(SmallLexicon, KnowsVerbsThatSayLittleButNotNounsWrittenAsTheyAre) {
  const Lexicon known = lexicon();
  const auto last_says_little = [&](const std::string& text) { return known.field().says_little(known.words(text).back()); };
  EXPECT_TRUE(last_says_little("ils portent"));
  EXPECT_TRUE(last_says_little("le savoir"));
  EXPECT_FALSE(last_says_little("la porte"));
  EXPECT_FALSE(last_says_little("la classe"));
}

TEST_F(SmallLexicon, FindsFamiliesAndSlips) {
  EXPECT_GT(closeness("formation", "formateur"), 0);
  EXPECT_GT(closeness("évaluation", "évalaution"), 0);
  EXPECT_GT(closeness("prof", "professeur"), 0);
}

TEST_F(SmallLexicon, DoesWithoutFilesAndWithBrokenOnes) {
  std::ofstream(folder_ / "th_fr_FR_v2.dat") << "UTF-8\nchat|99\n(Nom)|mat\xff|\n|||\n\n|5";
  EXPECT_EQ(closeness("chat", "matou"), 0);
  EXPECT_EQ(Lexicon("fr", {}).words("mettre en place").size(), 3u);
  EXPECT_EQ(Lexicon("../../etc", std::vector{folder_}).words("un mot").size(), 2u);
  EXPECT_EQ(find_thesaurus("en", std::vector{folder_}), std::nullopt);
  EXPECT_EQ(find_thesaurus("fr-CA", std::vector{folder_}), folder_ / "th_fr_FR_v2.dat");
}

TEST(Families, ShareARoot) {
  EXPECT_EQ(root_of("formation", "fr"), root_of("formatrice", "fr"));
  EXPECT_EQ(root_of("management", "en"), root_of("managing", "en"));
  EXPECT_NE(root_of("formation", "fr"), root_of("information", "fr"));
}

TEST(Spelling, AllowsOneSlipInWordsThatAreLongEnough) {
  EXPECT_TRUE(is_almost("evaluer", "evaleur"));
  EXPECT_FALSE(is_almost("cour", "court"));
  EXPECT_TRUE(is_cut_short("prof", "professeur"));
  EXPECT_FALSE(is_cut_short("classe", "classement"));
}

}  // namespace
}  // namespace concarte::lexicon
