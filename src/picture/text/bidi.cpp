// Right-to-left writing: the Unicode bidirectional algorithm (UAX #9).
#include "picture/text/bidi.h"

#include <algorithm>
#include <numeric>

#include <fribidi.h>

namespace concarte::text {
namespace {

bool may_reorder(FriBidiCharType type) {
  return FRIBIDI_IS_RTL(type) || FRIBIDI_IS_ARABIC(type) || FRIBIDI_IS_EXPLICIT(type) || FRIBIDI_IS_ISOLATE(type);
}

}  // namespace

Levels bidi_levels(std::span<const std::uint32_t> code_points) {
  const auto count = static_cast<FriBidiStrIndex>(code_points.size());
  std::vector<FriBidiCharType> types(code_points.size());
  fribidi_get_bidi_types(code_points.data(), count, types.data());
  if (std::ranges::none_of(types, may_reorder)) return {};

  std::vector<FriBidiBracketType> brackets(code_points.size());
  fribidi_get_bracket_types(code_points.data(), count, types.data(), brackets.data());
  FriBidiParType direction = FRIBIDI_PAR_WLTR;
  Levels levels;
  levels.of.resize(code_points.size());
  if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &direction, levels.of.data()) == 0) return {};
  levels.line = FRIBIDI_IS_RTL(direction) ? 1 : 0;
  return levels;
}

std::vector<std::uint32_t> visual_order(std::span<const Level> levels) {
  std::vector<std::uint32_t> order(levels.size());
  std::iota(order.begin(), order.end(), 0u);
  const Level highest = levels.empty() ? Level{0} : std::ranges::max(levels);
  for (Level level = highest; level > 0; --level) {
    for (std::size_t begin = 0; begin < order.size();) {
      std::size_t end = begin;
      while (end < order.size() && levels[order[end]] >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end));
      begin = std::max(end, begin + 1);
    }
  }
  return order;
}

}  // namespace concarte::text
