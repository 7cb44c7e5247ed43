// Where groups stand: the last word of each, silence apart, and a measure that is honest for three.
#include "map/document/stances.h"

#include <gtest/gtest.h>

namespace concarte::document {
namespace {

GroupId group(const std::string& id) { return *GroupId::parse(id); }

Node idea(const std::vector<std::pair<std::string, Opinion>>& said) {
  Node node;
  node.id = *NodeId::parse("n");
  for (const auto& [who, opinion] : said) node.stances.push_back({{group(who)}, opinion, {}, {}, {}});
  return node;
}
constexpr auto For = Opinion::in_favour, Against = Opinion::against, Reserved = Opinion::reserved;

Document table_of(const std::vector<std::pair<std::string, GroupKind>>& people) {
  Contents contents;
  for (const auto& [id, kind] : people) {
    Group one;
    one.id = group(id);
    one.kind = kind;
    one.rank = Rank::nth(static_cast<unsigned>(contents.of<Group>().size()));
    contents.of<Group>().push_back(one);
  }
  return Document(std::move(contents));
}

TEST(Stances, CountTheLastWordOfEachGroup) {
  const Node node = idea({{"g1", For}, {"g2", Against}, {"g1", Reserved}});
  const Consensus found = consensus(node);
  EXPECT_EQ(found.in_favour, 0);
  EXPECT_EQ(found.reserved, 1);
  EXPECT_EQ(found.against, 1);
}

TEST(Stances, MeasureNothingWhileOneAloneSpoke) {
  EXPECT_EQ(consensus(idea({})).measure, std::nullopt);
  EXPECT_EQ(consensus(idea({{"g1", For}})).measure, std::nullopt);
}

// Leik's own bounds, and between them each step away from agreement counts.
TEST(Stances, MeasureAgreementFromHalvesToAllAlike) {
  const auto measure = [](const std::vector<std::pair<std::string, Opinion>>& said) { return consensus(idea(said)).measure.value_or(-1); };
  EXPECT_DOUBLE_EQ(measure({{"g1", For}, {"g2", For}, {"g3", For}}), 1);
  EXPECT_DOUBLE_EQ(measure({{"g1", Against}, {"g2", Against}}), 1);
  EXPECT_DOUBLE_EQ(measure({{"g1", For}, {"g2", Against}}), 0);
  EXPECT_NEAR(measure({{"g1", For}, {"g2", For}, {"g3", Reserved}}), 2.0 / 3, 1e-12);
  EXPECT_NEAR(measure({{"g1", For}, {"g2", For}, {"g3", Against}}), 1.0 / 3, 1e-12);
  EXPECT_NEAR(measure({{"g1", For}, {"g2", Reserved}, {"g3", Against}}), 1.0 / 3, 1e-12);
}

TEST(Stances, CallSilentOnlyThePeersOfThoseWhoSpoke) {
  const Document map = table_of({{"g1", GroupKind::workshop}, {"g2", GroupKind::workshop}, {"p1", GroupKind::partner}});
  EXPECT_EQ(silent(map, idea({{"g1", For}})), std::vector{group("g2")});
  EXPECT_TRUE(silent(map, idea({})).empty());
}

TEST(Stances, AreContestedUntilAllIsAgreed) {
  Node node = idea({{"g1", For}, {"g2", Against}});
  EXPECT_TRUE(is_contested(node));
  node.status = Status::agreed;
  EXPECT_FALSE(is_contested(node));
  node.stances.clear();
  EXPECT_FALSE(is_contested(node));
  node.status = Status::disputed;
  EXPECT_TRUE(is_contested(node));
}

}  // namespace
}  // namespace concarte::document
