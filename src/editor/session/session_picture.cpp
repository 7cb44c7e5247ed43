// Keeps the picture up to date, and what people look at where they look at it.
#include <algorithm>

#include "base/translate.h"
#include "editor/session/followed.h"
#include "editor/session/label_overlay.h"
#include "editor/session/sides.h"
#include "editor/session/steady.h"
#include "editor/state/edited_label.h"
#include "editor/state/lens.h"
#include "picture/figure/dim.h"
#include "picture/layout/carry_over.h"

namespace concarte::session {
namespace {

// Above this a mind map is laid out in its thread, so that no key waits for it: ten thousand ideas take a millisecond.
constexpr std::size_t AtOnce = 20000;

// What is on the screen, under the numbers and in the style of what is there already; words typed and ideas added are seen at once.
layout::Layout stopgap(const figure::Measured& measured, const layout::Layout& shown, const figure::Measured& now) {
  layout::Request request = now.request;
  request.style = shown.style;
  std::vector<std::optional<Rect>> known;
  known.reserve(now.nodes.size());
  for (const document::NodeId& node : now.nodes) {
    const auto number = measured.numbers.find(node);
    known.push_back(number == measured.numbers.end() ? std::nullopt : std::optional(shown.nodes[static_cast<std::size_t>(number->second)]));
  }
  return layout::carried_over(request, known);
}

}  // namespace

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
}

figure::Measured Session::measured(layout::Style style) {
  std::optional<figure::LiveText> live;
  if (state_.text_edit) live = figure::LiveText{state_.text_edit->node, state_.text_edit->now.text, state_.text_edit->now.sign, state_.text_edit->titled};
  // A script may look at its picture before the answer to the next one has come.
  figure::Measured* former = state_.mode == Mode::window ? &picture_.measured : nullptr;
  return figure::measure(state_.document, state_.theme, typesetter_, style, branch_shown(state_), live, former);
}

void Session::follow_document() {
  const std::string& wanted = state_.document.heading().layout_style;
  if (wanted != followed_->refused_style) followed_->good_style.reset();
  const layout::Style style = followed_->good_style.value_or(layout::style_from(wanted).value_or(layout::Style::mindmap));
  figure::Measured now = measured(style);
  const bool is_same_map = followed_->shown_document == state_.document_number;
  static const Picture Nothing;
  if (state_.mode == Mode::window && style == layout::Style::mindmap) hint_sides(state_.shown, is_same_map ? picture_ : Nothing, now);
  if (now.request == picture_.measured.request && !picture_.layout.nodes.empty() && !followed_->stopgap_shown) {
    followed_->awaited.reset();
    layout::Layout same = target();
    return show(std::move(now), std::move(same));
  }
  if (followed_->awaited && followed_->awaited->request == now.request) {
    followed_->awaited = now;
  } else if (now.nodes.empty() || (style == layout::Style::mindmap && now.nodes.size() <= AtOnce)) {
    followed_->awaited.reset();
    auto arranged = layout::arrange(now.request, state_.places.worker);
    return show(std::move(now), std::get<layout::Layout>(std::move(arranged)));
  } else {
    arranger_.start(now.request);
    followed_->awaited = now;
  }
  if (!is_same_map) {
    show_nothing();
  } else if (state_.mode == Mode::window && !picture_.layout.nodes.empty()) {
    layout::Layout carried = stopgap(picture_.measured, target(), now);
    show(std::move(now), std::move(carried));
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

void Session::show(figure::Measured measured, layout::Layout layout) {
  const bool is_same_map = followed_->shown_document == state_.document_number && !picture_.layout.nodes.empty();
  if (is_same_map && layout.style == picture_.layout.style && glides(measured)) depart(measured, layout);
  else followed_->departure.reset();
  finish_glide();  // what stays on the screen stays where it was going
  if (is_same_map) hold_view(measured, layout);
  followed_->shown_document = state_.document_number;
  picture_.measured = std::move(measured);
  picture_.layout = std::move(layout);
  followed_->stopgap_shown = false;
  if (state_.mode == Mode::window) remember_sides(picture_, state_.shown);
  followed_->is_figure_old = true;
}

// Once the document has been followed: a figure is built of the very document that was measured.
void Session::draw_anew() {
  if (!std::exchange(followed_->is_figure_old, false)) return;
  ++picture_number_;
  // Dimmed parts are in other colours: the next figure may keep none of them.
  figure::Figure former = std::exchange(followed_->is_figure_dimmed, false) ? figure::Figure{} : std::move(picture_.figure);
  picture_.figure = figure::build(state_.document, picture_.measured, picture_.layout, state_.theme, typesetter_, std::move(former));
  if (const auto& shown = state_.presentation; shown && !shown->branch.empty()) {
    std::set<document::NodeId> lit = lit_nodes(state_.document, shown->branch);
    if (state_.text_edit) lit.insert(state_.text_edit->node);
    figure::dim(picture_.figure, state_.document, lit);
    followed_->is_figure_dimmed = true;
  }
}

// Another map is open and not laid out yet: nothing of the former may be pointed at.
void Session::show_nothing() {
  followed_->glide.reset();
  followed_->departure.reset();
  followed_->is_figure_old = false;
  if (picture_.figure.items.empty()) return;
  picture_ = {};
  picture_.figure.paper = state_.theme.paper;
  ++picture_number_;
}

void Session::hold_view(const figure::Measured& measured, const layout::Layout& layout) {
  if (layout.style != picture_.layout.style) {
    state_.shown.views.insert_or_assign(picture_.layout.style, state_.view);
    if (const auto view = state_.shown.views.find(layout.style); view != state_.shown.views.end()) {
      state_.view.zoom = view->second.zoom;
      state_.view.centre_in_figure = view->second.centre_in_figure;
      state_.fit_wanted = false;
      state_.reveal_wanted = true;
      return;
    }
  }
  if (const auto steady = steady_point(state_, followed_->focus_before, picture_, measured, layout))
    state_.view = held(state_.view, steady->before, steady->now);
}

void Session::tell(const layout::Refusal& refusal) {
  followed_->refused_style = state_.document.heading().layout_style;
  followed_->depended.reset();  // the style that stands in may be the one before: it is asked all the same
  followed_->good_style = picture_.layout.nodes.empty() || picture_.layout.style == refusal.asked ? refusal.instead : picture_.layout.style;
  Command instead{Verb::set_layout, {}};
  instead.arguments.style = std::string(layout::word(refusal.instead));
  state_.notice = Notice{Severity::warning, to_string(refusal), std::move(instead),
                         say("Use the layout “{}”", translate(layout::label(refusal.instead)))};}

void Session::place_view() {
  if (picture_.layout.nodes.empty()) return;
  if (state_.fit_wanted) {
    if (followed_->awaited) return;
    finish_glide();
    followed_->departure.reset();
    draw_anew();
    state_.view = fitted(state_.view, picture_.figure.bounds);
    state_.fit_wanted = state_.reveal_wanted = false;
  }
  if (state_.view_wanted && !followed_->awaited) {
    state_.view.zoom = state_.view_wanted->zoom;
    state_.view.centre_in_figure = state_.view_wanted->centre_in_figure;
    state_.view_wanted.reset();
  }
  if (!state_.reveal_wanted) return;
  finish_glide();
  // A new idea is seen where it is for now, and again where it will be.
  state_.reveal_wanted = followed_->awaited.has_value();
  const auto seen = state_.text_edit ? placed_label(picture_, *state_.text_edit) : placed_label(picture_, state_.selection.focus());
  if (!seen) return;
  if (lens_over(picture_, state_)) {
    // Wherever the words end, the lens shows them: the map stays still as long as they begin in sight.
    const Vec2 held = seen->room.corner() + Vec2{seen->held.x * seen->room.width, seen->held.y * seen->room.height};
    state_.view = revealing(state_.view, {held.x, held.y, 0, 0});
    return;
  }
  const Vec2 on_screen = seen->room.size() * screen_from_figure(state_.view).scale;
  const bool is_too_large = on_screen.x > state_.view.canvas_size.x || on_screen.y > state_.view.canvas_size.y;
  // A long text is followed where it is written.
  state_.view = revealing(state_.view, is_too_large && state_.text_edit ? caret_in_figure(*this) : seen->room);
}

}  // namespace concarte::session
