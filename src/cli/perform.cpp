// `concarte script`: commands on a map, one JSON line each, each answered with one JSON line.
#include <iostream>
#include <sstream>
#include <utility>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/script_line.h"
#include "cli/source_map.h"
#include "editor/session/session.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

session::Outcome refused(std::string message) { return {{}, problem_with({}, std::move(message))}; }

// Words being typed when the script ends are kept, as they would be when a window's user clicks elsewhere.
void finish_text(session::Session& session) {
  if (session.state().text_edit) (void)session.perform({session::Verb::text_finish, {}});
}

// What a script says of saving is about the script's own output.
session::Outcome perform(session::Session& session, session::Command command, const Perform& request) {
  const bool saves_here = command.verb == session::Verb::save && !command.arguments.path;
  if (saves_here && request.output == Dash) return refused(translate("With -o - the map is written once, at the end."));
  if (saves_here && !request.output.empty()) command.arguments.path = request.output;
  return session.perform(command);
}

session::Outcome perform_line(session::Session& session, std::string_view line, int number, const Perform& request) {
  auto read = read_command(line);
  session::Outcome outcome = std::holds_alternative<std::string>(read)
                                 ? refused(std::get<std::string>(std::move(read)))
                                 : perform(session, std::get<session::Command>(std::move(read)), request);
  // The line meant is the script's, whatever file the problem is in.
  if (outcome.problem) {
    const bool from_system = outcome.problem->from_system;
    outcome.problem = problem_with({}, to_string(*outcome.problem));
    outcome.problem->line = number;
    outcome.problem->from_system = from_system;
  }
  return outcome;
}

// What a window would show in its strip.
std::string notice_of(const session::Session& session) { return session.state().notice ? session.state().notice->text : std::string(); }

// `done` when every command was.
Exit perform_all(session::Session& session, std::istream& lines, const Perform& request) {
  Exit code = Exit::done;
  bool is_unsafe_told = false;
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const std::string told_before = notice_of(session);
    const session::Outcome outcome = perform_line(session, line, number, request);
    const std::string told_now = notice_of(session);
    if (session.state().journal_problem && !std::exchange(is_unsafe_told, true)) tell(*session.state().journal_problem);
    const std::string said = answer(outcome, told_now == told_before ? std::string() : told_now) + "\n";
    // Each at once: whoever drives us waits for it. The map has standard output to itself.
    if (request.output == Dash) std::cerr << said << std::flush;
    else if (print(said) != Exit::done) return Exit::failed;
    if (outcome.problem) {
      Problem told = *outcome.problem;
      told.file = request.commands;
      if (request.output != Dash) tell(told);
      if (code != Exit::failed) code = exit_code({told});
      if (!request.keep_going) return code;
    }
    if (session.state().quit_wanted) break;
  }
  return code;
}

}  // namespace

Exit run(const Perform& request) {
  std::istringstream file;
  if (request.commands != Dash) {
    auto input = read_input(request.commands);
    if (const Problem* problem = std::get_if<Problem>(&input)) {
      tell(*problem);
      return Exit::failed;
    }
    file.str(std::get<std::string>(std::move(input)));
  }
  auto source = read_map(request.map);
  if (const Exit* code = std::get_if<Exit>(&source)) return *code;
  SourceMap& map = std::get<SourceMap>(source);
  if (map.is_newer) {
    tell(newer_version(request.map));
    return Exit::invalid_input;
  }

  session::Places places = places_here();
  places.state = system::state_folder();  // a script that is killed leaves its journal, as a window does
  session::Session session(std::move(places), session::Mode::script);
  session.open(std::move(map.document), request.map == Dash || map.is_in_figure ? std::string{} : request.map, session::FreshIds::from_bytes(map.bytes));
  const Exit code = perform_all(session, request.commands == Dash ? std::cin : file, request);
  const bool is_given_up = code != Exit::done && !request.keep_going;
  if (is_given_up) return code;
  finish_text(session);
  if (request.output.empty()) {
    if (session.state().is_modified()) tell(translate("The changes were not written to any file: add -o OUT, or the command “save” at the end."));
    return code;
  }
  const Exit written = write_map(request.output, session.document());
  return written == Exit::done ? code : written;
}

}  // namespace concarte::cli
