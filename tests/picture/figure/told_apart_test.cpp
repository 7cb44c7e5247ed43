// Groups and branches are told apart by people who see colours otherwise, and in grey print.
#include <array>
#include <cmath>
#include <cstdio>

#include "map/document/vocabulary.h"
#include "picture/figure/hatches.h"
#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

using Light = std::array<double, 3>;  // linear red, green, blue
using Eye = std::array<std::array<double, 3>, 3>;

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
// Transactions on Visualization and Computer Graphics 15 (2009): complete deficiencies.
const std::array<std::pair<const char*, Eye>, 4> Eyes{
    {{"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}}};

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Light seen(Colour colour, const Eye& eye) {
  const Light light{linear(colour.red), linear(colour.green), linear(colour.blue)};
  Light result{};
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t k = 0; k < 3; ++k) result[i] += eye[i][k] * light[k];
    result[i] = std::clamp(result[i], 0.0, 1.0);
  }
  return result;
}

// CIE 1976 L*a*b*, white D65.
Light lab(const Light& l) {
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f((0.4124 * l[0] + 0.3576 * l[1] + 0.1805 * l[2]) / 0.95047), y = f(0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]),
               z = f((0.0193 * l[0] + 0.1192 * l[1] + 0.9505 * l[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(Colour a, Colour b, const Eye& eye) {
  const Light la = lab(seen(a, eye)), lb = lab(seen(b, eye));
  return std::hypot(la[0] - lb[0], la[1] - lb[1], la[2] - lb[2]);
}

// A difference of 2.3 is just noticed side by side; discs are small and far apart.
TEST(ToldApart, GroupsByTheirColoursWhoeverLooks) {
  constexpr double Clear = 10;
  const auto& colours = document::group_colours();
  for (const auto& [name, eye] : Eyes) {
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < colours.size(); ++i)
      for (std::size_t k = i + 1; k < colours.size(); ++k) least = std::min(least, difference(colours[i], colours[k], eye));
    std::printf("%-13s least difference between two groups: %.1f\n", name, least);
    EXPECT_GE(least, Clear) << name;
  }
}

TEST(ToldApart, GroupsByTheirHatchesInGrey) {
  const auto& hatches = document::hatches();
  std::vector<std::vector<Path>> drawn;
  for (const std::string_view hatch : hatches) drawn.push_back(hatched({0, 0}, 6, hatch, 2));
  const auto alike = [](const std::vector<Path>& a, const std::vector<Path>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Path& x, const Path& y) { return x.points == y.points; });
  };
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    EXPECT_FALSE(drawn[i].empty()) << hatches[i];
    for (const Path& line : drawn[i])
      for (const Vec2 point : line.points) EXPECT_LE(length(point), 6.6) << hatches[i] << " leaves its disc";
    for (std::size_t k = i + 1; k < drawn.size(); ++k) EXPECT_FALSE(alike(drawn[i], drawn[k])) << hatches[i] << " and " << hatches[k];
  }
  EXPECT_TRUE(hatched({0, 0}, 6, "", 2).empty());
}

// In grey nothing keeps a colour: neither what themes choose nor what people chose for a group or a branch.
TEST(ToldApart, NothingByColourInGrey) {
  const Drawn grey = drawn(map_of(R"({"id": "r", "text": "R"},
      {"id": "a", "parent": "r", "text": "A", "status": "disputed", "style": {"colour": "#ff0000"}, "contributions": [{"groups": ["g1", "g2"]}],
       "stances": [{"groups": ["g1"], "stance": "for"}, {"groups": ["g2"], "stance": "against"}]},
      {"id": "b", "parent": "r", "text": "B", "kind": "argument-for", "status": "agreed", "note": "N"})",
                                  R"("groups": [{"id": "g1", "name": "Table 1", "mark": "1", "colour": "#0072b2", "hatch": "dots"},
                                                {"id": "g2", "name": "Table 2", "mark": "2", "colour": "#d55e00"}],
                                     "links": [{"id": "l", "from": "a", "to": "b", "kind": "tension", "label": "mais"}])"),
                         "grey");
  for (const Item& item : grey.figure.items) {
    const Colour colour = std::visit([](const auto& mark) { return mark.colour; }, item.mark);
    EXPECT_TRUE(colour.red == colour.green && colour.green == colour.blue) << to_string(colour) << " in " << grey.figure.parts[item.part].label;
  }
}

TEST(ToldApart, NeighbouringBranchesInGrey) {
  const Theme grey = theme_named("grey");
  for (std::size_t i = 0; i < grey.branch_colours.size(); ++i)
    EXPECT_GE(contrast(grey.branch_colours[i], grey.branch_colours[(i + 1) % grey.branch_colours.size()]), 1.25) << i;
}

}  // namespace
}  // namespace concarte::figure
