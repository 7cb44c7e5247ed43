// The exact words of one group on an idea are changed as one line of a table: nobody else's are, and whence they come stays.
#include <gtest/gtest.h>

#include "map/edit/sketch.h"
#include "map/edit/voices.h"

namespace concarte::edit {
namespace {

GroupId group(std::string_view word) { return *GroupId::parse(word); }

Contribution said(std::vector<std::string> groups, std::string text, std::string source = {}) {
  Contribution voice;
  for (const std::string& word : groups) voice.groups.push_back(group(word));
  voice.text = std::move(text);
  voice.source = std::move(source);
  return voice;
}

class GroupWords : public testing::Test {
 protected:
  void begin_with(std::vector<Contribution> all) {
    Edit edit;
    update(edit.change, map.node(id("idea")), [&](document::Node& node) { node.contributions = std::move(all); });
    map.apply(edit.change);
  }
  void write(const char* who, const std::string& words) { map.apply(set_words_of_group(map, id("idea"), said({who}, words)).change); }
  std::string told() const {
    std::string all;
    for (const Contribution& each : map.node(id("idea")).contributions) {
      for (const GroupId& who : each.groups) all += std::string(who.view()) + " ";
      all += each.text.empty() ? "" : "«" + each.text + "» ";
      all += each.source.empty() ? "" : "from " + each.source + " ";
    }
    return all;
  }
  Document map = sketched("root\n  idea\n");
};

TEST_F(GroupWords, OfASilentGroupMakeItOneOfThoseWhoProposed) {
  write("g1", "Oser");
  EXPECT_EQ(told(), "g1 «Oser» ");
  EXPECT_TRUE(proposes(map.node(id("idea")), group("g1")));
  EXPECT_FALSE(proposes(map.node(id("idea")), group("g2")));
}

TEST_F(GroupWords, AreTakenAwayWithoutTheIdea) {
  begin_with({said({"g1"}, "Oser"), said({"g2"}, "Dire")});
  write("g1", " \n");
  EXPECT_EQ(told(), "g2 «Dire» ");
}

TEST_F(GroupWords, OfAGroupThatProposedTheIdeaInItsWordsTakeThatPlace) {
  begin_with({said({"g1", "g2"}, "")});
  write("g1", "Oser");
  EXPECT_EQ(told(), "g1 «Oser» g2 ");
}

TEST_F(GroupWords, ThatAreTheIdeasBecomeThose) {
  write("g1", "idea");
  EXPECT_EQ(told(), "g1 ");
  write("g1", "");
  EXPECT_EQ(told(), "") << "nobody proposed it any more";
}

TEST_F(GroupWords, SharedWithOthersStayTheirs) {
  begin_with({said({"g2", "g1", "g3"}, "Oser")});
  write("g1", "Oser dire");
  EXPECT_EQ(told(), "g1 «Oser dire» g2 g3 «Oser» ");
  write("g3", "");
  EXPECT_EQ(told(), "g1 «Oser dire» g2 «Oser» ");
}

TEST_F(GroupWords, FromItsOwnMapKeepWhenceTheyCome) {
  begin_with({said({"g1"}, "Oser", "s1")});
  write("g1", "Oser dire");
  EXPECT_EQ(told(), "g1 «Oser dire» from s1 ");
  write("g1", "");
  EXPECT_EQ(told(), "g1 from s1 ") << "it stays among those who proposed it";
  EXPECT_TRUE(set_words_of_group(map, id("idea"), said({"g1"}, "")).change.empty());
}

TEST_F(GroupWords, AreOneContributionALine) {
  begin_with({said({"g1"}, "Un", "s1"), said({"g2"}, "Ailleurs"), said({"g1"}, "Deux", "s2"), said({"g1"}, "Trois", "s3")});
  EXPECT_EQ(words_of_group(map.node(id("idea")), group("g1")), "Un\nDeux\nTrois");
  write("g1", "Un\nDeux bis\nTrois");
  EXPECT_EQ(told(), "g1 «Un» from s1 g2 «Ailleurs» g1 «Deux bis» from s2 g1 «Trois» from s3 ");
  write("g1", "Un\nDeux bis\nTrois\nQuatre");
  EXPECT_EQ(told(), "g1 «Un» from s1 g2 «Ailleurs» g1 «Deux bis» from s2 g1 «Trois» from s3 g1 «Quatre» ");
  write("g1", "Deux bis\nTrois\nQuatre");
  EXPECT_EQ(told(), "g1 from s1 g2 «Ailleurs» g1 «Deux bis» from s2 g1 «Trois» from s3 g1 «Quatre» ");
}

TEST_F(GroupWords, WithALineBreakOfTheirOwnStayWhole) {
  begin_with({said({"g1"}, "Un\nsuite"), said({"g1"}, "Deux")});
  write("g1", "Un\nsuite\nDeux bis");
  EXPECT_EQ(told(), "g1 «Un\nsuite» g1 «Deux bis» ");
}

TEST_F(GroupWords, LeftAsTheyAreChangeNothing) {
  begin_with({said({"g1", "g2"}, "Oser"), said({"g1"}, "")});
  EXPECT_TRUE(set_words_of_group(map, id("idea"), said({"g1"}, "Oser")).change.empty());
}

}  // namespace
}  // namespace concarte::edit
