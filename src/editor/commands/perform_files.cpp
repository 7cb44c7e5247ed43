// The commands about files: new, open, save, export, and leaving without losing work.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/state/recent_files.h"
#include "map/edit/structure.h"
#include "map/storage/map_file.h"
#include "system/files.h"

namespace concarte::session {
namespace {

Outcome failed(Problem problem) { return {{}, std::move(problem)}; }

Outcome write_to(State& state, const std::filesystem::path& path) {
  if (state.read_only)
    return refused(translate("This map was made by a newer version of Concarte: it can be looked at, not saved. Install the newer version."));
  if (auto problem = storage::write_map_file(state.document, path)) return failed(std::move(*problem));
  state.path = path;
  state.saved_revision = state.history.revision();
  state.dialog = Dialog::none;
  remember_recent(state, path);
  return {};
}

// What was waiting for the work to be safe.
Outcome resume(Context& context) {
  if (!context.state.after_saving) return {};
  const Command wanted = *context.state.after_saving;
  context.state.after_saving.reset();
  context.state.dialog = Dialog::none;
  switch (wanted.verb) {
    case Verb::open: return perform::open(context, wanted.arguments);
    case Verb::new_map: return perform::new_map(context, wanted.arguments);
    case Verb::repair: return perform::repair(context, wanted.arguments);
    case Verb::recover: return perform::recover(context, wanted.arguments);
    case Verb::new_from_template: return perform::new_from_template(context, wanted.arguments);
    case Verb::open_sample: return perform::open_sample(context, wanted.arguments);
    case Verb::close_tab: return perform::close_tab(context, wanted.arguments);
    default: return perform::quit(context, wanted.arguments);
  }
}

// In a script, the same commands on the same file make the same ids.
storage::Reading read_map(State& state, const std::filesystem::path& path, storage::Mending mending = storage::Mending::refused) {
  if (state.mode == Mode::window) return storage::read_map_file(path, mending);
  const auto input = system::read_file(path);
  if (const Problem* refusal = std::get_if<Problem>(&input)) {
    storage::Reading refused;
    refused.problems.push_back(*refusal);
    return refused;
  }
  const std::string& bytes = std::get<std::string>(input);
  storage::Reading reading = storage::read_map(bytes, path.string(), mending);
  if (reading.document) state.fresh_ids = FreshIds::from_bytes(reading.inside.value_or(bytes));
  return reading;
}

std::string with_others(std::string problem, std::size_t problems) {
  return problems > 1 ? problem + " " + say_count("(and {} other problem)", "(and {} other problems)", problems - 1) : problem;
}

// Of a map that was opened all the same.
void tell_problems(State& state, const Problems& problems, storage::Mending mending) {
  if (problems.empty()) return;
  Notice notice;
  if (mending == storage::Mending::refused || problems.size() == 1) notice.text = with_others(problems.front().message, problems.size());
  else notice.text = say("The map was mended in {} places; check them, then save.", problems.size());
  state.notice = std::move(notice);
}

Outcome open_read(Context& context, storage::Reading reading, const std::filesystem::path& path, storage::Mending mending = storage::Mending::refused) {
  State& state = context.state;
  if (!reading.document) {
    const bool mendable = storage::read_map_file(path, storage::Mending::wanted).document.has_value();
    state.broken_path = mendable ? path : std::filesystem::path{};
    const auto error = std::find_if(reading.problems.begin(), reading.problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
    Problem problem = error != reading.problems.end() ? *error : Problem{};
    if (state.mode == Mode::window) {
      state.notice = Notice{Severity::error, with_others(to_string(problem), reading.problems.size()), std::nullopt, {}};
      if (mendable) {
        state.notice->action = Command{Verb::repair, {}};
        state.notice->action_label = translate("Open it mended");
      }
    }
    return failed(std::move(problem));
  }
  const bool newer = reading.is_newer();
  // A map out of a figure has no file yet: saving asks for one, and the figure stays what it is.
  show_document(state, std::move(*reading.document), reading.inside ? std::filesystem::path() : path);
  state.read_only = newer;
  if (newer)
    state.notice = Notice{Severity::warning, translate("This map was made by a newer version of Concarte: it can be looked at, not changed."), std::nullopt, {}};
  else
    tell_problems(state, reading.problems, mending);
  remember_recent(state, path);
  return {};
}

}  // namespace

void show_document(State& state, document::Document document, std::filesystem::path path) {
  state.has_map = true;
  state.presentation.reset();
  state.document = std::move(document);
  ++state.document_number;
  state.history = {};
  state.saved_revision = 0;
  state.half_typed = {};
  state.path = std::move(path);
  state.read_only = false;
  state.text_edit.reset();
  state.link_draft.reset();
  state.context_menu_at.reset();
  state.notice.reset();
  state.dialog = Dialog::none;
  state.selection = {};
  state.speaker = {};
  if (const auto root = state.document.main_root(); !root.empty()) state.selection.nodes = {root};
  state.fit_wanted = true;
  state.reveal_wanted = false;
  state.steady = {};
  state.shown = {};
  state.branches_shown.clear();
  state.reader = {};
  state.view_wanted.reset();
  state.filter = {};
  state.compared.reset();
}

bool asks_to_save(State& state, const Command& wanted) {
  take_half_typed(state);
  if (state.mode == Mode::script || !state.has_unsaved_work()) return false;
  state.dialog = Dialog::unsaved_changes;
  state.after_saving = wanted;
  return true;
}

namespace perform {

Outcome new_map(Context& c, const Arguments& a) {
  if (asks_to_save(c.state, {Verb::new_map, a})) return {};
  document::Document document;
  const document::NodeId root = c.state.fresh_ids.node(document);
  document::Change first = edit::add_root(document, root, a.text.value_or(translate("New map"))).change;
  document::Heading heading;
  heading.id = c.state.fresh_ids.map();
  heading.title = a.text.value_or(translate("New map"));
  first.heading = {document.heading(), std::move(heading)};
  document.apply(first);
  show_document(c.state, std::move(document), {});
  // What is typed first takes the place of words that only hold it.
  if (c.state.mode == Mode::window && !a.text) {
    const std::string& words = c.state.document.node(root).text;
    c.state.text_edit = selected(started(root, words, false), 0, words.size());
  }
  return {{std::string(root.view())}, std::nullopt};
}

Outcome open(Context& c, const Arguments& a) {
  if (!a.path) {
    if (c.state.mode == Mode::script) return refused(translate("Say which file to open."));
    c.state.dialog = Dialog::open;
    return {};
  }
  if (asks_to_save(c.state, {Verb::open, a})) return {};
  c.state.dialog = Dialog::none;
  return open_read(c, read_map(c.state, *a.path), *a.path);
}

Outcome repair(Context& c, const Arguments& a) {
  const std::filesystem::path path = a.path ? std::filesystem::path(*a.path) : c.state.broken_path;
  if (path.empty()) return refused(translate("There is no map to mend. Open one first."));
  if (asks_to_save(c.state, {Verb::repair, a})) return {};
  Outcome outcome = open_read(c, read_map(c.state, path, storage::Mending::wanted), path, storage::Mending::wanted);
  // Mended is not what the file says: it has to be saved to stay so.
  if (outcome.done()) c.state.saved_revision = ~std::uint64_t{0};
  return outcome;
}

Outcome save(Context& c, const Arguments& a) {
  if (a.path) return save_as(c, a);
  if (!c.state.path.empty()) return write_to(c.state, c.state.path);
  if (c.state.mode == Mode::script) return refused(translate("Say where to save the map."));
  c.state.dialog = Dialog::save_as;
  return {};
}

Outcome save_as(Context& c, const Arguments& a) {
  if (a.path) {
    Outcome outcome = write_to(c.state, *a.path);
    return outcome.done() ? resume(c) : outcome;
  }
  if (c.state.mode == Mode::script) return refused(translate("Say where to save the map."));
  c.state.dialog = Dialog::save_as;
  return {};
}

Outcome quit(Context& c, const Arguments& a) {
  if (!asks_to_save(c.state, {Verb::quit, a})) c.state.quit_wanted = true;
  return {};
}

Outcome answer_save(Context& c, const Arguments&) {
  c.state.dialog = Dialog::none;
  if (c.state.path.empty()) {
    c.state.dialog = Dialog::save_as;  // `save_as` resumes what was wanted
    return {};
  }
  Outcome outcome = write_to(c.state, c.state.path);
  if (outcome.done()) return resume(c);
  c.state.after_saving.reset();
  return outcome;
}

Outcome answer_discard(Context& c, const Arguments&) {
  c.state.saved_revision = c.state.history.revision();
  return resume(c);
}

Outcome answer_cancel(Context& c, const Arguments&) {
  c.state.after_saving.reset();
  c.state.dialog = Dialog::none;
  return {};
}

}  // namespace perform
}  // namespace concarte::session
