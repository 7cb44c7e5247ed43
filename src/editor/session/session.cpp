// The editor without a window: performs commands, and waits for the picture when it is told to.
#include "editor/session/session.h"

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/session/followed.h"
#include "editor/state/own_words.h"
#include "editor/state/recent_files.h"
#include "editor/state/settings_file.h"
#include "editor/state/tabs.h"

namespace concarte::session {

Session::Session(Places places, Mode mode, std::function<void()> wake)
    : Session(places, mode, std::move(wake), std::make_shared<text::Typesetter>("Inter", places.cache.string()), 0) {}

Session::Session(Places places, Mode mode, std::function<void()> wake, std::shared_ptr<text::Typesetter> typesetter,
                 std::uint32_t number)
    : number_(number),
      picture_number_(std::uint64_t{number} << 32U),
      shared_typesetter_(std::move(typesetter)),
      typesetter_(*shared_typesetter_),
      arranger_(places.worker, wake),
      preview_arranger_(places.worker, wake),
      spelling_(places.dictionaries, wake),
      thinking_(wake),
      followed_(std::make_unique<Followed>()) {
  state_.places = std::move(places);
  state_.mode = mode;
  if (mode == Mode::window) {
    state_.fresh_ids = FreshIds::at_random();
    state_.recent = read_recent(state_.places);
    state_.own_words = read_own_words(state_.places);
    load_settings(state_);
  }
  journal_.emplace(state_);
  for (std::size_t i = 0; i < previews_.size(); ++i) previews_[i].style = layout::AllStyles[i];
}

Session::~Session() = default;

namespace {

// Something the person has in mind, not what the window or the pointer does on its way.
bool is_meant(Verb verb) { return verb != Verb::resize_canvas && verb != Verb::pan && verb != Verb::zoom_at; }

}  // namespace

bool Session::is_enabled(Verb verb) const { return session::is_enabled(verb, state_); }

Outcome Session::perform(const Command& command) {
  const auto revision = state_.history.revision();
  Outcome outcome = carried(command);
  // Worked out for the map as it was.
  if (state_.history.revision() != revision) state_.half_typed = {};
  journal_->follow(state_);
  return outcome;
}

void Session::keep_half_typed(const std::vector<Command>& commands) {
  const auto revision = state_.history.revision();
  if (commands == half_typed_ && (commands.empty() || revision == half_typed_at_)) return;
  state_.half_typed = outcome_on_copy(commands);
  half_typed_ = commands;
  half_typed_at_ = revision;
  journal_->follow(state_);
}

void Session::take_half_typed() {
  session::take_half_typed(state_);
  journal_->follow(state_);
}

edit::Edit Session::outcome_on_copy(const std::vector<Command>& commands) const {
  if (commands.empty() || !state_.has_map || state_.read_only) return {};
  State copy;
  copy.has_map = true;
  copy.document = state_.document;
  copy.fresh_ids = state_.fresh_ids;
  copy.speaker = state_.speaker;
  Context context{copy, picture_, *shared_typesetter_};
  for (const Command& command : commands) (void)row(command.verb).perform(context, command.arguments);
  edit::Edit all{copy.history.undo_label(), {}};
  for (const document::Change& change : copy.applied) all.change = document::chained(all.change, change);
  return all;
}

Outcome Session::carried(const Command& command) {
  const CommandRow& asked = row(command.verb);
  if (asked.changes_map && state_.read_only)
    return refused(translate("This map was made by a newer version of Concarte: it can be looked at, not changed."));
  if (asked.changes_map && !state_.has_map) return refused(translate("No map is open. Open one, or begin a new one."));
  if (const auto& id = command.arguments.id; !id.empty() && document::has_id(state_.document, id.view()))
    return refused(say("The id “{}” is taken in this map. Give another one.", id.view()));
  if (asked.label_edit == LabelEdit::finished) finish_text(state_);
  bring_up_to_date(asked.needs);
  if (asked.changes_map) {
    followed_->focus_before = state_.selection.focus();
    state_.steady = {};
  }
  Context context{state_, picture_, typesetter_};
  auto told_before = std::exchange(state_.notice, std::nullopt);
  state_.fresh_ids.wish(std::string(command.arguments.id.view()));
  Outcome outcome = asked.perform(context, command.arguments);
  state_.fresh_ids.wish({});
  leave_branches(state_);
  const bool is_answered = told_before && told_before->action && told_before->action->verb == asked.verb && outcome.done();
  if (state_.notice || asked.verb == Verb::dismiss_notice || is_answered) return outcome;
  if (outcome.problem && state_.mode == Mode::window) {
    state_.notice = Notice{outcome.problem->severity, to_string(*outcome.problem), std::nullopt, {}};
    followed_->refusal = state_.notice->text;
  } else if (told_before && !(told_before->text == followed_->refusal && outcome.done() && is_meant(asked.verb))) {
    state_.notice = std::move(told_before);  // it waits to be read; a refusal, until something else is done
  }
  return outcome;
}

void Session::open(document::Document document, std::filesystem::path path, FreshIds ids) {
  show_document(state_, std::move(document), std::move(path));
  state_.fresh_ids = ids;
}

void Session::take_over_window(Session& other) {
  session::take_over_window(state_, other.state_);
  other.journal_->hand_over(other.state_, *journal_, state_);
}

void Session::notify(Notice notice) { state_.notice = std::move(notice); }

void Session::ask(Dialog dialog) { state_.dialog = dialog; }

void Session::look_at(Vec2 centre_in_figure, double zoom) {
  state_.view.centre_in_figure = centre_in_figure;
  state_.view.zoom = std::clamp(zoom, MinZoom, MaxZoom);
  state_.fit_wanted = false;
}

bool Session::take_quit() { return std::exchange(state_.quit_wanted, false); }

bool Session::take_close() { return std::exchange(state_.close_wanted, false); }

void Session::bring_up_to_date(Needs needs) {
  if (needs == Needs::proposals) {
    // A person answers what is shown; a script has nobody to wait for it.
    if (state_.mode == Mode::script) thinking_.find_proposals(state_);
    return;
  }
  if (needs == Needs::settled_picture || (needs == Needs::picture && state_.mode == Mode::script)) settle();
  else if (needs == Needs::picture) update();
  if (needs == Needs::nothing) return;
  finish_glide();
  draw_anew();
}

bool Session::update(Instant at) {
  const std::uint64_t before = picture_number_;
  follow_glide(at);
  const auto follow_changes = [this] {
    Depended now{state_.document_number, state_.history.revision(), {}, {}, {}, 0, state_.theme_name, followed_->good_style, {}, branch_shown(state_)};
    if (state_.text_edit) {
      now.edited = state_.text_edit->node;
      now.titled = state_.text_edit->titled;
      now.words = state_.text_edit->now.text;
      now.sign = state_.text_edit->now.sign;
    }
    if (state_.presentation) now.lit = state_.presentation->branch;
    if (followed_->depended != now) {
      followed_->depended = std::move(now);
      follow_theme();
      follow_document();
    }
  };
  follow_changes();
  take_answer();
  if (!followed_->depended) follow_changes();  // the answer was a refusal: another style stands in at once
  place_view();
  set_off(at);
  draw_anew();
  follow_previews();
  spelling_.follow(state_, picture_.proofs);
  thinking_.follow(state_);
  follow(comparison_, state_);
  follow(page_proof_, state_, comparison_, typesetter_);
  const bool stands_out_anew = follow(sight_, state_, picture_, picture_number_);
  return picture_number_ != before || stands_out_anew;
}

bool Session::is_busy() const { return thinking_.is_busy() || followed_->awaited.has_value() || followed_->next_preview < previews_.size(); }

void Session::settle() {
  update();
  while (followed_->awaited) {
    if (auto answer = arranger_.wait()) {
      const auto measured = std::exchange(followed_->awaited, std::nullopt);
      if (const auto* layout = std::get_if<layout::Layout>(&answer->result)) show(std::move(*measured), *layout);
      else tell(std::get<layout::Refusal>(answer->result));
    }
    update();
  }
  finish_glide();
  draw_anew();
  while (followed_->next_preview < previews_.size()) {
    if (auto answer = preview_arranger_.wait()) take_preview(std::move(answer->result));
    else break;
  }
  thinking_.finish(state_);
  do {
    spelling_.wait();
    spelling_.follow(state_, picture_.proofs);
  } while (spelling_.is_busy());
}

}  // namespace concarte::session
