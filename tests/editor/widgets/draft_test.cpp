// Words typed in a panel: when they become a command, and in which order.
#include "editor/widgets/draft.h"

#include <gtest/gtest.h>

namespace concarte::ui {
namespace {

using session::Command;
using session::Verb;

Draft a_draft(const std::string& before, const std::string& now) {
  Draft draft;
  draft.field = 1;
  draft.before = before;
  draft.edit = session::started({}, now, false);
  draft.command_of = [](const std::string& words) {
    Command command{Verb::set_note, {}};
    command.arguments.text = words;
    return command;
  };
  return draft;
}

std::vector<Verb> verbs(const std::vector<Command>& commands) {
  std::vector<Verb> list;
  for (const Command& command : commands) list.push_back(command.verb);
  return list;
}

TEST(WordsBeingTyped, WaitWhileTheirFieldIsShown) {
  std::optional<Draft> draft = a_draft("", "Oser");
  std::vector<Command> commands{{Verb::zoom_in, {}}};
  settle_draft(draft, commands);
  EXPECT_EQ(verbs(commands), std::vector{Verb::zoom_in});
  ASSERT_TRUE(draft);
  EXPECT_FALSE(draft->shown) << "the next frame must show it again";
}

TEST(WordsBeingTyped, AreSaidWhenTheirFieldIsGone) {
  std::optional<Draft> draft = a_draft("", "Oser");
  draft->shown = false;
  std::vector<Command> commands{{Verb::select, {}}};
  settle_draft(draft, commands);
  EXPECT_EQ(verbs(commands), (std::vector{Verb::set_note, Verb::select}));
  EXPECT_EQ(commands.front().arguments.text, "Oser");
  EXPECT_FALSE(draft);
}

TEST(WordsBeingTyped, ComeBeforeACommandThatCouldLoseThem) {
  for (const Verb verb : {Verb::save, Verb::quit, Verb::undo, Verb::open, Verb::export_figure}) {
    std::optional<Draft> draft = a_draft("avant", "après");
    std::vector<Command> commands{{verb, {}}};
    settle_draft(draft, commands);
    EXPECT_EQ(verbs(commands), (std::vector{Verb::set_note, verb}));
    ASSERT_TRUE(draft) << "the field stays open";
    EXPECT_EQ(draft->before, "après");
  }
}

TEST(WordsThatDidNotChange, AreNoCommand) {
  std::optional<Draft> draft = a_draft("pareil", "pareil");
  EXPECT_FALSE(taken(draft));
  EXPECT_FALSE(draft);
  std::vector<Command> commands{{Verb::save, {}}};
  draft = a_draft("pareil", "pareil");
  settle_draft(draft, commands);
  EXPECT_EQ(verbs(commands), std::vector{Verb::save});
}

}  // namespace
}  // namespace concarte::ui
