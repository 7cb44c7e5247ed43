// The event loop: asleep until something happens, then a few frames, then asleep again.
#include "window/editor.h"

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/translate.h"
#include "cli/commands.h"
#include "editor/platform/window.h"
#include "system/folders.h"
#include "system/motion.h"
#include "window/display.h"

namespace concarte::window {

namespace {

using session::Command;
using session::Verb;
using session::Workspace;

// ImGui settles sizes and hovers over a few frames.
constexpr int FramesAfterEvents = 3;

// While letters keep coming, they are seen this often at least.
constexpr std::chrono::milliseconds LongestUnpainted{50};

std::string title_of(const session::State& state) {
  if (!state.has_map) return "Concarte";
  return session::map_name(state) + (state.is_modified() ? "*" : "") + " — Concarte";
}

// What a person keeps from one day to the next is theirs alone: exports and scripts neither read nor write it.
session::Places places_of_person() {
  session::Places places = cli::places_here();
  places.state = system::state_folder();
  places.config = system::config_folder();
  places.reduced_motion = std::async(std::launch::async, system::wants_reduced_motion).share();
  places.data = system::data_folder();
  return places;
}

Command open_file(const std::string& path) {
  Command open{Verb::open, {}};
  open.arguments.path = path;
  return open;
}

class Loop {
 public:
  Loop(platform::Window& window, Workspace& workspace)
      : window_(window), workspace_(workspace), display_(interface_scale(window.content_scale())) {}

  void run() {
    while (!workspace_.is_quit()) {
      const bool waits = frames_left_ == 0;
      window_.take_events(waits);
      if (waits || window_.has_events_left()) frames_left_ = FramesAfterEvents;
      std::vector<Command> commands = window_commands();
      if (workspace_.update()) frames_left_ = FramesAfterEvents;
      follow_window();
      if (!show(std::move(commands))) frames_left_ = 0;
    }
  }

 private:
  std::vector<Command> window_commands() {
    std::vector<Command> commands;
    for (const std::string& path : window_.take_dropped_files()) commands.push_back(open_file(path));
    if (window_.take_close_request()) commands.push_back({Verb::quit, {}});
    return commands;
  }

  void follow_window() {
    window_.set_full_screen(workspace_.is_full_screen() || workspace_.current().state().presentation.has_value());
    const std::string title = title_of(workspace_.current().state());
    if (title == title_) return;
    title_ = title;
    window_.set_title(title);
  }

  // Letters in a field are as safe as those on the map. Another map may be shown by now: its fields come with the next frame.
  void keep_half_typed() {
    if (display_.screen.map_shown == workspace_.current().number()) workspace_.current().keep_half_typed(ui::half_typed(display_.screen));
  }

  // A frame that gave commands shows the state before them: not painted, and the next one is drawn at once. Nor is a frame
  // before events that ImGui keeps back, one or two a frame: letters never wait for painting, only now and then. False when
  // there is nothing to draw on.
  bool show(std::vector<Command> commands) {
    display_.screen.scale = interface_scale(window_.content_scale());
    const auto latest = std::chrono::steady_clock::now() + LongestUnpainted;
    for (bool gave_commands = false, paints = false; !paints;) {
      if (!window_.begin_frame()) {
        perform(workspace_, commands);
        return false;
      }
      display_.screen.tabs = workspace_.tabs();
      display_.screen.gallery = &workspace_.gallery();
      ui::show_screen(workspace_.current(), display_.screen, display_.canvas, commands);
      paints = std::chrono::steady_clock::now() > latest || (!window_.has_events_left() && (gave_commands || commands.empty()));
      if (paints)
        window_.end_frame(workspace_.current().picture().figure.paper);
      else
        window_.drop_frame();
      gave_commands = !commands.empty();
      if (gave_commands) frames_left_ = FramesAfterEvents + 1;
      perform(workspace_, std::exchange(commands, {}));
      keep_half_typed();
    }
    --frames_left_;
    return true;
  }

  platform::Window& window_;
  Workspace& workspace_;
  Display display_;
  std::string title_;
  int frames_left_ = FramesAfterEvents;
};

// Each in a tab of its own. A file that cannot be read is told on standard error, as the command line does; one that is broken,
// below the maps that are not.
bool open_all(Workspace& workspace, const std::vector<std::string>& files) {
  bool is_any_open = files.empty();
  for (const std::string& file : files) {
    const session::Outcome opened = workspace.perform(open_file(file));
    const bool is_missing = opened.problem && opened.problem->from_system;
    if (is_missing) cli::tell(*opened.problem);
    is_any_open = is_any_open || !is_missing;
  }
  if (files.size() > 1) workspace.perform(Command{Verb::show_tab, {.position = 0}});
  return is_any_open;
}

}  // namespace

cli::Exit edit(const cli::Edit& request) {
  // The window ends after the maps, whose threads may still call `wake`.
  std::unique_ptr<platform::Window> window;
  // Made first: the map is laid out in a thread while the window opens.
  Workspace workspace(places_of_person(), platform::wake);
  if (!open_all(workspace, request.files)) return cli::Exit::failed;
  if (request.files.empty() && workspace.current().state().settings.restores_maps) workspace.restore();
  workspace.update();

  std::optional<platform::WindowSize> size;
  if (request.size) size = platform::WindowSize{request.size->width, request.size->height};
  auto opened = platform::Window::open(title_of(workspace.current().state()), size);
  if (const auto* problem = std::get_if<Problem>(&opened)) {
    cli::tell(*problem);
    return cli::Exit::failed;
  }
  window = std::move(std::get<std::unique_ptr<platform::Window>>(opened));
  Loop(*window, workspace).run();
  return cli::Exit::done;
}

}  // namespace concarte::window
