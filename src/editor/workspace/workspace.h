// Several maps in one window: a session for each tab, the one that is shown, and the commands about them all.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "editor/session/session.h"
#include "editor/state/gallery.h"
#include "editor/state/tabs.h"
#include "editor/workspace/map_pictures.h"
#include "editor/workspace/remembered_desk.h"

namespace concarte::session {

// Never without a session: when no map is open, the one shown is blank (`State::has_map`).
class Workspace {
 public:
  // `wake` as in Session.
  explicit Workspace(Places places, std::function<void()> wake = {});

  // Done here: what opens, shows, orders or closes maps, and leaving. All else is done by the map shown.
  Outcome perform(const Command& command);
  // As Session's; a map that is not shown waits.
  bool update();
  void settle();

  Session& current() { return *sessions_[current_]; }
  const Session& current() const { return *sessions_[current_]; }
  // Opens the maps that were open when the program ended, where they were looked at; one that is no more is told.
  void restore();
  // What the first-start page and the choices of templates and samples show; empty while none of them is shown.
  const Gallery& gallery() const { return gallery_; }
  // Empty while no map is open.
  Tabs tabs() const;
  bool is_quit() const { return is_quit_; }
  bool is_full_screen() const { return is_full_screen_; }
 private:
  Outcome open(const Command& command);
  Outcome make(const Command& command);
  Outcome repair(Command command);
  Outcome recover(const Command& command);
  Outcome close(const Command& command);
  Outcome quit(const Command& command);
  Outcome answer_quitting(Verb answer);
  Outcome save_all();
  Outcome change_tab(const Command& command);
  Outcome pass_on(const Command& command);
  Outcome route(const Command& command);
  void close_dialog();
  void remember();
  bool follow_gallery();

  std::vector<std::size_t> unsaved() const;
  Outcome open_in_tab(const Command& command);
  void show(std::size_t number);
  void move(std::size_t from, std::size_t to);
  void drop(std::size_t number);
  std::unique_ptr<Session> fresh_session();

  Places places_;
  std::function<void()> wake_;
  std::shared_ptr<text::Typesetter> typesetter_;
  std::uint32_t made_ = 0;  // sessions, ever
  std::vector<std::unique_ptr<Session>> sessions_;
  std::size_t current_ = 0;
  std::unique_ptr<MapPictures> pictures_;
  Gallery gallery_;
  std::vector<std::filesystem::path> remembered_;  // as last written
  std::size_t remembered_current_ = 0;
  bool is_quit_ = false;
  bool is_saving_all_ = false;  // on the way out, waiting for a name
  bool is_full_screen_ = false;
};

}  // namespace concarte::session
