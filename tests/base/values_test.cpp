// Colours, identifiers, rectangles and problems: the small values every folder passes around.
#include <gtest/gtest.h>

#include <set>
#include <unordered_set>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/id.h"
#include "base/problem.h"
#include "base/translate.h"

namespace concarte {
namespace {

using WordId = Id<struct WordTag>;

TEST(Colour, IsReadAndWrittenInTheFilesNotation) {
  EXPECT_EQ(parse_colour("#0072B2"), (Colour{0x00, 0x72, 0xB2}));
  EXPECT_EQ(parse_colour("#0072b280"), (Colour{0x00, 0x72, 0xB2, 0x80}));
  EXPECT_EQ(to_string(Colour{0x00, 0x72, 0xB2}), "#0072b2");
  EXPECT_EQ(to_string(Colour{0x00, 0x72, 0xB2, 0x08}), "#0072b208");
  for (const char* wrong : {"", "#", "red", "0072b2", "#0072b", "#0072bg", "#-072b2", "#0072b2ff0", "#0x72b2"})
    EXPECT_EQ(parse_colour(wrong), std::nullopt) << wrong;
}

TEST(Colour, ContrastIsThatOfTheGuidelines) {
  EXPECT_NEAR(contrast({0, 0, 0}, {255, 255, 255}), 21, 1e-9);
  EXPECT_NEAR(contrast({255, 255, 255}, {0, 0, 0}), 21, 1e-9);
  EXPECT_NEAR(contrast({119, 119, 119}, {255, 255, 255}), 4.48, 0.01);
  EXPECT_DOUBLE_EQ(contrast({1, 2, 3}, {1, 2, 3}), 1);
}

TEST(Colour, MixesFromOneToTheOther) {
  EXPECT_EQ(mix(Colour{0, 0, 0}, Colour{255, 255, 255}, 0), (Colour{0, 0, 0}));
  EXPECT_EQ(mix(Colour{0, 0, 0}, Colour{255, 255, 255}, 1), (Colour{255, 255, 255}));
  EXPECT_EQ(mix(Colour{0, 100, 0, 0}, Colour{100, 0, 0, 255}, 0.5), (Colour{50, 50, 0, 128}));
}

TEST(Id, IsAShortPlainWord) {
  EXPECT_EQ(WordId::parse("n-1_A")->view(), "n-1_A");
  EXPECT_TRUE(WordId::parse(std::string(32, 'a')));
  for (const std::string& wrong : {std::string(), std::string(33, 'a'), std::string("a b"), std::string("é"), std::string("a\0b", 3)})
    EXPECT_FALSE(WordId::parse(wrong)) << wrong;
}

TEST(Id, IsComparedAsAWord) {
  EXPECT_LT(*WordId::parse("a"), *WordId::parse("aa"));
  EXPECT_LT(*WordId::parse("a9"), *WordId::parse("b"));
  EXPECT_EQ(*WordId::parse("a"), *WordId::parse("a"));
  EXPECT_NE(*WordId::parse("a"), *WordId::parse("a-"));
}

TEST(Id, HashesOfNeighboursAreSpread) {
  // A flat table takes the low bits: a thousand numbered ids must not meet in a few cells.
  std::unordered_set<std::size_t> cells;
  for (int i = 0; i < 1000; ++i) cells.insert(std::hash<WordId>{}(*WordId::parse("n" + std::to_string(i))) & 0xFFFF);
  EXPECT_GT(cells.size(), 950u);
}

TEST(Rect, UnitesAndOverlaps) {
  const Rect a{0, 0, 10, 10};
  EXPECT_EQ(united(a, Rect{20, -5, 5, 5}), (Rect{0, -5, 25, 15}));
  EXPECT_EQ(united(Rect{}, a), a);
  EXPECT_EQ(united(a, Rect{}), a);
  EXPECT_TRUE(overlap(a, {9, 9, 5, 5}));
  EXPECT_FALSE(overlap(a, {10, 0, 5, 5})) << "rectangles that only touch";
}

TEST(Affine, ItsInverseTakesItBack) {
  const Affine zoom{2.5, {10, -4}};
  const Vec2 there = zoom(Vec2{3, 7});
  EXPECT_NEAR(zoom.inverse()(there).x, 3, 1e-12);
  EXPECT_NEAR(zoom.inverse()(there).y, 7, 1e-12);
}

TEST(Problem, SaysFilePlaceAndWhatHappened) {
  Problem problem;
  problem.file = "carte.json";
  problem.line = 12;
  problem.node = "n3";
  problem.message = "Its parent is missing.";
  EXPECT_EQ(to_string(problem), "carte.json: line 12, n3: Its parent is missing.");
  problem.line = 0;
  EXPECT_EQ(to_string(problem), "carte.json: n3: Its parent is missing.");
  problem.node.clear();
  EXPECT_EQ(to_string(problem), "carte.json: Its parent is missing.");
}

TEST(Problem, WarningsAreNoErrors) {
  EXPECT_FALSE(has_error({}));
  EXPECT_FALSE(has_error({{.severity = Severity::warning, .file = {}, .node = {}, .message = "?"}}));
  EXPECT_TRUE(has_error({{.severity = Severity::warning, .file = {}, .node = {}, .message = "?"},
                         {.severity = Severity::error, .file = {}, .node = {}, .message = "!"}}));
}

TEST(Translate, FillsInWithoutTheLocalesDecimalComma) {
  EXPECT_EQ(say("{} and {}", 1.5, "« b »"), "1.5 and « b »");
  EXPECT_EQ(say_count("{} idea", "{} ideas", 1), "1 idea");
  EXPECT_EQ(say_count("{} idea", "{} ideas", 3), "3 ideas");
}

}  // namespace
}  // namespace concarte
