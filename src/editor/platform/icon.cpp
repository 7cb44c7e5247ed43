// The program's icon: a root and three branches on a dark rounded square, in a square of 64 units.
#include "editor/platform/icon.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/colour.h"
#include "base/geometry.h"

namespace concarte::platform {
namespace {

constexpr double Units = 64;
constexpr int Samples = 4;  // a pixel's side, for smooth edges

constexpr Colour Ground{0x22, 0x26, 0x2b};
constexpr Colour Root{0xfd, 0xfc, 0xf9};

struct Branch {
  Colour colour;
  double y;  // of its middle
};
constexpr std::array Branches{Branch{{0x56, 0xb4, 0xe9}, 15}, Branch{{0xf0, 0xe4, 0x42}, 32}, Branch{{0x2f, 0xc4, 0x94}, 49}};

bool is_in_box(Vec2 p, const Rect& box, double radius) {
  const Vec2 from_middle{std::abs(p.x - box.centre().x), std::abs(p.y - box.centre().y)};
  const Vec2 beyond{from_middle.x - box.width / 2 + radius, from_middle.y - box.height / 2 + radius};
  if (beyond.x <= 0 || beyond.y <= 0) return std::max(beyond.x, beyond.y) <= radius;
  return std::hypot(beyond.x, beyond.y) <= radius;
}

// Near enough to the branch that leaves the root horizontally and comes horizontally to its box.
bool is_on_branch(Vec2 p, double y) {
  constexpr double Begin = 24, End = 42, HalfWidth = 2.1;
  if (p.x < Begin || p.x > End) return false;
  const double t = (p.x - Begin) / (End - Begin);
  const double eased = t * t * (3 - 2 * t);
  const double slope = (y - 32) * 6 * t * (1 - t) / (End - Begin);
  return std::abs(p.y - (32 + (y - 32) * eased)) <= HalfWidth * std::hypot(1, slope);
}

// Alpha 0 outside the square.
Colour colour_at(Vec2 p) {
  if (!is_in_box(p, {2, 2, 60, 60}, 13)) return {0, 0, 0, 0};
  if (is_in_box(p, {9, 24, 20, 16}, 5)) return Root;
  for (const Branch& branch : Branches)
    if (is_in_box(p, {38, branch.y - 5.5, 18, 11}, 4) || is_on_branch(p, branch.y)) return branch.colour;
  return Ground;
}

}  // namespace

std::vector<std::uint8_t> icon_pixels(int side) {
  std::vector<std::uint8_t> pixels;
  pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4);
  const double step = Units / side / Samples;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      int red = 0, green = 0, blue = 0, covered = 0;
      for (int i = 0; i < Samples * Samples; ++i) {
        const Colour c = colour_at({(x * Samples + i % Samples + 0.5) * step, (y * Samples + i / Samples + 0.5) * step});
        if (c.alpha == 0) continue;
        ++covered;
        red += c.red;
        green += c.green;
        blue += c.blue;
      }
      const int count = std::max(covered, 1);
      for (const int channel : {red / count, green / count, blue / count, 255 * covered / (Samples * Samples)})
        pixels.push_back(static_cast<std::uint8_t>(channel));
    }
  return pixels;
}

}  // namespace concarte::platform
