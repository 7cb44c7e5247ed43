// Three tables' maps become one under a person's hands: each question answered by one command, each answer undone by one.
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "editor/session/desk.h"
#include "map/audit/audit.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/ledger/coverage.h"
#include "map/ledger/refusals.h"

namespace concarte::session {
namespace {

class Assembling : public testing::Test {
 protected:
  Assembling() {
    Arguments arguments;
    arguments.paths.emplace();
    for (const char* name : {"groupe-1.json", "groupe-2.json", "groupe-3.json"})
      arguments.paths->push_back(std::string(CONCARTE_SOURCE_DIR "/maps/reussite-educative/") + name);
    const Outcome outcome = desk.perform(Verb::assemble, arguments);
    EXPECT_TRUE(outcome.done());
    desk.session().settle();
  }
  std::vector<Question> questions() const { return open_questions(desk.state()); }
  std::size_t placed() const {
    std::size_t count = 0;
    for (const auto& source : desk.map().all<document::Source>()) count += ledger::coverage(desk.map(), desk.state().synthesis.maps, source.id).placed;
    return count;
  }

  std::size_t audit_lines(audit::OpenKind kind) const {
    const audit::Audit found = audit::audit(desk.map(), desk.state().synthesis.maps);
    return static_cast<std::size_t>(std::ranges::count(found.open, kind, &audit::Open::kind));
  }

  Desk desk;
};

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

TEST_F(Assembling, SameWordOtherSenseJoinsThemAndMakesATerm) {
  const Question first = questions()[0];
  const std::size_t terms = desk.map().all<document::Term>().size();
  desk.perform(Verb::same_word, {.text = "accompagnement"});
  EXPECT_EQ(placed(), first.ideas.size());
  bool is_joined = false;
  for (const auto& link : desk.map().all<document::Link>()) is_joined = is_joined || link.kind == document::LinkKind::same_word;
  EXPECT_TRUE(is_joined);
  EXPECT_LE(terms, desk.map().all<document::Term>().size());
  desk.perform(Verb::undo);
  EXPECT_EQ(placed(), 0u);
}

TEST_F(Assembling, TwoOfThreeThatExplainAWordMayBeToldApart) {
  for (const auto& ideas : {std::vector<std::string>{"groupe-3:c11", "groupe-1:a13"}, std::vector<std::string>{"groupe-2:b5", "groupe-3:c13", "groupe-1:a15"}}) {
    Arguments arguments;
    arguments.ideas = ideas;
    EXPECT_TRUE(desk.perform(Verb::same_word, arguments).done()) << ideas.front();
  }
  std::vector<std::string> words;
  for (const auto& term : desk.map().all<document::Term>()) words.push_back(term.word);
  EXPECT_EQ(words, (std::vector<std::string>{"autonomie", "réussite"}));
  EXPECT_EQ(desk.map().all<document::Term>().begin()->senses.size(), 2u);
  EXPECT_EQ(desk.map().all<document::Term>().begin()->senses.front().text, "elle fait ses démarches sans nous") << "the word is not repeated";
}

TEST_F(Assembling, ASearchGivesTheQuestionBackWhenItIsClosed) {
  desk.perform(Verb::find);
  EXPECT_EQ(desk.state().left_panel, LeftPanel::search);
  desk.perform(Verb::show_left_panel, {.text = "none"});
  EXPECT_EQ(desk.state().left_panel, LeftPanel::synthesis);
  desk.perform(Verb::show_left_panel, {.text = "none"});
  EXPECT_EQ(desk.state().left_panel, LeftPanel::none);
}

TEST_F(Assembling, AWordThatGroupsUseOtherwiseIsToldBeforeAnythingIsMerged) {
  desk.perform(Verb::show_words);
  desk.session().settle();
  const auto& words = desk.state().synthesis.words;
  EXPECT_TRUE(std::ranges::find(words, "réussite", &synthesis::UnclearWord::word) != words.end());
  EXPECT_TRUE(std::ranges::find(words, "autonomie", &synthesis::UnclearWord::word) != words.end());
  EXPECT_EQ(placed(), 0u);
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

TEST(Stances, AGroupSaysOneThingOfAnIdea) {
  Desk desk;
  desk.perform(Verb::add_group, {.text = "Table 1"});
  const document::GroupId group = desk.map().all<document::Group>().begin()->id;
  Arguments arguments{.node = id("dares")};
  arguments.group = group;
  arguments.stance = "for";
  desk.perform(Verb::set_stance, arguments);
  arguments.stance = "against";
  arguments.reason = "peut être un échec apparent";
  desk.perform(Verb::set_stance, arguments);
  ASSERT_EQ(desk.map().node(id("dares")).stances.size(), 1u);
  EXPECT_EQ(desk.map().node(id("dares")).stances[0].opinion, document::Opinion::against);
  arguments.stance = "none";
  desk.perform(Verb::set_stance, arguments);
  EXPECT_TRUE(desk.map().node(id("dares")).stances.empty());
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().node(id("dares")).stances[0].reason, "peut être un échec apparent");
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

TEST(Words, AreListedWhileTheirPanelIsOpenUntilTheyAreSettled) {
  Desk desk;
  for (const char* name : {"Table 1", "Table 2"}) desk.perform(Verb::add_group, {.text = name});
  desk.perform(Verb::show_words);
  desk.perform(Verb::add_term, {.text = "autonomie"});
  desk.session().settle();
  const auto words = [&] { return synthesis::words_at_hand(desk.map(), desk.state().synthesis.words); };
  ASSERT_EQ(words().size(), 1u);
  EXPECT_FALSE(words()[0].is_settled());
  desk.perform(Verb::set_term, {.term = words()[0].term->id, .status = "distinct"});
  desk.session().settle();
  EXPECT_TRUE(words()[0].is_settled());
}

TEST(Terms, AWordHasASenseForEachGroup) {
  Desk desk;
  desk.perform(Verb::add_group, {.text = "Table 1"});
  desk.perform(Verb::add_group, {.text = "Table 2"});
  const document::GroupId one = desk.map().all<document::Group>().begin()->id;
  const document::GroupId two = std::next(desk.map().all<document::Group>().begin())->id;
  const Outcome made = desk.perform(Verb::add_term, {.text = "autonomie"});
  Arguments arguments;
  arguments.term = *document::TermId::parse(made.made.front());
  for (const auto& group : {one, two}) {
    arguments.group = group;
    arguments.text = "faire seul";
    desk.perform(Verb::set_sense, arguments);
  }
  const auto term = [&]() -> const document::Term& { return *desk.map().all<document::Term>().begin(); };
  ASSERT_EQ(term().senses.size(), 1u) << "they mean the same";
  EXPECT_EQ(term().senses[0].groups.size(), 2u);
  arguments.text = "savoir demander";
  desk.perform(Verb::set_sense, arguments);
  EXPECT_EQ(term().senses.size(), 2u);
  EXPECT_EQ(desk.perform(Verb::add_term, {.text = "Autonomie"}).made, made.made) << "one word, one term";
}

}  // namespace
}  // namespace concarte::session
