// The window's own frames, drawn in memory once everything under way has settled.
#include "window/screenshot.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/script_line.h"
#include "editor/platform/offscreen.h"
#include "editor/platform/png.h"
#include "window/display.h"

namespace concarte::window {

namespace {

using session::Command;
using session::Workspace;
using session::Verb;

constexpr cli::PixelSize UsualSize{1280, 800};
constexpr int CalmFrames = 4;    // without a command: sizes and hovers have settled
constexpr int MostFrames = 40;

Problem about(const std::string& file, int line, std::string message) {
  Problem problem;
  problem.file = file;
  problem.line = line;
  problem.message = std::move(message);
  return problem;
}

std::variant<std::vector<Command>, Problem> read_script(const std::string& file) {
  std::vector<Command> commands;
  auto bytes = cli::read_input(file);
  if (const auto* problem = std::get_if<Problem>(&bytes)) return *problem;
  std::string_view rest = std::get<std::string>(bytes);
  for (int line = 1; !rest.empty(); ++line) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view words = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (words.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto command = cli::read_command(words);
    if (const auto* wrong = std::get_if<std::string>(&command)) return about(file, line, *wrong);
    commands.push_back(std::move(std::get<Command>(command)));
  }
  return commands;
}

// Each command waits for the picture of the one before: arrows walk over what is seen.
std::optional<Problem> play(Workspace& workspace, const std::vector<Command>& commands, const std::string& file) {
  for (const Command& command : commands) {
    const session::Outcome outcome = workspace.perform(command);
    if (outcome.problem) return about(file, 0, outcome.problem->message);
    workspace.settle();
    workspace.update();
  }
  return std::nullopt;
}

std::optional<Problem> open_map(Workspace& workspace, const cli::Screenshot& request) {
  if (!request.map.empty()) {
    Command open{Verb::open, {}};
    open.arguments.path = request.map;
    if (auto outcome = workspace.perform(open); outcome.problem) return outcome.problem;
  }
  if (!request.theme.empty()) {
    Command theme{Verb::set_theme, {}};
    theme.arguments.theme = request.theme;
    if (auto outcome = workspace.perform(theme); outcome.problem) return outcome.problem;
  }
  workspace.settle();
  workspace.update();
  return std::nullopt;
}

void draw_until_calm(platform::Offscreen& offscreen, Workspace& workspace, Display& display) {
  int calm = 0;
  for (int i = 0; i < MostFrames && calm < CalmFrames; ++i) {
    std::vector<Command> commands;
    offscreen.begin_frame();
    display.screen.tabs = workspace.tabs();
    display.screen.gallery = &workspace.gallery();
    ui::show_screen(workspace.current(), display.screen, display.canvas, commands);
    offscreen.end_frame(workspace.current().picture().figure.paper);
    calm = commands.empty() ? calm + 1 : 0;
    perform(workspace, commands);
    workspace.settle();
    workspace.update();
  }
}

cli::Exit told(const Problem& problem) {
  cli::tell(problem);
  return problem.from_system ? cli::Exit::failed : cli::Exit::invalid_input;
}

}  // namespace

cli::Exit take(const cli::Screenshot& request) {
  session::Places places = cli::places_here();
  // The person's recent files and settings are not part of the picture.
  places.state.clear();
  places.config.clear();
  std::vector<Command> script;
  if (!request.script.empty()) {
    auto read = read_script(request.script);
    if (const auto* problem = std::get_if<Problem>(&read)) return told(*problem);
    script = std::move(std::get<std::vector<Command>>(read));
  }
  const cli::PixelSize size = request.size.value_or(UsualSize);
  auto opened = platform::Offscreen::open(size.width, size.height);
  if (const auto* problem = std::get_if<Problem>(&opened)) return told(*problem);
  platform::Offscreen& offscreen = *std::get<std::unique_ptr<platform::Offscreen>>(opened);

  Workspace workspace(std::move(places));
  if (const auto problem = open_map(workspace, request)) return told(*problem);
  Display display(interface_scale(1));
  draw_until_calm(offscreen, workspace, display);
  if (const auto problem = play(workspace, script, request.script)) return told(*problem);
  draw_until_calm(offscreen, workspace, display);

  const auto png = platform::encode_png(size.width, size.height, offscreen.pixels());
  if (!png) {
    cli::tell(translate("There is not enough memory for a picture of this size. Choose a smaller one with --size."));
    return cli::Exit::failed;
  }
  if (const auto problem = cli::write_output(request.output, *png)) return told(*problem);
  return cli::Exit::done;
}

}  // namespace concarte::window
