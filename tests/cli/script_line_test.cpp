// A line of a script becomes a command, or a sentence that says what is wrong with it.
#include "cli/script_line.h"

#include <gtest/gtest.h>

#include "editor/commands/command_table.h"

namespace concarte::cli {
namespace {

using session::Command;
using session::Verb;

Command read(std::string_view line) {
  const auto command = read_command(line);
  if (const auto* refusal = std::get_if<std::string>(&command)) {
    ADD_FAILURE() << *refusal;
    return {};
  }
  return std::get<Command>(command);
}

bool is_refused(std::string_view line) { return std::holds_alternative<std::string>(read_command(line)); }

// A value of the type that the table gives to an argument.
std::string value_of(std::string_view type) {
  if (type == "number") return "3";
  if (type == "boolean") return "true";
  if (type == "strings") return R"(["a", "b"])";
  return type == "point" ? "[1.5, -2]" : R"("a")";
}

std::string line_with_all(const session::CommandRow& row) {
  std::string line = R"({"command": ")" + std::string(row.name) + '"';
  for (const session::Parameter& parameter : row.parameters)
    line += ", \"" + std::string(session::word(parameter.field)) + "\": " + value_of(session::type(parameter.field));
  return line + "}";
}

TEST(ScriptLine, every_command_of_the_table_can_be_said_with_all_its_arguments) {
  for (const session::CommandRow& row : session::command_table()) EXPECT_EQ(read(line_with_all(row)).verb, row.verb) << row.name;
}

TEST(ScriptLine, a_required_argument_cannot_be_left_out) {
  for (const session::CommandRow& row : session::command_table()) {
    bool needs_any = false;
    for (const session::Parameter& parameter : row.parameters) needs_any = needs_any || parameter.required;
    EXPECT_EQ(is_refused(R"({"command": ")" + std::string(row.name) + "\"}"), needs_any) << row.name;
  }
}

TEST(ScriptLine, arguments_arrive_where_they_are_read) {
  const Command reparent = read(R"({"command": "reparent", "node": "n3", "parent": "n1", "position": 2, "side": "left"})");
  EXPECT_EQ(reparent.verb, Verb::reparent);
  EXPECT_EQ(reparent.arguments.node.view(), "n3");
  EXPECT_EQ(reparent.arguments.parent.view(), "n1");
  EXPECT_EQ(reparent.arguments.position, 2);
  EXPECT_EQ(reparent.arguments.side, "left");
  EXPECT_EQ(read(R"({"command": "pin", "node": "n3", "at": [1.5, -2]})").arguments.at, (Vec2{1.5, -2}));
  EXPECT_EQ(read(R"({"command": "set_tags", "tags": ["a", "é"]})").arguments.tags, (std::vector<std::string>{"a", "é"}));
  EXPECT_TRUE(read(R"({"command": "select", "node": "a", "extend": true})").arguments.extend);
}

TEST(ScriptLine, what_is_left_out_is_not_given) {
  const Command command = read(R"({"command": "add_child"})");
  EXPECT_TRUE(command.arguments.node.empty());
  EXPECT_FALSE(command.arguments.text.has_value());
}

TEST(ScriptLine, an_idea_without_parent_becomes_a_root) {
  EXPECT_TRUE(read(R"({"command": "reparent", "node": "a", "parent": ""})").arguments.parent.empty());
}

TEST(ScriptLine, wrong_types_are_refused) {
  for (const std::string_view line :
       {R"({"command": "set_text", "text": null})", R"({"command": "set_tags", "tags": {}})", R"({"command": "pin", "at": [1, 2, 3]})",
        R"({"command": "pin", "at": [1e999, 2]})", R"({"command": "reparent", "position": -1})", R"({"command": "reparent", "position": 4e9})",
        R"({"command": "zoom_at", "factor": 0})", R"({"command": "select", "node": ""})", R"({"command": "select", "node": ["a"]})"})
    EXPECT_TRUE(is_refused(line)) << line;
}

TEST(ScriptLine, answers_are_one_line) {
  EXPECT_EQ(answer({{"n1234567"}, std::nullopt}), R"({"ok":true,"made":["n1234567"]})");
  EXPECT_EQ(answer({{}, std::nullopt}, "“a.json” was read again"), R"({"ok":true,"made":[],"notice":"“a.json” was read again"})");
  session::Outcome refused;
  refused.problem.emplace();
  refused.problem->message = "deux\nlignes « é » \xFF";
  EXPECT_EQ(answer(refused), R"({"ok":false,"problem":"deux\nlignes « é » )" "\uFFFD\"}");
}

}  // namespace
}  // namespace concarte::cli
