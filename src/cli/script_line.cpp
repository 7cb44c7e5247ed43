// One line of a script, JSON -> Command; and the answer to it.
#include "cli/script_line.h"

#include <cmath>
#include <limits>
#include <set>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/command_table.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;
using session::Arguments;
using session::CommandRow;
using session::Field;

// Nothing when the value has been taken.
using Refusal = std::optional<std::string>;

Refusal wrong_type(Field field, const char* wanted) { return say("“{}” must be {}", session::word(field), wanted) + "."; }

Refusal take_text(const Json& value, Field field, std::optional<std::string>& target) {
  if (!value.is_string()) return wrong_type(field, translate("a text between quotes"));
  target = value.get<std::string>();
  return {};
}

Refusal take_texts(const Json& value, Field field, std::optional<std::vector<std::string>>& target) {
  std::vector<std::string> texts;
  for (const Json& element : value.is_array() ? value : Json{nullptr}) {
    if (!element.is_string()) return wrong_type(field, translate("a list of texts, as [\"a\", \"b\"]"));
    texts.push_back(element.get<std::string>());
  }
  target = std::move(texts);
  return {};
}

template <class Identifier>
Refusal take_id(const Json& value, Field field, Identifier& target) {
  if (!value.is_string()) return wrong_type(field, translate("an id between quotes"));
  const std::string word = value.get<std::string>();
  // No parent: a root.
  if (word.empty() && field == Field::parent) return {};
  const auto id = Identifier::parse(word);
  if (!id) return say("“{}” is not an id: 1 to 32 letters without accents, digits, _ or -.", word);
  target = *id;
  return {};
}

std::optional<double> number(const Json& value) {
  if (!value.is_number()) return std::nullopt;
  const double read = value.get<double>();
  return std::isfinite(read) ? std::optional(read) : std::nullopt;
}

Refusal take_point(const Json& value, Field field, std::optional<Vec2>& target) {
  if (value.is_array() && value.size() == 2) {
    const auto x = number(value[0]), y = number(value[1]);
    if (x && y) {
      target = Vec2{*x, *y};
      return {};
    }
  }
  return wrong_type(field, translate("a point, as [12.5, -40]"));
}

Refusal take_position(const Json& value, Field field, std::optional<int>& target) {
  const auto read = number(value);
  if (!read || *read != std::floor(*read) || *read < 0 || *read > std::numeric_limits<int>::max())
    return wrong_type(field, translate("a whole number, from 0"));
  target = static_cast<int>(*read);
  return {};
}

Refusal take_factor(const Json& value, Field field, double& target) {
  const auto read = number(value);
  if (!read || *read <= 0) return wrong_type(field, translate("a number above 0"));
  target = *read;
  return {};
}

Refusal take_truth(const Json& value, Field field, bool& target) {
  if (!value.is_boolean()) return wrong_type(field, translate("true or false"));
  target = value.get<bool>();
  return {};
}

Refusal take(const Json& value, Field field, Arguments& to) {
  switch (field) {
    case Field::node: return take_id(value, field, to.node);
    case Field::parent: return take_id(value, field, to.parent);
    case Field::to: return take_id(value, field, to.to);
    case Field::link: return take_id(value, field, to.link);
    case Field::group: return take_id(value, field, to.group);
    case Field::item: return take_id(value, field, to.item);
    case Field::figure: return take_id(value, field, to.figure);
    case Field::source: return take_id(value, field, to.source);
    case Field::term: return take_id(value, field, to.term);
    case Field::id: return take_id(value, field, to.id);
    case Field::boundary: return take_id(value, field, to.boundary);
    case Field::summary: return take_id(value, field, to.summary);
    case Field::text: return take_text(value, field, to.text);
    case Field::kind: return take_text(value, field, to.kind);
    case Field::status: return take_text(value, field, to.status);
    case Field::reason: return take_text(value, field, to.reason);
    case Field::label: return take_text(value, field, to.label);
    case Field::style: return take_text(value, field, to.style);
    case Field::theme: return take_text(value, field, to.theme);
    case Field::side: return take_text(value, field, to.side);
    case Field::path: return take_text(value, field, to.path);
    case Field::mark: return take_text(value, field, to.mark);
    case Field::colour: return take_text(value, field, to.colour);
    case Field::hatch: return take_text(value, field, to.hatch);
    case Field::setting: return take_text(value, field, to.setting);
    case Field::stance: return take_text(value, field, to.stance);
    case Field::ideas: return take_texts(value, field, to.ideas);
    case Field::paths: return take_texts(value, field, to.paths);
    case Field::tags: return take_texts(value, field, to.tags);
    case Field::links: return take_texts(value, field, to.links);
    case Field::keys: return take_texts(value, field, to.keys);
    case Field::groups: return take_texts(value, field, to.groups);
    case Field::kinds: return take_texts(value, field, to.kinds);
    case Field::statuses: return take_texts(value, field, to.statuses);
    case Field::places: return take_texts(value, field, to.places);
    case Field::replacement: return take_text(value, field, to.replacement);
    case Field::position: return take_position(value, field, to.position);
    case Field::at: return take_point(value, field, to.at);
    case Field::factor: return take_factor(value, field, to.factor);
    case Field::extend: return take_truth(value, field, to.extend);
  }
  return {};
}

// The object of the line; or what is wrong before anything is known of the command.
std::variant<Json, std::string> read_object(std::string_view line) {
  if (utf8::find_invalid(line) != std::string_view::npos) return std::string(translate("The line is not valid UTF-8. Save the file as UTF-8."));
  std::string twice;
  std::set<std::string> seen;
  const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::key && depth == 1 && !seen.insert(parsed.get<std::string>()).second) twice = parsed.get<std::string>();
    return true;
  };
  Json object = Json::parse(line, watch, false);
  if (object.is_discarded()) return std::string(translate("The line is not valid JSON. Check its quotes, commas and brackets."));
  if (!object.is_object()) return std::string(translate("The line is not a command, as {\"command\": \"undo\"}."));
  if (!twice.empty()) return say("“{}” is given twice.", twice);
  return object;
}

// The places of a path: `tags`, `pan`.
std::string argument_names(const CommandRow& row) {
  std::string names;
  for (const session::Parameter& parameter : row.parameters)
    names += (names.empty() ? "" : ", ") + std::string(session::word(parameter.field));
  return names;
}

std::variant<session::Command, std::string> fill(const CommandRow& row, const Json& object) {
  session::Command command{row.verb, {}};
  for (const auto& [name, value] : object.items()) {
    if (name == "command") continue;
    const session::Parameter* meant = nullptr;
    for (const session::Parameter& parameter : row.parameters)
      if (session::word(parameter.field) == name) meant = &parameter;
    if (meant == nullptr)
      return row.parameters.empty() ? say("“{}” takes no argument, and not “{}”.", row.name, name)
                                    : say("“{}” has no argument “{}”; it has: {}.", row.name, name, argument_names(row));
    if (auto refusal = take(value, meant->field, command.arguments)) return *refusal;
  }
  for (const session::Parameter& parameter : row.parameters)
    if (parameter.required && !object.contains(session::word(parameter.field)))
      return say("“{}” needs the argument “{}”.", row.name, session::word(parameter.field));
  return command;
}

}  // namespace

std::variant<session::Command, std::string> read_command(std::string_view line) {
  auto read = read_object(line);
  if (auto* refusal = std::get_if<std::string>(&read)) return std::move(*refusal);
  const Json& object = std::get<Json>(read);
  const auto name = object.find("command");
  if (name == object.end() || !name->is_string()) return std::string(translate("The line names no command, as {\"command\": \"undo\"}."));
  const auto verb = session::verb_named(name->get<std::string>());
  if (!verb) return say("There is no command “{}”. `concarte script --list` lists them.", name->get<std::string>());
  return fill(session::row(*verb), object);
}

std::string answer(const session::Outcome& outcome, const std::string& notice) {
  Json said = outcome.problem ? Json{{"ok", false}, {"problem", to_string(*outcome.problem)}}
                                    : Json{{"ok", true}, {"made", outcome.made}};
  if (!notice.empty() && !outcome.problem) said["notice"] = notice;
  return said.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string command_list() {
  std::string list;
  for (const CommandRow& row : session::command_table()) {
    std::string form(row.name);
    for (const session::Parameter& parameter : row.parameters) {
      const std::string argument = std::string(session::word(parameter.field)) + ": " + std::string(session::type(parameter.field));
      form += parameter.required ? " " + argument : " [" + argument + "]";
    }
    list += form + "  — " + translate(row.label) + "\n";
  }
  return list;
}

}  // namespace concarte::cli
