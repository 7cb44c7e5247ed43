// An idea whose words mean different things to those who proposed it.
#include "map/document/senses.h"

#include <gtest/gtest.h>

namespace concarte::document {
namespace {

GroupId group(const std::string& id) { return *GroupId::parse(id); }

Contribution said_by(const std::string& id) {
  Contribution contribution;
  contribution.groups = {group(id)};
  return contribution;
}

class Split : public testing::Test {
 protected:
  Split() {
    term_.id = *TermId::parse("t1");
    term_.word = "réussite";
    term_.status = "distinct";
    term_.senses = {{{group("g1")}, "un élan", {}}, {{group("g2"), group("g3")}, "un niveau", {}}};
    node_.id = *NodeId::parse("n");
    node_.text = "Les réussites se voient";
    node_.contributions = {said_by("g1"), said_by("g2")};
  }

  std::vector<std::string> senses() const {
    Contents contents;
    contents.of<Term>().push_back(term_);
    contents.of<Node>().push_back(node_);
    const Document document(std::move(contents));
    std::vector<std::string> texts;
    for (const Sense* sense : distinct_senses(document, document.node(node_.id))) texts.push_back(sense->text);
    return texts;
  }
  Term term_;
  Node node_;
};
using Texts = std::vector<std::string>;

TEST_F(Split, IsAnIdeaOfGroupsThatMeanOtherThings) { EXPECT_EQ(senses(), (Texts{"un élan", "un niveau"})); }

TEST_F(Split, IsNoIdeaWithoutTheWord) {
  node_.text = "Les efforts se voient";
  EXPECT_TRUE(senses().empty());
}

TEST_F(Split, IsNoIdeaThatOneOfThemAloneProposed) {
  node_.contributions = {said_by("g2"), said_by("g3")};
  EXPECT_TRUE(senses().empty());
}

TEST_F(Split, IsNothingUntilTheSensesAreSaidToBeDistinct) {
  for (const char* status : {"", "same", "to-discuss"}) {
    term_.status = status;
    EXPECT_TRUE(senses().empty()) << status;
  }
}

TEST(Mentions, KnowsAWordWhateverItsCaseAccentsAndPlural) {
  EXPECT_TRUE(mentions("L’Autonomie d’un élève", "autonomie"));
  EXPECT_TRUE(mentions("des projets personnels", "projet personnel"));
  EXPECT_TRUE(mentions("ÉVALUER, enfin", "évaluer"));
  EXPECT_FALSE(mentions("l’automne", "auto"));
  EXPECT_FALSE(mentions("un projet très personnel", "projet personnel"));
  EXPECT_FALSE(mentions("tout", ""));
}

}  // namespace
}  // namespace concarte::document
