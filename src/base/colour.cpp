// Colours in sRGB, their notation and the contrast between them.
#include "base/colour.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace concarte {
namespace {

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t mix_channel(std::uint8_t a, std::uint8_t b, double amount) {
  return static_cast<std::uint8_t>(std::lround(a + (b - a) * amount));
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view notation) {
  if ((notation.size() != 7 && notation.size() != 9) || notation.front() != '#') return std::nullopt;
  std::uint32_t bits = 0;
  const char* end = notation.data() + notation.size();
  const auto [stop, error] = std::from_chars(notation.data() + 1, end, bits, 16);
  if (error != std::errc{} || stop != end) return std::nullopt;
  if (notation.size() == 7) bits = bits << 8 | 0xff;
  const auto byte = [bits](int shift) { return static_cast<std::uint8_t>(bits >> shift & 0xff); };
  return Colour{byte(24), byte(16), byte(8), byte(0)};
}

std::string to_string(Colour c) {
  std::string notation = fmt::format("#{:02x}{:02x}{:02x}", c.red, c.green, c.blue);
  if (c.alpha != 255) notation += fmt::format("{:02x}", c.alpha);
  return notation;
}

Colour mix(Colour a, Colour b, double amount) {
  const double t = std::clamp(amount, 0.0, 1.0);
  return {mix_channel(a.red, b.red, t), mix_channel(a.green, b.green, t), mix_channel(a.blue, b.blue, t),
          mix_channel(a.alpha, b.alpha, t)};
}

double luminance(Colour c) { return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue); }

Colour greyed(Colour colour) {
  const double light = luminance(colour);
  const double level = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
  const auto grey = static_cast<std::uint8_t>(std::lround(255 * level));
  return {grey, grey, grey, colour.alpha};
}

double contrast(Colour a, Colour b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace concarte
