// Themes: read, or refused with the place; colours that everyone reads and tells apart.
#include "picture/figure/theme.h"

#include <array>
#include <cmath>
#include <fstream>

#include "picture/figure/look.h"
#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

std::string shipped(const std::string& name) {
  std::ifstream stream(themes_folder() / (name + ".json"));
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

Problem refusal_of(const std::string& bytes) {
  const auto file = std::filesystem::temp_directory_path() / "concarte_theme_test.json";
  std::ofstream(file) << bytes;
  const auto read = read_theme(file);
  std::filesystem::remove(file);
  EXPECT_TRUE(std::holds_alternative<Problem>(read)) << "accepted";
  const auto* problem = std::get_if<Problem>(&read);
  return problem == nullptr ? Problem{} : *problem;
}

// How a reader without one kind of cone sees a colour (Machado, Oliveira and Fernandes 2009, severity 1), in CIE L*a*b*.
using Lab = std::array<double, 3>;
using Sight = std::array<double, 9>;
constexpr std::array Sights{
    Sight{1, 0, 0, 0, 1, 0, 0, 0, 1},
    Sight{0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    Sight{0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    Sight{1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};

Lab seen(Colour colour, const Sight& sight) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  const std::array rgb{linear(colour.red / 255.0), linear(colour.green / 255.0), linear(colour.blue / 255.0)};
  std::array<double, 3> s{};
  for (std::size_t row = 0; row < 3; ++row)
    s[row] = std::clamp(sight[row * 3] * rgb[0] + sight[row * 3 + 1] * rgb[1] + sight[row * 3 + 2] * rgb[2], 0.0, 1.0);
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f((0.4124564 * s[0] + 0.3575761 * s[1] + 0.1804375 * s[2]) / 0.95047);
  const double y = f(0.2126729 * s[0] + 0.7151522 * s[1] + 0.0721750 * s[2]);
  const double z = f((0.0193339 * s[0] + 0.1191920 * s[1] + 0.9503041 * s[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(Colour a, Colour b) {
  double least = HUGE_VAL;
  for (const Sight& sight : Sights) {
    const Lab one = seen(a, sight), other = seen(b, sight);
    least = std::min(least, std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]));
  }
  return least;
}

class EveryTheme : public testing::TestWithParam<const char*> {
 protected:
  Theme theme = theme_named(GetParam());
};
INSTANTIATE_TEST_SUITE_P(Shipped, EveryTheme, testing::Values("light", "dark", "high-contrast"),
                         [](const auto& instance) { return instance.param == std::string("high-contrast") ? "high_contrast" : instance.param; });

TEST_P(EveryTheme, IsNamedAfterItsFile) { EXPECT_EQ(theme.name, GetParam()); }

TEST_P(EveryTheme, WordsOnEveryFillReachTheContrastOfWcag) {
  EXPECT_GE(contrast(theme.root, theme.root_ink), 4.5);
  for (const Colour branch : theme.branch_colours) {
    EXPECT_GE(contrast(branch, ink_on(theme, branch)), 4.5) << to_string(branch);
    EXPECT_GE(contrast(mix(theme.box, branch, theme.tint), theme.ink), 4.5) << "tinted with " << to_string(branch);
  }
  EXPECT_GE(contrast(theme.paper, theme.ink), 7);
  EXPECT_GE(contrast(theme.box, theme.ink), 7);
  for (const Colour words : {theme.muted, theme.dispute, theme.agreed, theme.link})
    EXPECT_GE(contrast(theme.paper, words), 4.5) << to_string(words);
}

TEST_P(EveryTheme, LinesAreSeenOnThePaper) {
  for (const Colour branch : theme.branch_colours) EXPECT_GE(contrast(theme.paper, line_colour(theme, branch)), 3) << to_string(branch);
}

TEST_P(EveryTheme, BranchesAreToldApartByColourBlindReaders) {
  constexpr double ClearlyDifferent = 12;  // in CIE76; 2.3 is the least that is noticed side by side
  for (std::size_t i = 0; i < theme.branch_colours.size(); ++i)
    for (std::size_t k = i + 1; k < theme.branch_colours.size(); ++k)
      EXPECT_GE(difference(theme.branch_colours[i], theme.branch_colours[k]), ClearlyDifferent)
          << to_string(theme.branch_colours[i]) << " and " << to_string(theme.branch_colours[k]);
}

TEST(HighContrast, WordsReachTheStrongestLevel) {
  const Theme theme = theme_named("high-contrast");
  for (const Colour branch : theme.branch_colours) EXPECT_GE(contrast(branch, ink_on(theme, branch)), 7) << to_string(branch);
}

TEST(InkOn, IsReadOnAnyColourAnAuthorMayChoose) {
  const Theme theme = theme_named("light");
  for (int red = 0; red < 256; red += 15)
    for (int green = 0; green < 256; green += 15)
      for (int blue = 0; blue < 256; blue += 15) {
        const Colour fill{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green), static_cast<std::uint8_t>(blue)};
        ASSERT_GE(contrast(fill, ink_on(theme, fill)), 4.5) << to_string(fill);
      }
}

TEST(ThemeNames, ListsTheFolderInOrder) {
  EXPECT_EQ(theme_names(themes_folder()), (std::vector<std::string>{"dark", "grey", "high-contrast", "light"}));
  EXPECT_TRUE(theme_names("/no/such/folder").empty());
}

TEST(ReadTheme, SaysWhatIsWrongAndWhere) {
  const std::string good = shipped("light");
  EXPECT_EQ(refusal_of(replaced(good, "\"paper\": \"#fdfcf9\"", "\"paper\": \"white\"")).node, "colours/paper");
  EXPECT_EQ(refusal_of(replaced(good, "\"#bd4a17\"", "12")).node, "branches/1");
  EXPECT_EQ(refusal_of(replaced(good, "\"size\": 12.5", "\"size\": -3")).node, "levels/2/size");
  EXPECT_EQ(refusal_of(replaced(good, "\"medium\"", "\"heavy\"")).node, "levels/2/weight");
  EXPECT_EQ(refusal_of(replaced(good, "\"tint\"", "\"tnit\"")).node, "tnit");
  EXPECT_EQ(refusal_of(replaced(good, "\"dark\": false", "\"dark\": \"no\"")).node, "dark");
  EXPECT_EQ(refusal_of(replaced(good, "\"muted\": \"#6b7078\",", "")).node, "colours");
  EXPECT_NE(refusal_of(replaced(good, "\"muted\": \"#6b7078\",", "")).message.find("muted"), std::string::npos);
}

TEST(ReadTheme, GivesTheLineOfBrokenJson) {
  EXPECT_EQ(refusal_of(replaced(shipped("light"), "\"dark\": false,", "\"dark\": false")).line, 4);
}

TEST(ReadTheme, RefusesAnEmptyOrMissingFile) {
  EXPECT_FALSE(refusal_of("").message.empty());
  const auto read = read_theme(themes_folder() / "no-such-theme.json");
  ASSERT_TRUE(std::holds_alternative<Problem>(read));
  EXPECT_TRUE(std::get<Problem>(read).from_system);
}

TEST(WithoutAThemeFile, BranchesHaveTheColourOfTheRoot) {
  const document::Document map = map_of(R"({"id": "root", "text": "Réussir"}, {"id": "a", "parent": "root", "text": "Parler"}, {"id": "b", "parent": "root", "text": "Écouter"})");
  const Theme theme;
  const Standings standings = standings_of(map, theme, records_of(map, {id_of("root"), id_of("a"), id_of("b")}));
  ASSERT_EQ(standings.nodes.size(), 3u);
  for (const Standing& standing : standings.nodes) EXPECT_EQ(standing.tone, standings.nodes[1].tone);
}

}  // namespace
}  // namespace concarte::figure
