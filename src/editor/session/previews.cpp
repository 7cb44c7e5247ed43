// The eight styles of the open map, worked out one after the other while the picker is open.
#include "editor/session/followed.h"
#include "editor/session/sides.h"

namespace concarte::session {

void Session::start_preview() {
  if (followed_->next_preview >= previews_.size()) return;
  layout::Request request = picture_.measured.request;
  request.style = previews_[followed_->next_preview].style;
  if (request.style == layout::Style::mindmap && state_.mode == Mode::window) {
    figure::Measured sided = picture_.measured;
    sided.request = std::move(request);
    hint_sides(state_.shown, picture_, sided);
    request = std::move(sided.request);
  }
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
  if (followed_->glide) return;
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
