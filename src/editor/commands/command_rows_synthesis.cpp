// The rows of the commands about a synthesis: its sources, where their ideas go, what is proposed.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool has_source(const State& s) { return !s.document.all<document::Source>().empty(); }

CommandRow placing_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Parameter> parameters,
                       Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = {}, .parameters = std::move(parameters),
          .is_enabled = has_source, .perform = perform, .changes_map = true};
}

// What answers or looks for a question needs to know what is proposed.
CommandRow question_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                        std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&), bool changes_map) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys), .parameters = std::move(parameters),
          .is_enabled = has_source, .perform = perform, .needs = Needs::proposals, .changes_map = changes_map};
}

}  // namespace

std::vector<CommandRow> synthesis_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto menu = Menu::synthesis;
  constexpr Parameter Ideas{Field::ideas};
  constexpr Parameter TheseIdeas{Field::ideas, true};
  constexpr Parameter Parent{Field::parent};
  constexpr Parameter Position{Field::position};
  constexpr Parameter Id{Field::id};
  return {
      {.verb = assemble, .name = "assemble", .label = mark("Assemble groups’ maps…"), .menu = menu, .keys = {}, .parameters = {{Field::paths}},
       .perform = perform::assemble},
      {.verb = add_source, .name = "add_source", .label = mark("Bring another map in…"), .menu = menu, .keys = {}, .parameters = {{Field::path}},
       .perform = perform::add_source, .changes_map = true},
      placing_row(remove_source, "remove_source", mark("Take the map back"), none, {{Field::source}}, perform::remove_source),
      placing_row(reread_source, "reread_source", mark("Read the source’s file again"), none, {{Field::source}, {Field::path}}, perform::reread_source),
      placing_row(merge_ideas, "merge_ideas", mark("Merge ideas of the sources"), none, {TheseIdeas, {Field::node}, Parent, Position, {Field::text}, Id}, perform::merge_ideas),
      placing_row(keep_alone, "keep_alone", mark("Keep alone"), none, {Ideas, {Field::source}, Parent, Position, {Field::side}, Id}, perform::keep_alone),
      placing_row(accept_alone, "accept_alone", mark("Accept what one group alone says"), menu, {Ideas, {Field::source}, {Field::reason}}, perform::accept_alone),
      placing_row(set_ideas_aside, "set_ideas_aside", mark("Set ideas of the sources aside"), none, {TheseIdeas, {Field::reason}}, perform::set_ideas_aside),
      placing_row(take_out_ideas, "take_out_ideas", mark("Take out of the synthesis"), none, {TheseIdeas}, perform::take_out_ideas),
      question_row(accept_proposal, "accept_proposal", mark("Yes, merge"), menu, {}, {Ideas, {Field::text}, Id}, perform::accept_proposal, true),
      question_row(refuse_proposal, "refuse_proposal", mark("No, keep apart"), menu, {}, {Ideas, {Field::text}}, perform::refuse_proposal, true),
      question_row(same_word, "same_word", mark("Other sense, same word"), menu, {}, {Ideas, {Field::text}}, perform::same_word, true),
      placing_row(allow_proposal, "allow_proposal", mark("Ask again"), none, {TheseIdeas}, perform::allow_proposal),
      question_row(put_off_proposal, "put_off_proposal", mark("Decide later"), menu, {}, {Ideas}, perform::put_off_proposal, false),
      question_row(next_question, "next_question", mark("Next question"), menu, {plain(Key::f12)}, {}, perform::next_question, false),
      question_row(previous_question, "previous_question", mark("Previous question"), menu, {shift(Key::f12)}, {}, perform::previous_question, false),
      question_row(ask_about, "ask_about", mark("Ask about these ideas"), none, {}, {TheseIdeas}, perform::ask_about, false),
      {.verb = show_synthesis, .name = "show_synthesis", .label = mark("Sources and proposals"), .menu = menu, .keys = {ctrl(Key::f12)}, .parameters = {},
       .perform = perform::show_synthesis},
      {.verb = show_words, .name = "show_words", .label = mark("Words to clear up"), .menu = menu, .keys = {}, .parameters = {}, .perform = perform::show_words},
      {.verb = look_at_word, .name = "look_at_word", .label = mark("Look at a word"), .keys = {}, .parameters = {{Field::text, true}}, .perform = perform::look_at_word},
      {.verb = show_audit, .name = "show_audit", .label = mark("What is still open"), .menu = menu, .keys = {}, .parameters = {}, .perform = perform::show_audit},
  };
}

std::vector<CommandRow> meaning_rows() {
  using enum Verb;
  const auto row = [](Verb verb, std::string_view name, const char* label, std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&)) {
    return CommandRow{.verb = verb, .name = name, .label = label, .keys = {}, .parameters = std::move(parameters), .perform = perform, .changes_map = true};
  };
  constexpr Parameter Group{Field::group, true};
  constexpr Parameter Term{Field::term, true};
  return {
      row(set_stance, "set_stance", mark("Change a stance"), {{Field::node}, Group, {Field::stance}, {Field::reason}}, perform::set_stance),
      row(add_term, "add_term", mark("Add a term"), {{Field::text, true}, {Field::status}, {Field::id}}, perform::add_term),
      row(set_term, "set_term", mark("Change the term"), {Term, {Field::text}, {Field::status}}, perform::set_term),
      row(remove_term, "remove_term", mark("Remove the term"), {Term}, perform::remove_term),
      row(set_sense, "set_sense", mark("Change a sense"), {Term, Group, {Field::text}}, perform::set_sense),
  };
}

}  // namespace concarte::session
