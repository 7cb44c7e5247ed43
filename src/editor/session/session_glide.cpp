// Starts, follows and ends the glides of a session's picture.
#include "editor/session/followed.h"

namespace concarte::session {
namespace {

constexpr double LeastMove = 0.75;  // pixels: less is not seen

// The number of the idea that is written or selected, when its corner is drawn where it was in `before`.
std::optional<std::size_t> held_in(const Glide& glide, const State& state, const View& before, const figure::Measured& measured) {
  const auto number = measured.numbers.find(state.text_edit ? state.text_edit->node : state.selection.focus());
  if (number == measured.numbers.end()) return std::nullopt;
  const auto node = static_cast<std::size_t>(number->second);
  const bool is_same = drawn_at(before, corner_at(glide, node, 0)) == drawn_at(state.view, corner_at(glide, node, 1));
  return is_same ? std::optional(node) : std::nullopt;
}

bool is_ready(const std::shared_future<bool>& future) { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

}  // namespace

const layout::Layout& Session::target() const { return followed_->glide ? followed_->glide->to : picture_.layout; }

bool Session::glides(const figure::Measured& measured) const {
  const std::shared_future<bool>& asked = state_.places.reduced_motion;
  if (!asked.valid() || measured.nodes.size() > MostGliding) return false;
  return !state_.settings.reduced_motion.value_or(!is_ready(asked) || asked.get());
}

// Keeps what is on the screen, under the numbers of what comes.
void Session::depart(const figure::Measured& measured, const layout::Layout& to) {
  const View view = followed_->departure ? followed_->departure->view : state_.view;
  const layout::Layout& shown = followed_->departure ? followed_->departure->layout : picture_.layout;
  followed_->departure = Followed::Departure{session::departure(picture_.measured, shown, measured, to), view};
}

// The view is where it will be and so is the layout: from here they are gone to.
void Session::set_off(Instant now) {
  if (auto from = std::exchange(followed_->departure, std::nullopt)) {
    const double scale = screen_from_figure(state_.view).scale;
    const Vec2 way = state_.view.centre_in_figure - from->view.centre_in_figure;
    const bool is_same_zoom = state_.view.zoom == from->view.zoom && state_.view.canvas_size == from->view.canvas_size;
    if (is_same_zoom && (is_going(from->layout, picture_.layout, LeastMove / scale) || length(way) * scale >= LeastMove)) {
      Glide& glide = followed_->glide.emplace(Glide{std::move(from->layout), std::move(picture_.layout), way, now});
      glide.held = held_in(glide, state_, from->view, picture_.measured);
      picture_.layout = glide.from;
      state_.view.centre_in_figure -= way;
    }
  }
}

void Session::follow_glide(Instant now) {
  if (!followed_->glide) return;
  Glide& glide = *followed_->glide;
  const double share = share_at(glide, now);
  if (share >= 1) return finish_glide();
  if (glide.held) state_.view = held(state_.view, corner_at(glide, *glide.held, glide.share), corner_at(glide, *glide.held, share));
  else state_.view.centre_in_figure += glide.view_way * (share - glide.share);
  glide.share = share;
  picture_.layout = between(glide.from, glide.to, share);
  followed_->is_figure_old = true;
}

void Session::finish_glide() {
  auto glide = std::exchange(followed_->glide, std::nullopt);
  if (!glide) return;
  if (glide->held) state_.view = held(state_.view, corner_at(*glide, *glide->held, glide->share), corner_at(*glide, *glide->held, 1));
  else state_.view.centre_in_figure += glide->view_way * (1 - glide->share);
  picture_.layout = std::move(glide->to);
  followed_->is_figure_old = true;
}

}  // namespace concarte::session
