// What a synthesis has not decided is told in a sentence each, and what was decided is told no more.
#include "map/audit/audit.h"

#include <gtest/gtest.h>

#include "map/edit/edit.h"
#include "map/ledger/acceptance.h"
#include "map/ledger/following.h"
#include "map/ledger/tables.h"

namespace concarte::audit {
namespace {

using ledger::Assembly;
using ledger::SourceNode;

// Three tables of which all is placed: what they are about is shared, the rest stands alone.
class Audits : public testing::Test {
 protected:
  Audits() {
    for (std::size_t source = 0; source < assembly.ids.size(); ++source) {
      std::vector<SourceNode> all;
      for (const document::NodeId& node : document::in_order(*assembly.maps.at(assembly.ids[source]))) all.push_back(assembly.idea(source, std::string(node.view())));
      assembly.act(ledger::keep(assembly.map, assembly.maps, all));
    }
  }
  std::vector<Open> of(OpenKind kind) const {
    std::vector<Open> found;
    for (const Open& open : audit(assembly.map, assembly.maps).open)
      if (open.kind == kind) found.push_back(open);
    return found;
  }
  std::size_t alone_of(std::size_t source) const {
    for (const Open& open : of(OpenKind::minority))
      if (open.idea.source == assembly.ids[source]) return open.ideas.size();
    return 0;
  }

  template <class Alter>
  void alter_node(const document::NodeId& id, Alter alter) {
    document::Change change;
    edit::update(change, assembly.map.node(id), alter);
    assembly.map.apply(change);
  }
  void put_aside(std::size_t source, const std::string& node) {
    assembly.act(ledger::set_aside(assembly.map, assembly.maps, std::array{assembly.idea(source, node)}, "déjà dit"));
  }
  // Two groups stand against one another about what table 1 says.
  document::NodeId dispute() {
    const document::NodeId dares = assembly.node_of(assembly.idea(0, "n3")).id;
    const auto& groups = assembly.map.all<document::Group>();
    alter_node(dares, [&](document::Node& node) {
      node.stances.emplace_back().groups = {groups.begin()->id};
      node.stances.back().opinion = document::Opinion::in_favour;
      node.stances.emplace_back().groups = {std::next(groups.begin())->id};
      node.stances.back().opinion = document::Opinion::against;
    });
    return dares;
  }

  Assembly assembly;
};

TEST_F(Audits, AnIdeaOfASourceWithoutAPlaceIsToldInItsWords) {
  EXPECT_TRUE(of(OpenKind::unplaced).empty());
  const SourceNode family = assembly.idea(1, "n4");
  assembly.act(ledger::take_out(assembly.map, assembly.maps, std::array{family}));
  const auto open = of(OpenKind::unplaced);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].idea, family);
  EXPECT_EQ(open[0].message, "“La famille” of “Table 2” is not placed yet.");
}

TEST_F(Audits, ForAndAgainstIsUndecidedUntilTheStateSaysWhich) {
  EXPECT_TRUE(of(OpenKind::undecided).empty());
  const document::NodeId dares = dispute();
  const auto open = of(OpenKind::undecided);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].node, dares);
  EXPECT_EQ(open[0].message, "Groups are for and against “Oser parler en classe”, and its state says neither agreed nor disputed.");
  alter_node(dares, [](document::Node& node) { node.status = document::Status::disputed; });
  EXPECT_TRUE(of(OpenKind::undecided).empty());
}

TEST_F(Audits, ADisputeThatAFoldedBranchHidesIsTold) {
  const document::NodeId dares = dispute();
  EXPECT_TRUE(of(OpenKind::hidden_dispute).empty());
  const auto fold = [&](bool is_folded) { alter_node(assembly.map.main_root(), [&](document::Node& node) { node.folded = is_folded; }); };
  fold(true);
  const auto open = of(OpenKind::hidden_dispute);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].node, dares);
  EXPECT_EQ(open[0].message, "“Oser parler en classe” is disputed, and a folded branch hides it.");
  fold(false);
  EXPECT_TRUE(of(OpenKind::hidden_dispute).empty());
}

TEST_F(Audits, AGroupOfWhichMuchLessIsKeptThanOfTheOthersIsTold) {
  put_aside(1, "n4");
  put_aside(1, "n3");
  EXPECT_TRUE(of(OpenKind::under_represented).empty()) << "half of it is kept";
  put_aside(1, "n2");
  const auto open = of(OpenKind::under_represented);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(assembly.map.all<document::Group>().find(open[0].group)->name, "Table 2");
  EXPECT_EQ(open[0].message, "Of 4 ideas of “Table 2”, 1 are in the synthesis: much less than of the others.");
}

TEST_F(Audits, OfAGroupThatSaidTwoIdeasNothingCanBeSaid) {
  put_aside(2, "r");
  put_aside(2, "s");
  EXPECT_TRUE(of(OpenKind::under_represented).empty());
}

TEST_F(Audits, ASourceThatHoldsNoMapIsToldByItsFile) {
  assembly.maps.erase(assembly.ids[2]);
  const auto open = of(OpenKind::unreadable_source);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].idea.source, assembly.ids[2]);
  EXPECT_EQ(open[0].message, "What the source “table-3.json” held is damaged, or is no map that can be read: read its file again as it was.");
}

TEST_F(Audits, WhatOneGroupAloneSaysIsOneLineForEachSource) {
  const auto lines = of(OpenKind::minority);
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0].message, "3 ideas of “Table 1” are said by one group alone and wait for a decision: accept them as they are, or give them a state or a stance.");
  EXPECT_EQ(lines[0].node, assembly.node_of(assembly.idea(0, "n2")).id);
  EXPECT_EQ(alone_of(1), 3u) << "the third too: a table speaks for the partner who sits at it";
  EXPECT_EQ(alone_of(2), 1u);
}

TEST_F(Audits, OneAnswerAcceptsThemAndStaysUntilTheIdeaGoesElsewhere) {
  for (const auto& source : assembly.ids) assembly.act(ledger::accept_alone(assembly.map, ledger::minority(assembly.map, source), "telle quelle"));
  EXPECT_TRUE(of(OpenKind::minority).empty());
  const std::array speech{assembly.idea(2, "s")};
  assembly.act(ledger::take_out(assembly.map, assembly.maps, speech));
  assembly.act(ledger::keep(assembly.map, assembly.maps, speech));
  EXPECT_EQ(alone_of(2), 1u);
}

TEST_F(Audits, AStateOrAStanceOfAnotherGroupDecidesOneOfThem) {
  const document::NodeId dares = assembly.node_of(assembly.idea(0, "n3")).id, confides = assembly.node_of(assembly.idea(0, "n4")).id;
  alter_node(dares, [](document::Node& node) { node.status = document::Status::agreed; });
  EXPECT_EQ(alone_of(0), 2u);
  const auto own = assembly.map.node(confides).contributions.front().groups;
  alter_node(confides, [&](document::Node& node) { node.stances.emplace_back().groups = own; });
  EXPECT_EQ(alone_of(0), 2u) << "its own group says nothing new";
  document::GroupId other;
  for (const auto& group : assembly.map.all<document::Group>())
    if (group.id != own.front()) other = group.id;
  alter_node(confides, [&](document::Node& node) { node.stances.emplace_back().groups = {other}; });
  EXPECT_EQ(alone_of(0), 1u);
}

TEST_F(Audits, NobodyElseCouldHaveSpokenInASynthesisOfOneMap) {
  Assembly one({ledger::TableOne});
  one.act(ledger::keep(one.map, one.maps, std::array{one.idea(0, "n1"), one.idea(0, "n2")}));
  EXPECT_TRUE(ledger::minority(one.map, one.ids[0]).empty());
}

TEST_F(Audits, CountsWhatEachGroupSaid) {
  assembly.act(ledger::take_out(assembly.map, assembly.maps, std::array{assembly.idea(1, "n3")}));
  std::map<std::string, std::string> shares;
  for (const auto& share : audit(assembly.map, assembly.maps).groups)
    shares[assembly.map.all<document::Group>().find(share.group)->name] = std::to_string(share.placed) + "/" + std::to_string(share.total);
  EXPECT_EQ(shares, (std::map<std::string, std::string>{{"Table 1", "4/4"}, {"Table 2", "3/4"}, {"Travail social", "0/1"}, {"Nord", "2/2"}}));
}

TEST_F(Audits, WordsWhereTheLedgerDoesNotHaveThemAreToldOfInTheirNode) {
  const SourceNode idea = assembly.idea(0, "n3");
  const document::NodeId other = assembly.node_of(assembly.idea(1, "n4")).id;
  document::Change change;
  const auto said = assembly.node_of(idea).contributions.front();
  edit::update(change, assembly.map.node(other), [&](document::Node& node) { node.contributions.push_back(said); });
  assembly.map.apply(change);
  ASSERT_EQ(of(OpenKind::misplaced).size(), 1u);
  EXPECT_EQ(of(OpenKind::misplaced)[0].node, other);
  EXPECT_TRUE(of(OpenKind::misplaced)[0].message.starts_with("“La famille” says a second time"));
}

TEST_F(Audits, AConflictOfAMergeIsOpenUntilItIsDecided) {
  document::Conflict conflict;
  conflict.id = *document::ConflictId::parse("c1");
  conflict.record = assembly.node_of(assembly.idea(0, "n3")).id.view();
  conflict.field = "text";
  conflict.theirs = "Oser chanter";
  document::Change change;
  change.of<document::Conflict>().added.push_back(conflict);
  assembly.map.apply(change);
  const auto open = of(OpenKind::conflict);
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].node.view(), conflict.record);
  EXPECT_NE(open[0].message.find("“Oser parler en classe” here, “Oser chanter” on the other side"), std::string::npos) << open[0].message;
}

TEST_F(Audits, AWordIsOpenUntilItIsSaidWhatItsSensesAre) {
  const auto set = [&](const std::string& status) {
    document::Change change;
    edit::update(change, *assembly.map.all<document::Term>().begin(), [&](document::Term& term) { term.status = status; });
    assembly.map.apply(change);
    return of(OpenKind::undefined_term).size();
  };
  EXPECT_EQ(set(""), 1u);
  EXPECT_EQ(set("to-discuss"), 0u);
  EXPECT_EQ(set("distinct"), 0u);
  EXPECT_EQ(set("same"), 0u);
}

TEST_F(Audits, AWordOfOneSenseNeedsNoWords) {
  const auto set = [&](const std::string& status) {
    document::Change change;
    edit::update(change, *assembly.map.all<document::Term>().begin(), [&](document::Term& term) { term.status = status, term.senses.clear(); });
    assembly.map.apply(change);
    return of(OpenKind::undefined_term).size();
  };
  EXPECT_EQ(set("distinct"), 1u);
  EXPECT_EQ(set("same"), 0u);
}

}  // namespace
}  // namespace concarte::audit
