// The editor without a window: performs commands, keeps the picture up to date.
#include "editor/session/session.h"

#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/session/carry_over.h"
#include "editor/state/recent_files.h"
#include "editor/state/settings_file.h"

namespace concarte::session {
namespace {

// Above this a mind map is laid out in its thread, so that no key waits for it.
constexpr std::size_t AtOnce = 2000;

// The point of a node that stays where it is on the screen when the layout changes: the middle of its edge towards the root,
// which growing words do not move.
Vec2 anchor_of(const Rect& box) { return {box.centre().x >= 0 ? box.x : box.right(), box.centre().y}; }

Rect box_in(const figure::Measured& measured, const layout::Layout& layout, const document::NodeId& node) {
  const auto number = measured.numbers.find(node);
  return number == measured.numbers.end() ? Rect{} : layout.nodes[static_cast<std::size_t>(number->second)];
}

}  // namespace

// All that the picture depends on, cheap to compare: panning and selecting change none of it.
struct Depended {
  std::uint64_t document_number = 0;
  std::uint64_t revision = 0;
  document::NodeId edited;
  std::string words;
  char sign = 0;
  std::string theme_name;
  std::optional<layout::Style> good_style;
  bool operator==(const Depended&) const = default;
};

struct Session::Followed {
  std::optional<Depended> depended;
  std::string theme_name;  // as asked, even when another had to be taken
  std::optional<figure::Measured> awaited;  // what the arranger is working on
  bool stopgap_shown = false;               // the picture's layout does not answer its request
  std::optional<layout::Style> good_style;  // the last that could be drawn, when the map's own cannot
  std::string refused_style;                // the map's own, once refused
  std::size_t next_preview = layout::AllStyles.size();
  std::uint64_t previewed_picture = 0;
};

Session::Session(Places places, Mode mode, std::function<void()> wake)
    : typesetter_("Inter", places.cache.string()),
      arranger_(places.worker, wake),
      preview_arranger_(places.worker, wake),
      followed_(std::make_unique<Followed>()) {
  state_.places = std::move(places);
  state_.mode = mode;
  if (mode == Mode::window) {
    state_.fresh_ids = FreshIds::at_random();
    state_.recent = read_recent(state_.places);
    load_settings(state_);
  }
  for (std::size_t i = 0; i < previews_.size(); ++i) previews_[i].style = layout::AllStyles[i];
}

Session::~Session() = default;

bool Session::is_enabled(Verb verb) const { return session::is_enabled(verb, state_); }

Outcome Session::perform(const Command& command) {
  const CommandRow& asked = row(command.verb);
  if (asked.changes_map && state_.read_only)
    return refused(translate("This map was made by a newer version of Concarte: it can be looked at, not changed."));
  if (asked.label_edit == LabelEdit::finished) finish_text(state_);
  bring_up_to_date(asked.needs);
  Context context{state_, picture_, typesetter_};
  auto told_before = std::exchange(state_.notice, std::nullopt);
  Outcome outcome = asked.perform(context, command.arguments);
  const bool is_answered = told_before && told_before->action && told_before->action->verb == asked.verb && outcome.done();
  if (state_.notice || asked.verb == Verb::dismiss_notice || is_answered) return outcome;
  if (outcome.problem && state_.mode == Mode::window)
    state_.notice = Notice{outcome.problem->severity, to_string(*outcome.problem), std::nullopt, {}};
  else
    state_.notice = std::move(told_before);  // it waits to be read
  return outcome;
}

void Session::open(document::Document document, std::filesystem::path path, FreshIds ids) {
  show_document(state_, std::move(document), std::move(path));
  state_.fresh_ids = ids;
}

void Session::bring_up_to_date(Needs needs) {
  if (needs == Needs::settled_picture || (needs == Needs::picture && state_.mode == Mode::script)) settle();
  else if (needs == Needs::picture) update();
}

bool Session::update() {
  const std::uint64_t before = picture_number_;
  Depended now{state_.document_number, state_.history.revision(), {}, {}, 0, state_.theme_name, followed_->good_style};
  if (state_.text_edit) {
    now.edited = state_.text_edit->node;
    now.words = state_.text_edit->now.text;
    now.sign = state_.text_edit->now.sign;
  }
  if (followed_->depended != now) {
    followed_->depended = std::move(now);
    follow_theme();
    follow_document();
  }
  take_answer();
  place_view();
  follow_previews();
  return picture_number_ != before;
}

bool Session::is_busy() const { return followed_->awaited.has_value() || followed_->next_preview < previews_.size(); }

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
  while (followed_->next_preview < previews_.size()) {
    if (auto answer = preview_arranger_.wait()) take_preview(std::move(answer->result));
    else break;
  }
}

void Session::follow_theme() {
  const std::string wanted = state_.theme_name.empty() ? state_.document.heading().theme : state_.theme_name;
  if (wanted == followed_->theme_name) return;
  followed_->theme_name = wanted;
  const auto folder = state_.places.assets / "themes";
  auto read = figure::read_theme(folder / (wanted + ".json"));
  if (const Problem* problem = std::get_if<Problem>(&read)) {
    if (!state_.notice) state_.notice = Notice{Severity::warning, to_string(*problem), std::nullopt, {}};
    read = figure::read_theme(folder / "light.json");
  }
  if (auto* theme = std::get_if<figure::Theme>(&read)) state_.theme = std::move(*theme);
  picture_.measured = {};  // other sizes: nothing may be kept
}

figure::Measured Session::measured(layout::Style style) {
  std::optional<figure::LiveText> live;
  if (state_.text_edit) live = figure::LiveText{state_.text_edit->node, state_.text_edit->now.text, state_.text_edit->now.sign};
  return figure::measure(state_.document, state_.theme, typesetter_, style, {}, live);
}

void Session::follow_document() {
  const std::string& wanted = state_.document.heading().layout_style;
  if (wanted != followed_->refused_style) followed_->good_style.reset();
  const layout::Style style = followed_->good_style.value_or(layout::style_from(wanted).value_or(layout::Style::mindmap));
  figure::Measured now = measured(style);
  if (now.request == picture_.measured.request && !picture_.layout.nodes.empty() && !followed_->stopgap_shown) {
    followed_->awaited.reset();
    layout::Layout same = picture_.layout;
    return show(std::move(now), std::move(same));
  }
  if (followed_->awaited && followed_->awaited->request == now.request) {
    followed_->awaited = std::move(now);
  } else if (now.nodes.empty() || (style == layout::Style::mindmap && now.nodes.size() <= AtOnce)) {
    followed_->awaited.reset();
    auto arranged = layout::arrange(now.request, state_.places.worker);
    return show(std::move(now), std::get<layout::Layout>(std::move(arranged)));
  } else {
    arranger_.start(now.request);
    followed_->awaited = now;
  }
  // Words typed and ideas added are seen at once, roughly in their place.
  if (state_.mode == Mode::window && !picture_.layout.nodes.empty()) {
    layout::Layout stopgap = carried_over(picture_.measured, picture_.layout, now);
    show(std::move(now), std::move(stopgap));
    followed_->stopgap_shown = true;
  }
}

void Session::take_answer() {
  if (!followed_->awaited) return;
  auto answer = arranger_.take();
  if (!answer || answer->request != followed_->awaited->request) return;
  const auto measured = std::exchange(followed_->awaited, std::nullopt);
  if (auto* layout = std::get_if<layout::Layout>(&answer->result)) show(std::move(*measured), std::move(*layout));
  else tell(std::get<layout::Refusal>(answer->result));
}

// Keeps the edited or selected node where it is on the screen: a person's eyes are on it.
void Session::show(figure::Measured measured, layout::Layout layout) {
  const document::NodeId kept = state_.text_edit ? state_.text_edit->node : state_.selection.focus();
  const Rect before = box_in(picture_.measured, picture_.layout, kept);
  const Rect after = box_in(measured, layout, kept);
  if (!before.empty() && !after.empty()) state_.view.centre_in_figure += anchor_of(after) - anchor_of(before);
  picture_.measured = std::move(measured);
  picture_.layout = std::move(layout);
  picture_.figure = figure::build(state_.document, picture_.measured, picture_.layout, state_.theme, typesetter_);
  followed_->stopgap_shown = false;
  ++picture_number_;
}

void Session::tell(const layout::Refusal& refusal) {
  followed_->refused_style = state_.document.heading().layout_style;
  followed_->good_style = picture_.layout.nodes.empty() || picture_.layout.style == refusal.asked ? refusal.instead : picture_.layout.style;
  Command instead{Verb::set_layout, {}};
  instead.arguments.style = std::string(layout::word(refusal.instead));
  state_.notice = Notice{Severity::warning, to_string(refusal), std::move(instead),
                         say("Use the layout “{}”", translate(layout::label(refusal.instead)))};}

void Session::place_view() {
  if (picture_.figure.items.empty() || followed_->awaited) return;
  if (std::exchange(state_.fit_wanted, false)) {
    state_.view = fitted(state_.view, picture_.figure.bounds);
    state_.reveal_wanted = false;
  }
  if (!std::exchange(state_.reveal_wanted, false)) return;
  const document::NodeId seen = state_.text_edit ? state_.text_edit->node : state_.selection.focus();
  state_.view = revealing(state_.view, box_in(picture_.measured, picture_.layout, seen));
}

void Session::start_preview() {
  if (followed_->next_preview >= previews_.size()) return;
  layout::Request request = picture_.measured.request;
  request.style = previews_[followed_->next_preview].style;
  preview_arranger_.start(std::move(request));
}

void Session::take_preview(std::variant<layout::Layout, layout::Refusal> result) {
  Preview& preview = previews_[followed_->next_preview++];
  if (auto* layout = std::get_if<layout::Layout>(&result)) preview.layout = std::move(*layout);
  else preview.refusal = std::get<layout::Refusal>(result);
  start_preview();
}

// One style after the other, while the picker is open.
void Session::follow_previews() {
  std::size_t& next = followed_->next_preview;
  if (state_.dialog != Dialog::layouts || followed_->awaited) {
    // Closed half-way: all are begun again when they are looked at.
    if (std::exchange(next, previews_.size()) < previews_.size()) followed_->previewed_picture = 0;
    return;
  }
  if (followed_->previewed_picture != picture_number_) {
    followed_->previewed_picture = picture_number_;
    for (Preview& preview : previews_) preview = {preview.style, {}, {}};
    next = 0;
    start_preview();
  }
  while (next < previews_.size()) {
    auto answer = preview_arranger_.take();
    if (!answer) return;
    take_preview(std::move(answer->result));
  }
}

}  // namespace concarte::session
