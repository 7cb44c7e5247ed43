// The event loop: asleep until something happens, then a few frames, then asleep again.
#include "window/editor.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/translate.h"
#include "cli/commands.h"
#include "editor/platform/window.h"
#include "system/folders.h"
#include "window/display.h"
#include "window/other_windows.h"

namespace concarte::window {

namespace {

using session::Command;
using session::Session;
using session::Verb;

// ImGui settles sizes and hovers over a few frames.
constexpr int FramesAfterEvents = 3;

std::string title_of(const session::State& state) {
  const std::string& heading = state.document.heading().title;
  std::string name = state.path.stem().string();
  if (name.empty()) name = heading.empty() ? translate("New map") : heading;
  return name + (state.is_modified() ? "*" : "") + " — Concarte";
}

// What a person keeps from one day to the next is theirs alone: exports and scripts neither read nor write it.
session::Places places_of_person() {
  session::Places places = cli::places_here();
  places.state = system::state_folder();
  places.config = system::config_folder();
  return places;
}

Command open_file(const std::string& path) {
  Command open{Verb::open, {}};
  open.arguments.path = path;
  return open;
}

class Loop {
 public:
  Loop(platform::Window& window, Session& session)
      : window_(window), session_(session), display_(interface_scale(window.content_scale())) {}

  void run() {
    while (!session_.state().quit_wanted) {
      const bool waits = frames_left_ == 0;
      window_.take_events(waits);
      if (waits || window_.has_events_left()) frames_left_ = FramesAfterEvents;
      std::vector<Command> commands = window_commands();
      if (session_.update()) frames_left_ = FramesAfterEvents;
      follow_title();
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

  void follow_title() {
    const std::string title = title_of(session_.state());
    if (title == title_) return;
    title_ = title;
    window_.set_title(title);
  }

  // False when there is nothing to draw on. A frame that gave commands shows the state before them: it is not painted, and
  // the next one is drawn at once.
  bool show(std::vector<Command> commands) {
    display_.screen.scale = interface_scale(window_.content_scale());
    for (bool is_last : {false, true}) {
      if (!window_.begin_frame()) {
        perform(session_, commands);
        return false;
      }
      ui::show_screen(session_, display_.screen, display_.canvas, commands);
      const bool paints = is_last || commands.empty();
      if (paints)
        window_.end_frame(session_.picture().figure.paper);
      else
        window_.drop_frame();
      if (!commands.empty()) frames_left_ = FramesAfterEvents + 1;
      perform(session_, std::exchange(commands, {}));
      if (paints) break;
    }
    --frames_left_;
    return true;
  }

  platform::Window& window_;
  Session& session_;
  Display display_;
  std::string title_;
  int frames_left_ = FramesAfterEvents;
};

}  // namespace

cli::Exit edit(const cli::Edit& request) {
  // The window ends after the session, whose threads may still call `wake`.
  std::unique_ptr<platform::Window> window;
  // Made first: the map is laid out in a thread while the window opens.
  Session session(places_of_person(), session::Mode::window, platform::wake);
  if (!request.files.empty()) {
    open_in_other_windows(std::span(request.files).subspan(1));
    const session::Outcome opened = session.perform(open_file(request.files.front()));
    if (opened.problem && opened.problem->from_system) {
      cli::tell(*opened.problem);
      return cli::Exit::failed;
    }
  }
  // Nothing to show, or what was asked for is broken: a root to write on, and what went wrong below it.
  if (session.document().node_count() == 0) session.perform({Verb::new_map, {}});
  session.update();

  std::optional<platform::WindowSize> size;
  if (request.size) size = platform::WindowSize{request.size->width, request.size->height};
  auto opened = platform::Window::open(title_of(session.state()), size);
  if (const auto* problem = std::get_if<Problem>(&opened)) {
    cli::tell(*problem);
    return cli::Exit::failed;
  }
  window = std::move(std::get<std::unique_ptr<platform::Window>>(opened));
  Loop(*window, session).run();
  return cli::Exit::done;
}

}  // namespace concarte::window
