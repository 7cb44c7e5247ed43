// Who keeps their place on the screen when the picture changes: a person's eyes are on them.
#pragma once

#include <optional>

#include "editor/state/state.h"

namespace concarte::session {

// A point of one node, in the figure as it was and as it is now.
struct Steady {
  Vec2 before;
  Vec2 now;
};
// Of the first of these that is in both pictures: the edited node, what the last command wants steady, the selected one, what
// was selected before, what is above them, the main root. Nothing when none is.
std::optional<Steady> steady_point(const State& state, const document::NodeId& focus_before, const Picture& before, const figure::Measured& measured,
                                   const layout::Layout& layout);

}  // namespace concarte::session
