// Three tables' maps become one under a person's hands: each question answered by one command, each answer undone by one.
#include <gtest/gtest.h>

#include "editor/session/assembling.h"
#include "map/document/walk.h"
#include "map/ledger/refusals.h"

namespace concarte::session {
namespace {

TEST_F(Assembling, BeginsWithTheSourcesBesideAnEmptyMap) {
  EXPECT_EQ(desk.map().all<document::Source>().size(), 3u);
  EXPECT_EQ(desk.map().node_count(), 1u);
  EXPECT_EQ(desk.state().left_panel, LeftPanel::synthesis);
  EXPECT_TRUE(desk.state().is_modified()) << "it is in no file yet";
  ASSERT_FALSE(questions().empty());
  EXPECT_EQ(questions()[0].kind, Question::Kind::subject);
  EXPECT_EQ(questions()[0].ideas.size(), 3u);
  EXPECT_EQ(questions()[1].kind, Question::Kind::proposal);
}

TEST_F(Assembling, YesMergesAndAsksTheNextQuestion) {
  const Question first = questions()[0];
  const Question second = questions()[1];
  desk.perform(Verb::accept_proposal);
  const auto nodes = std::set<std::string>{ledger::placement(desk.map(), first.ideas[0]).into, ledger::placement(desk.map(), first.ideas[1]).into};
  ASSERT_EQ(nodes.size(), 1u);
  EXPECT_FALSE(nodes.begin()->empty());
  EXPECT_EQ(desk.state().synthesis.asked, second.ideas);
  desk.perform(Verb::undo);
  EXPECT_EQ(placed(), 0u);
  EXPECT_EQ(questions()[0].ideas, first.ideas);
}

TEST_F(Assembling, WhatTheMapsAreAboutIsAskedFirstAndMayGetAName) {
  desk.perform(Verb::accept_proposal, {.text = "Une réussite éducative"});
  EXPECT_EQ(desk.map().node_count(), 1u);
  EXPECT_EQ(desk.map().node(desk.map().main_root()).text, "Une réussite éducative");
  EXPECT_EQ(placed(), 3u);
}

TEST_F(Assembling, MapsAboutDifferentThingsAreBranchesOfTheSynthesis) {
  desk.perform(Verb::refuse_proposal);
  EXPECT_EQ(desk.map().children(desk.map().main_root()).size(), 3u);
  EXPECT_EQ(placed(), 3u);
}

TEST_F(Assembling, LikelyThemesAreAskedAboutBeforeWhatStandsUnderThem) {
  bool leaves_come = false;
  std::size_t themes = 0;
  for (const Question& question : questions()) {
    if (question.kind != Question::Kind::proposal) continue;
    const auto is_theme = [&](const ledger::SourceNode& idea) {
      return !desk.state().synthesis.maps.at(idea.source)->children(id(idea.node)).empty();
    };
    const bool are_themes = question.score >= 0.1 && std::ranges::all_of(question.ideas, is_theme);
    EXPECT_FALSE(are_themes && leaves_come);
    leaves_come = leaves_come || !are_themes;
    themes += are_themes ? 1 : 0;
  }
  EXPECT_GT(themes, 0u);
}

TEST_F(Assembling, NoWaitsForWhatTheIdeasStandUnder) {
  desk.perform(Verb::accept_proposal);
  const auto asked = questions();
  const Question leaf = *std::ranges::find_if(asked, [&](const Question& question) {
    return std::ranges::all_of(question.ideas, [&](const ledger::SourceNode& idea) {
      return document::level(*desk.state().synthesis.maps.at(idea.source), id(idea.node)) > 2;
    });
  });
  Arguments arguments;
  arguments.ideas.emplace();
  for (const ledger::SourceNode& idea : leaf.ideas) arguments.ideas->push_back(ledger::to_string(idea));
  desk.perform(Verb::refuse_proposal, arguments);
  EXPECT_EQ(placed(), 3u) << "not under the root, far from where they belong";
  desk.session().settle();
  for (const ledger::SourceNode& idea : leaf.ideas) {
    const bool is_asked = std::ranges::any_of(questions(), [&](const Question& question) { return std::ranges::find(question.ideas, idea) != question.ideas.end(); });
    EXPECT_TRUE(is_asked) << ledger::to_string(idea);
  }
}

TEST_F(Assembling, UndoAsksTheQuestionAgain) {
  desk.perform(Verb::accept_proposal);
  const Question second = questions()[0];
  desk.perform(Verb::accept_proposal);
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.state().synthesis.asked, second.ideas);
  desk.perform(Verb::refuse_proposal);
  desk.session().settle();
  desk.perform(Verb::undo);
  desk.session().settle();
  const auto asked = questions();
  EXPECT_EQ(asked[question_asked(desk.state(), asked)].ideas, second.ideas);
}

TEST_F(Assembling, ANoCanBeTakenBackLater) {
  desk.perform(Verb::accept_proposal);
  const Question second = questions()[0];
  desk.perform(Verb::refuse_proposal);
  desk.perform(Verb::accept_proposal);
  desk.session().settle();
  Arguments arguments;
  arguments.ideas.emplace();
  for (const ledger::SourceNode& idea : second.ideas) arguments.ideas->push_back(ledger::to_string(idea));
  EXPECT_TRUE(desk.perform(Verb::allow_proposal, arguments).done());
  desk.session().settle();
  EXPECT_TRUE(ledger::refused_pairs(desk.map()).empty());
  const auto asked = questions();
  EXPECT_EQ(asked[question_asked(desk.state(), asked)].ideas, second.ideas);
}

TEST_F(Assembling, ABranchThatNobodyElseSpeaksOfIsKeptAtOnce) {
  desk.perform(Verb::accept_proposal);
  const auto asked = questions();
  for (const Question& question : asked) {
    if (question.kind != Question::Kind::alone) continue;
    const auto [head, branch] = branch_alone(desk.state(), asked, question.ideas.front());
    if (branch.size() < 2 || head != question.ideas.front()) continue;
    Arguments arguments;
    arguments.ideas.emplace();
    for (const ledger::SourceNode& idea : branch) arguments.ideas->push_back(ledger::to_string(idea));
    const std::size_t before = placed();
    desk.perform(Verb::keep_alone, arguments);
    EXPECT_EQ(placed(), before + branch.size());
    const document::NodeId theme = id(ledger::placement(desk.map(), branch.front()).into);
    for (const ledger::SourceNode& idea : branch)
      EXPECT_TRUE(document::is_within(desk.map(), id(ledger::placement(desk.map(), idea).into), theme));
    return;
  }
  FAIL() << "the maps of the tables have such a branch";
}

TEST_F(Assembling, WhatIsLeftUnderAThemeIsKeptAtOnceToo) {
  const auto idea = [&](const char* node) { return ledger::SourceNode{desk.map().all<document::Source>().begin()->id, node}; };
  const auto [head, branch] = branch_alone(desk.state(), questions(), idea("a3"));
  EXPECT_EQ(head, idea("a2")) << "“L’enfant reprend la parole” is in a proposal itself";
  EXPECT_TRUE(std::ranges::find(branch, idea("a4")) != branch.end());
  EXPECT_TRUE(std::ranges::find(branch, idea("a2")) == branch.end());
}

TEST_F(Assembling, MapsAboutDifferentThingsMayHaveACommonTitle) {
  const Question subject = questions()[0];
  Arguments arguments;
  arguments.ideas.emplace();
  for (const ledger::SourceNode& idea : subject.ideas) arguments.ideas->push_back(ledger::to_string(idea));
  arguments.text = "Trois regards";
  desk.perform(Verb::refuse_proposal, arguments);
  EXPECT_EQ(desk.map().node(desk.map().main_root()).text, "Trois regards");
  EXPECT_EQ(desk.map().heading().title, "Trois regards");
  EXPECT_EQ(desk.map().children(desk.map().main_root()).size(), 3u);
  desk.perform(Verb::undo);
  EXPECT_NE(desk.map().heading().title, "Trois regards");
}

TEST_F(Assembling, AnIdeaAloneIsShownWithWhatIsClosestToIt) {
  desk.perform(Verb::accept_proposal);
  std::size_t with_some = 0, without = 0;
  for (const Question& question : questions()) {
    if (question.kind != Question::Kind::alone) continue;
    const auto near = neighbours(desk.state(), question.ideas.front());
    ++(near.empty() ? without : with_some);
    EXPECT_LE(near.size(), 3u);
    for (const ledger::SourceNode& other : near) {
      EXPECT_NE(other.source, question.ideas.front().source);
      EXPECT_NE(other.node, desk.state().synthesis.maps.at(other.source)->main_root().view()) << "what a map is about is nobody's criterion";
    }
  }
  EXPECT_GT(with_some, 0u);
  EXPECT_GT(without, 0u) << "what is far from everything has no closest";
}

TEST_F(Assembling, AnIdeaAloneMayBeJoinedToTheOneThatAHandChoseOnTheMap) {
  const auto idea = [&](int source, const char* node) { return ledger::SourceNode{std::next(desk.map().all<document::Source>().begin(), source)->id, node}; };
  const auto keep = [&](const ledger::SourceNode& one) {
    Arguments arguments;
    arguments.ideas = std::vector{ledger::to_string(one)};
    desk.perform(Verb::keep_alone, arguments);
    return *document::NodeId::parse(ledger::placement(desk.map(), one).into);
  };
  const document::NodeId notes = keep(idea(0, "a11"));
  const document::NodeId attendance = keep(idea(1, "b3"));
  const auto choose = [&](const document::NodeId& node) {
    Arguments arguments;
    arguments.node = node;
    desk.perform(Verb::select, arguments);
    return chosen_for(desk.state(), idea(1, "b4"));
  };
  EXPECT_EQ(choose(notes), notes);
  EXPECT_TRUE(choose(attendance).empty()) << "the same table speaks there already";
  EXPECT_TRUE(choose(desk.map().main_root()).empty());
}

TEST_F(Assembling, NoKeepsThemApartForGood) {
  const Question first = questions()[0];
  desk.perform(Verb::refuse_proposal);
  EXPECT_EQ(placed(), first.ideas.size());
  EXPECT_FALSE(ledger::refused_pairs(desk.map()).empty());
  desk.session().settle();
  for (const Question& question : questions()) EXPECT_NE(question.ideas, first.ideas);
  desk.perform(Verb::undo);
  EXPECT_TRUE(ledger::refused_pairs(desk.map()).empty());
  EXPECT_EQ(placed(), 0u);
}

TEST_F(Assembling, ASearchGivesTheQuestionBackWhenItIsClosed) {
  desk.perform(Verb::find);
  EXPECT_EQ(desk.state().left_panel, LeftPanel::search);
  desk.perform(Verb::show_left_panel, {.text = "none"});
  EXPECT_EQ(desk.state().left_panel, LeftPanel::synthesis);
  desk.perform(Verb::show_left_panel, {.text = "none"});
  EXPECT_EQ(desk.state().left_panel, LeftPanel::none);
}

TEST_F(Assembling, LaterPutsTheQuestionLast) {
  const Question first = questions()[0];
  desk.perform(Verb::put_off_proposal);
  EXPECT_EQ(questions().back().ideas, first.ideas);
  EXPECT_NE(desk.state().synthesis.asked, first.ideas);
  EXPECT_EQ(placed(), 0u);
}

TEST_F(Assembling, AnsweringEverythingPlacesEveryIdea) {
  std::size_t asked = 0;
  for (; !questions().empty() && asked < 400; ++asked) desk.perform(asked % 3 == 1 ? Verb::refuse_proposal : Verb::accept_proposal);
  EXPECT_TRUE(questions().empty());
  for (const auto& source : desk.map().all<document::Source>()) {
    const ledger::Coverage counted = ledger::coverage(desk.map(), desk.state().synthesis.maps, source.id);
    EXPECT_EQ(counted.placed, counted.total);
  }
}

TEST_F(Assembling, AScriptSaysInItsOwnWordsWhatItMeans) {
  Arguments arguments;
  arguments.ideas = std::vector<std::string>{"groupe-1:a3", "groupe-3.json:c4"};
  arguments.id = id("parole");
  arguments.text = "Oser prendre la parole";
  EXPECT_EQ(desk.perform(Verb::merge_ideas, arguments).made, std::vector<std::string>{"parole"});
  EXPECT_EQ(desk.map().node(id("parole")).contributions.size(), 2u);
  EXPECT_EQ(desk.perform(Verb::add_child, {.node = id("parole"), .id = id("silence"), .text = "Se taire"}).made, std::vector<std::string>{"silence"});
  EXPECT_FALSE(desk.perform(Verb::add_child, {.node = id("parole"), .id = id("silence"), .text = "Se taire"}).done()) << "the id is taken";
  EXPECT_NE(desk.perform(Verb::add_child, {.node = id("parole"), .text = "Se taire"}).made, std::vector<std::string>{"silence"});
  arguments.ideas = std::vector<std::string>{"groupe-1:a4", "groupe-1:a6"};
  arguments.id = id("deux");
  EXPECT_FALSE(desk.perform(Verb::keep_alone, arguments).done()) << "one id for two ideas";
}

}  // namespace
}  // namespace concarte::session
