// Nodes on their way from where they were seen to where the layout has them now.
#pragma once

#include <chrono>
#include <optional>

#include "editor/state/state.h"

namespace concarte::session {

using Instant = std::chrono::steady_clock::time_point;

inline constexpr std::chrono::milliseconds GlideTime{180};
// Larger maps are cut over: a glide must not make a letter wait.
inline constexpr std::size_t MostGliding = 2000;

struct Glide {
  layout::Layout from;  // under the numbers of `to`
  layout::Layout to;
  Vec2 view_way;        // what the view's centre goes along, in all
  Instant start;
  double share = 0;     // of the way, that has been gone
  // The idea one looks at, by its number, when it is drawn on the same pixels before and after: it is all the way.
  std::optional<std::size_t> held = {};
};

// How much of the way is gone, from 0 to 1: quick at first, then slower.
double share_at(const Glide& glide, Instant now);

// The layout that looks like `shown`, which answers `measured`, under the numbers of `now`. New nodes, and curves that were not
// there, stand by their parents as they will.
layout::Layout departure(const figure::Measured& measured, const layout::Layout& shown, const figure::Measured& now, const layout::Layout& to);
// False when nobody would see it: all nodes go less than `least`.
bool is_going(const layout::Layout& from, const layout::Layout& to, double least);

layout::Layout between(const layout::Layout& from, const layout::Layout& to, double share);

// Where the node's steady corner is on the way.
Vec2 corner_at(const Glide& glide, std::size_t node, double share);

}  // namespace concarte::session
