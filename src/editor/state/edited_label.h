// Where the words of a link, a boundary or a summary stand in the picture, and those of the label being edited.
#pragma once

#include <optional>

#include "editor/state/state.h"

namespace concarte::session {

// Words as they are set. `room` holds them with what is left around them, figure space; `corner` is theirs.
struct PlacedLabel {
  const figure::Measured::Label* label = nullptr;
  Rect room;
  Vec2 corner;
  Vec2 held;  // the point of the room that stays where it is while words are added: shares of the room's size, 0 or 0.5 or 1
};

// Nothing when the record is not shown, or shows no words.
std::optional<PlacedLabel> placed_label(const Picture& picture, const document::NodeId& node);
std::optional<PlacedLabel> placed_label(const Picture& picture, const document::TitledId& titled);
std::optional<PlacedLabel> placed_label(const Picture& picture, const TextEdit& edit);

}  // namespace concarte::session
