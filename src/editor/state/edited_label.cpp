// Finds labels by the numbers of the layout's request.
#include "editor/state/edited_label.h"

#include <algorithm>

#include "picture/layout/frames.h"

namespace concarte::session {
namespace {

PlacedLabel placed(const figure::Measured::Label& label, const Rect& room) { return {&label, room, room.corner() + label.place}; }

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
  return placed(picture.measured.labels[at], picture.layout.nodes[at]);
}

std::optional<PlacedLabel> placed_label(const Picture& picture, const document::TitledId& titled) {
  const figure::Measured& measured = picture.measured;
  if (const auto* link = std::get_if<document::LinkId>(&titled)) {
    const auto at = number_in(measured.links, *link);
    if (!at || measured.request.links[*at].label_size == Vec2{}) return std::nullopt;
    return placed(measured.link_labels[*at],
                  rect_around(picture.layout.links[*at].label_centre, measured.request.links[*at].label_size));
  }
  const auto at = number_in(measured.frames, titled);
  if (!at) return std::nullopt;
  const Rect title = layout::frame_places(measured.request, picture.layout.nodes, picture.layout.links)[*at].title;
  return title.empty() ? std::nullopt : std::optional(placed(measured.frame_labels[*at], title));
}

std::optional<PlacedLabel> placed_label(const Picture& picture, const TextEdit& edit) {
  return edit.node.empty() ? placed_label(picture, edit.titled) : placed_label(picture, edit.node);
}

}  // namespace concarte::session
