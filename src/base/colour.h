// Colours in sRGB, their notation and the contrast between them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concarte {

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  constexpr bool operator==(const Colour&) const = default;
};

// Reads `#rrggbb` or `#rrggbbaa`, any case; nothing for anything else.
std::optional<Colour> parse_colour(std::string_view notation);
// `#rrggbb`, or `#rrggbbaa` when not opaque.
std::string to_string(Colour colour);

// `amount` of `b` over `a`, from 0 to 1, in sRGB; alpha is mixed likewise.
Colour mix(Colour a, Colour b, double amount);
// The grey that is as light.
Colour greyed(Colour colour);
// Relative luminance, 0 to 1, and contrast ratio, 1 to 21 (WCAG 2.1).
double luminance(Colour colour);
double contrast(Colour a, Colour b);

}  // namespace concarte
