// Right-to-left writing: the Unicode bidirectional algorithm (UAX #9).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace concarte::text {

// Even levels go from left to right, odd ones from right to left.
using Level = std::int8_t;

struct Levels {
  std::vector<Level> of;  // each code point; empty: all are 0
  Level line = 0;         // the direction of the whole, by its first strong letter

  Level at(std::size_t i) const { return of.empty() ? line : of[i]; }
};

Levels bidi_levels(std::span<const std::uint32_t> code_points);

// The order, from left to right, of stretches of text with these levels (rule L2).
std::vector<std::uint32_t> visual_order(std::span<const Level> levels);

}  // namespace concarte::text
