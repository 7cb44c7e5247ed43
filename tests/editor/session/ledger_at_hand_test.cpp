// Every idea of the tables' maps stays accounted for, wherever a person puts it.
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "editor/session/assembling.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::session {
namespace {

TEST_F(Assembling, AnIdeaDroppedAtTheLeftStaysAtTheLeft) {
  for (const char* side : {"left", "right"}) {
    Arguments arguments;
    arguments.ideas = std::vector<std::string>{side == std::string("left") ? "groupe-1:a2" : "groupe-2:b2"};
    arguments.parent = desk.map().main_root();
    arguments.side = side;
    const Outcome outcome = desk.perform(Verb::keep_alone, arguments);
    ASSERT_EQ(outcome.made.size(), 1u);
    EXPECT_EQ(document::word(desk.map().node(id(outcome.made[0])).side), side);
  }
}

TEST_F(Assembling, TheWordsWrittenForIdeasAreThoseOfTheIdeaTheyJoin) {
  Arguments arguments;
  arguments.ideas = std::vector<std::string>{"groupe-1:a3"};
  const std::string node = desk.perform(Verb::keep_alone, arguments).made.front();
  arguments.ideas->push_back("groupe-3:c4");
  arguments.text = "Oser parler";
  EXPECT_EQ(desk.perform(Verb::accept_proposal, arguments).made, std::vector{node});
  EXPECT_EQ(desk.map().node(id(node)).text, "Oser parler");
}

TEST_F(Assembling, AMergedIdeaFollowsItsParentsWhenTheyAreMergedAtLast) {
  const auto children_of = [&](const std::string& source, const std::string& node) {
    const document::Document& map = *desk.state().synthesis.maps.at(*document::SourceId::parse(source));
    return map.children(id(node));
  };
  const auto& sources = desk.map().all<document::Source>();
  const std::string one(sources.begin()->id.view()), two(std::next(sources.begin())->id.view());
  const std::string family = one + ":a16", partners = two + ":b18";
  ASSERT_FALSE(children_of(one, "a16").empty());
  ASSERT_FALSE(children_of(two, "b18").empty());
  Arguments arguments;
  arguments.ideas = std::vector{one + ":" + std::string(children_of(one, "a16").front().view()), two + ":" + std::string(children_of(two, "b18").front().view())};
  const std::string child = desk.perform(Verb::merge_ideas, arguments).made.front();
  EXPECT_EQ(desk.map().node(id(child)).parent, desk.map().main_root());
  arguments.ideas = std::vector{family};
  arguments.parent = desk.map().main_root();
  const std::string theme = desk.perform(Verb::keep_alone, arguments).made.front();
  arguments = {};
  arguments.ideas = std::vector{partners};
  arguments.node = id(theme);
  desk.perform(Verb::merge_ideas, arguments);
  EXPECT_EQ(desk.map().node(id(child)).parent, id(theme));
}

TEST_F(Assembling, AMapBroughtInLaterMayNameTheSubjectToo) {
  Arguments arguments;
  arguments.ideas.emplace();
  const Question subject = questions()[0];
  for (const ledger::SourceNode& idea : subject.ideas) arguments.ideas->push_back(ledger::to_string(idea));
  const std::string last = arguments.ideas->back();
  arguments.ideas->pop_back();
  desk.perform(Verb::accept_proposal, arguments);
  ASSERT_EQ(questions()[0].kind, Question::Kind::subject);
  EXPECT_EQ(questions()[0].ideas.size(), 1u);
  arguments.ideas = std::vector{last};
  arguments.text = "Nos critères";
  desk.perform(Verb::accept_proposal, arguments);
  EXPECT_EQ(desk.map().node(desk.map().main_root()).text, "Nos critères");
  EXPECT_EQ(desk.map().heading().title, "Nos critères");
  EXPECT_EQ(desk.map().node_count(), 1u);
}

TEST_F(Assembling, AnAcceptedMinorityThatIsTakenAwayIsAcceptedNoMore) {
  desk.perform(Verb::keep_alone);
  const std::size_t waiting = audit_lines(audit::OpenKind::minority);
  ASSERT_GT(waiting, 0u);
  desk.perform(Verb::accept_alone);
  EXPECT_EQ(audit_lines(audit::OpenKind::minority), 0u);
  std::optional<ledger::SourceNode> accepted;
  for (const auto& source : desk.map().all<document::Source>())
    for (const document::Placement& row : source.nodes)
      if (!row.reason.empty()) accepted = ledger::SourceNode{source.id, row.node};
  ASSERT_TRUE(accepted);
  desk.perform(Verb::delete_branch, {.node = id(ledger::placement(desk.map(), *accepted).into)});
  EXPECT_EQ(ledger::placement(desk.map(), *accepted).reason, "");
}

TEST_F(Assembling, ADeletedBranchIsAskedAboutAgain) {
  desk.perform(Verb::keep_alone);
  ASSERT_EQ(placed(), 95u);
  const auto children = desk.map().children(desk.map().main_root());
  ASSERT_FALSE(children.empty());
  desk.perform(Verb::delete_branch, {.node = children.front()});
  EXPECT_LT(placed(), 95u);
  desk.perform(Verb::undo);
  EXPECT_EQ(placed(), 95u);
}

TEST_F(Assembling, WhatIsSetAsideNeedsAReason) {
  Arguments arguments;
  arguments.ideas = std::vector{ledger::to_string(questions().back().ideas.front())};
  EXPECT_FALSE(desk.perform(Verb::set_ideas_aside, arguments).done());
  arguments.reason = "trop général";
  EXPECT_TRUE(desk.perform(Verb::set_ideas_aside, arguments).done());
  EXPECT_EQ(placed(), 1u);
}

TEST_F(Assembling, APartnerSaysOneThingAtLastWhateverItSaidAtTwoTables) {
  Arguments arguments;
  arguments.ideas = std::vector<std::string>{"groupe-1:a5", "groupe-3:c6"};
  arguments.id = id("deborder");
  desk.perform(Verb::merge_ideas, arguments);
  const auto said_by_school = [&] {
    std::size_t count = 0;
    for (const auto& stance : desk.map().node(id("deborder")).stances)
      count += static_cast<std::size_t>(std::count(stance.groups.begin(), stance.groups.end(), *document::GroupId::parse("ens")));
    return count;
  };
  EXPECT_EQ(said_by_school(), 2u);
  Arguments last{.node = id("deborder"), .group = *document::GroupId::parse("ens"), .reason = "En établissement, cela finit par une exclusion"};
  last.stance = "against";
  desk.perform(Verb::set_stance, last);
  EXPECT_EQ(said_by_school(), 1u);
}

TEST_F(Assembling, TheSameMapTwiceIsRefused) {
  Arguments arguments;
  arguments.path = CONCARTE_SOURCE_DIR "/maps/reussite-educative/groupe-2.json";
  const Outcome outcome = desk.perform(Verb::add_source, arguments);
  EXPECT_FALSE(outcome.done());
}

TEST_F(Assembling, TellsWhatAMapReadAgainSaysOtherwise) {
  std::ifstream file(CONCARTE_SOURCE_DIR "/maps/reussite-educative/groupe-1.json");
  std::string text((std::istreambuf_iterator<char>(file)), {});
  const std::string words = "Il se confie à un adulte de son choix";
  text.replace(text.find(words), words.size(), "Il se confie à un adulte qu’il a choisi");
  const std::filesystem::path changed = std::filesystem::path(testing::TempDir()) / "groupe-1-corrige.json";
  std::ofstream(changed) << text;
  Arguments arguments;
  arguments.source = desk.map().all<document::Source>().begin()->id;
  arguments.path = changed.string();
  EXPECT_TRUE(desk.perform(Verb::reread_source, arguments).done());
  ASSERT_TRUE(desk.state().notice);
  EXPECT_NE(desk.state().notice->text.find("qu’il a choisi"), std::string::npos) << desk.state().notice->text;
  ASSERT_TRUE(desk.state().notice->action);
  EXPECT_EQ(desk.state().notice->action->verb, Verb::undo);
}

}  // namespace
}  // namespace concarte::session
