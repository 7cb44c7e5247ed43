// The colours a theme derives from those it is given, so that words and lines are always seen.
#include "picture/figure/theme.h"

namespace concarte::figure {
namespace {

constexpr double TextContrast = 4.5;  // WCAG 2.1, 1.4.3
constexpr double LineContrast = 3;    // WCAG 2.1, 1.4.11
constexpr Colour White{255, 255, 255};
constexpr Colour Black{0, 0, 0};

Colour best_of(Colour a, Colour b, Colour fill) { return contrast(a, fill) >= contrast(b, fill) ? a : b; }

}  // namespace

Colour ink_on(const Theme& theme, Colour fill) {
  const Colour dark = theme.dark ? theme.paper : theme.ink;
  const Colour chosen = best_of(White, dark, fill);
  return contrast(chosen, fill) >= TextContrast ? chosen : best_of(White, Black, fill);
}

Colour darkened_for(Colour colour, Colour ground, Colour ink, double wanted) {
  constexpr int Steps = 20;
  for (int step = 0; step < Steps; ++step) {
    const Colour tried = mix(colour, ink, static_cast<double>(step) / Steps);
    if (contrast(tried, ground) >= wanted) return tried;
  }
  return ink;
}

Colour line_colour(const Theme& theme, Colour branch) { return darkened_for(branch, theme.paper, theme.ink, LineContrast); }

}  // namespace concarte::figure
