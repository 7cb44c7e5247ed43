// What groups mean by a word, and where each stands, is said by one command each.
#include <gtest/gtest.h>

#include "editor/session/assembling.h"

namespace concarte::session {
namespace {

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

TEST_F(Assembling, AWordThatGroupsUseOtherwiseIsToldBeforeAnythingIsMerged) {
  desk.perform(Verb::show_words);
  desk.session().settle();
  const auto& words = desk.state().synthesis.words;
  EXPECT_TRUE(std::ranges::find(words, "réussite", &synthesis::UnclearWord::word) != words.end());
  EXPECT_TRUE(std::ranges::find(words, "autonomie", &synthesis::UnclearWord::word) != words.end());
  EXPECT_EQ(placed(), 0u);
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
