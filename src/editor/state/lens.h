// The lens: the label being edited, shown large enough to be read while the map around it is small.
#pragma once

#include <optional>

#include "editor/state/state.h"

namespace concarte::session {

// Pixels of the screen for one em, times the interface scale. Smaller type is not read while one types; the lens shows it larger.
inline constexpr double LeastReadEm = 14;
inline constexpr double LensEm = 16;
inline constexpr double LensEmForRoom = 24;  // while the map is presented: those at the back read along

struct Lens {
  Affine screen_from_figure;  // of what is seen through it
  Rect card;                  // what it covers of the canvas, pixels
};

// Lies over the label being edited. Its first line stays where it is while words are added and wrapped: room is kept for them,
// inside the canvas. Nothing when no label is edited, when it is not shown, or when it is read well where it is.
std::optional<Lens> lens_over(const Picture& picture, const State& state);

// The passage from the figure to the canvas for the label being edited: through the lens when there is one.
Affine screen_from_edited(const Picture& picture, const State& state);
// Where the label being edited is seen, with what is left around it: pixels of the canvas. Nothing when it is not shown.
std::optional<Rect> edited_on_screen(const Picture& picture, const State& state);

}  // namespace concarte::session
