// Several maps in one window: which session a command goes to.
#include "editor/workspace/workspace.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/translate.h"
#include "base/utf8.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

// Opening another map in its place loses nothing.
// A label that is only open is not written in.
bool is_written_in(const State& state) {
  if (!state.text_edit) return false;
  const document::Node* node = state.document.find(state.text_edit->node);
  return node == nullptr || node->text != state.text_edit->now.text;
}

bool is_untouched(const State& state) {
  return !state.has_map || (state.path.empty() && !state.is_modified() && !state.history.can_undo() && !is_written_in(state) &&
                             state.document.node_count() <= 1);
}

bool is_same_file(const fs::path& a, const fs::path& b) {
  if (a.empty() || b.empty()) return false;
  std::error_code error;
  return fs::equivalent(a, b, error) && !error;
}

}  // namespace

Workspace::Workspace(Places places, std::function<void()> wake)
    : places_(std::move(places)), wake_(std::move(wake)), typesetter_(std::make_shared<text::Typesetter>("Inter", places_.cache.string())) {
  sessions_.push_back(fresh_session());
}

std::unique_ptr<Session> Workspace::fresh_session() {
  auto session = std::make_unique<Session>(places_, Mode::window, wake_, typesetter_, made_++);
  if (!sessions_.empty()) session->take_over_window(current());
  return session;
}

Outcome Workspace::perform(const Command& command) {
  Outcome outcome = route(command);
  remember();
  return outcome;
}

Outcome Workspace::route(const Command& command) {
  switch (command.verb) {
    case Verb::open: return open(command);
    case Verb::new_map: return make(command);
    case Verb::assemble: return command.arguments.paths ? open_in_tab(command) : pass_on(command);
    case Verb::new_from_template:
    case Verb::open_sample: return command.arguments.path ? open_in_tab(command) : pass_on(command);
    case Verb::repair: return repair(command);
    case Verb::recover: return recover(command);
    case Verb::close_tab: return close(command);
    case Verb::quit: return quit(command);
    case Verb::next_tab:
    case Verb::previous_tab:
    case Verb::show_tab:
    case Verb::move_tab:
    case Verb::move_tab_left:
    case Verb::move_tab_right: return change_tab(command);
    case Verb::full_screen: is_full_screen_ = !is_full_screen_; return {};
    case Verb::answer_save:
    case Verb::answer_discard:
      if (current().state().dialog == Dialog::quitting) return answer_quitting(command.verb);
      return pass_on(command);
    case Verb::answer_cancel:
    case Verb::close_dialog: is_saving_all_ = false; return pass_on(command);
    default: return pass_on(command);
  }
}

// What the person answers may be what closing or leaving waited for.
Outcome Workspace::pass_on(const Command& command) {
  Outcome outcome = current().perform(command);
  if (current().take_close()) drop(current_);
  if (current().take_quit()) {
    if (is_saving_all_) return save_all();
    is_quit_ = unsaved().empty();
  }
  return outcome;
}

bool Workspace::update() {
  const bool is_new = current().update();
  return follow_gallery() || is_new;
}

void Workspace::settle() {
  current().settle();
  while (follow_gallery() || (pictures_ && pictures_->is_busy()))
    if (pictures_) pictures_->settle();
}

void Workspace::close_dialog() {
  if (current().state().dialog != Dialog::none) (void)current().perform({Verb::close_dialog, {}});
}

Tabs Workspace::tabs() const {
  Tabs tabs;
  if (!current().state().has_map) return tabs;
  tabs.current = current_;
  std::map<std::string, int> names;
  for (const auto& session : sessions_) {
    const State& state = session->state();
    tabs.tabs.push_back({map_name(state), state.path, state.has_unsaved_work()});
    ++names[tabs.tabs.back().title];
  }
  for (Tab& tab : tabs.tabs)
    if (names[tab.title] > 1 && !tab.path.empty())
      tab.title += " (" + utf8::cleaned(fs::absolute(tab.path).parent_path().filename().string()) + ")";
  return tabs;
}

Outcome Workspace::open(const Command& command) {
  if (!command.arguments.path) return pass_on(command);
  for (std::size_t i = 0; i < sessions_.size(); ++i) {
    if (!is_same_file(sessions_[i]->state().path, *command.arguments.path)) continue;
    close_dialog();
    show(i);
    return {};
  }
  return open_in_tab(command);
}

Outcome Workspace::open_in_tab(const Command& command) {
  close_dialog();
  if (is_untouched(current().state())) return pass_on(command);
  auto session = fresh_session();
  Outcome outcome = session->perform(command);
  if (!outcome.done()) {
    // There is nothing to show in a tab: the sentence stands below the map that is shown.
    if (auto notice = session->state().notice) {
      if (notice->action && notice->action->verb == Verb::repair)
        notice->action->arguments.path = session->state().broken_path.string();
      current().notify(std::move(*notice));
    }
    current().take_over_window(*session);
    return outcome;
  }
  current().take_over_window(*session);  // what was opened lately
  sessions_.push_back(std::move(session));
  show(sessions_.size() - 1);
  return outcome;
}

Outcome Workspace::make(const Command& command) {
  close_dialog();
  if (!is_untouched(current().state())) {
    sessions_.push_back(fresh_session());
    show(sessions_.size() - 1);
  }
  return pass_on(command);
}

Outcome Workspace::repair(Command command) {
  if (!command.arguments.path) {
    if (current().state().broken_path.empty()) return pass_on(command);
    command.arguments.path = current().state().broken_path.string();
  }
  return open_in_tab(command);
}

// In a tab of its own, and in the place of the same map as it was saved.
Outcome Workspace::recover(const Command& command) {
  if (!is_untouched(current().state())) {
    sessions_.push_back(fresh_session());
    show(sessions_.size() - 1);
  }
  const std::uint32_t recovered = current().number();
  Outcome outcome = pass_on(command);
  const fs::path path = current().state().path;
  for (std::size_t i = sessions_.size(); i-- > 0;)
    if (sessions_[i]->number() != recovered && !sessions_[i]->state().has_unsaved_work() && is_same_file(sessions_[i]->state().path, path)) drop(i);
  return outcome;
}

Outcome Workspace::close(const Command& command) {
  const auto asked = static_cast<std::size_t>(command.arguments.position.value_or(static_cast<int>(current_)));
  if (asked >= sessions_.size() || !current().state().has_map) return {};
  if (asked != current_ && !sessions_[asked]->state().has_unsaved_work()) {
    drop(asked);
    return {};
  }
  show(asked);
  return pass_on({Verb::close_tab, {}});
}

Outcome Workspace::change_tab(const Command& command) {
  const std::size_t count = sessions_.size();
  const auto place = [count](double number) { return static_cast<std::size_t>(std::clamp(number, 0.0, static_cast<double>(count - 1))); };
  const auto position = static_cast<double>(command.arguments.position.value_or(0));
  switch (command.verb) {
    case Verb::next_tab: show((current_ + 1) % count); break;
    case Verb::previous_tab: show((current_ + count - 1) % count); break;
    case Verb::move_tab: move(current_, place(position)); break;
    case Verb::move_tab_left: move(current_, place(static_cast<double>(current_) - 1)); break;
    case Verb::move_tab_right: move(current_, place(static_cast<double>(current_) + 1)); break;
    default: show(place(position));
  }
  return {};
}

std::vector<std::size_t> Workspace::unsaved() const {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < sessions_.size(); ++i)
    if (sessions_[i]->state().has_unsaved_work()) numbers.push_back(i);
  return numbers;
}

Outcome Workspace::quit(const Command& command) {
  // Words being typed are work too.
  (void)current().perform({Verb::text_finish, {}});
  for (const auto& session : sessions_) session->take_half_typed();
  const std::vector<std::size_t> waiting = unsaved();
  if (waiting.empty()) {
    is_quit_ = true;
    return {};
  }
  if (waiting.size() > 1) {
    current().ask(Dialog::quitting);
    return {};
  }
  show(waiting.front());
  return pass_on(command);
}

Outcome Workspace::answer_quitting(Verb answer) {
  (void)current().perform({Verb::close_dialog, {}});
  if (answer == Verb::answer_save) return save_all();
  // Each by itself: what is thrown away on purpose is not offered again as what a crash left.
  for (const std::size_t number : unsaved()) (void)sessions_[number]->perform({Verb::answer_discard, {}});
  is_quit_ = true;
  return {};
}

// Stops at the first map that has no name yet, or cannot be written, which is then the one shown.
Outcome Workspace::save_all() {
  is_saving_all_ = true;
  for (const std::size_t number : unsaved()) {
    show(number);
    if (current().state().path.empty()) {
      Outcome outcome = current().perform({Verb::quit, {}});
      return outcome.done() ? current().perform({Verb::answer_save, {}}) : outcome;
    }
    if (Outcome outcome = current().perform({Verb::save, {}}); !outcome.done()) {
      is_saving_all_ = false;
      return outcome;
    }
  }
  is_quit_ = true;
  return {};
}

void Workspace::show(std::size_t number) {
  if (number == current_) return;
  if (current().state().text_edit) (void)current().perform({Verb::text_finish, {}});
  sessions_[number]->take_over_window(current());
  current_ = number;
}

void Workspace::move(std::size_t from, std::size_t to) {
  auto moved = std::move(sessions_[from]);
  sessions_.erase(sessions_.begin() + static_cast<std::ptrdiff_t>(from));
  sessions_.insert(sessions_.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
  current_ = to;
}

void Workspace::drop(std::size_t number) {
  if (sessions_.size() == 1) {
    auto blank = fresh_session();
    sessions_.front() = std::move(blank);
    return;
  }
  if (number == current_) show(number + 1 < sessions_.size() ? number + 1 : number - 1);
  sessions_.erase(sessions_.begin() + static_cast<std::ptrdiff_t>(number));
  if (current_ > number) --current_;
}

}  // namespace concarte::session
