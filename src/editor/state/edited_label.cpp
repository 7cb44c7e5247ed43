// Finds labels by the numbers of the layout's request.
#include "editor/state/edited_label.h"

#include <algorithm>

#include "picture/layout/carry_over.h"
#include "picture/layout/frames.h"

namespace concarte::session {
namespace {

PlacedLabel placed(const figure::Measured::Label& label, const Rect& room, Vec2 held) {
  return {&label, room, room.corner() + label.place, held};
}

// Of a frame, whose title stands on its upper edge, or a brace, whose words stand beside its middle.
Vec2 held_by(const layout::FramePlace& place, bool is_brace) {
  if (!is_brace) return {0, 1};
  switch (place.way) {
    case layout::Way::left: return {1, 0.5};
    case layout::Way::down: return {0.5, 0};
    case layout::Way::right: break;
  }
  return {0, 0.5};
}

template <class List, class Value>
std::optional<std::size_t> number_in(const List& list, const Value& value) {
  const auto place = std::find(list.begin(), list.end(), value);
  return place == list.end() ? std::nullopt : std::optional(static_cast<std::size_t>(place - list.begin()));
}

}  // namespace

std::optional<PlacedLabel> placed_label(const Picture& picture, const document::NodeId& node) {
  const auto number = picture.measured.numbers.find(node);
  if (number == picture.measured.numbers.end()) return std::nullopt;
  const auto at = static_cast<std::size_t>(number->second);
  const Rect& room = picture.layout.nodes[at];
  return placed(picture.measured.labels[at], room, {layout::steady_corner(room).x == room.x ? 0.0 : 1.0, 0});
}

std::optional<PlacedLabel> placed_label(const Picture& picture, const document::TitledId& titled) {
  const figure::Measured& measured = picture.measured;
  if (const auto* link = std::get_if<document::LinkId>(&titled)) {
    const auto at = number_in(measured.links, *link);
    if (!at || measured.request.links[*at].label_size == Vec2{}) return std::nullopt;
    return placed(measured.link_labels[*at],
                  rect_around(picture.layout.links[*at].label_centre, measured.request.links[*at].label_size), {0.5, 0.5});
  }
  const auto at = number_in(measured.frames, titled);
  if (!at) return std::nullopt;
  const layout::FramePlace place = layout::frame_places(measured.request, picture.layout.nodes, picture.layout.links)[*at];
  if (place.title.empty()) return std::nullopt;
  return placed(measured.frame_labels[*at], place.title, held_by(place, std::holds_alternative<document::SummaryId>(titled)));
}

std::optional<PlacedLabel> placed_label(const Picture& picture, const TextEdit& edit) {
  return edit.node.empty() ? placed_label(picture, edit.titled) : placed_label(picture, edit.node);
}

}  // namespace concarte::session
