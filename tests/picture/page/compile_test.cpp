// A figure on its paper: what fits is drawn as asked, what does not is rearranged or split, and nothing is ever too small to read.
#include "picture/page/compile.h"

#include <algorithm>
#include <set>

#include "map/document/walk.h"
#include "picture/page/excerpt.h"
#include "pages.h"
#include "picture/page/sound_sheet.h"

namespace concarte::page {
namespace {

document::Figure wish_for(const std::string& paper = "A4-landscape") {
  document::Figure wish;
  wish.number = "3";
  wish.caption = "Criteria";
  wish.paper = paper;
  return wish;
}

double millimetres(double points) { return points / PointsPerMillimetre; }

TEST(Compile, DrawsASmallMapAsAskedOnOneSheetOfTheExactSize) {
  const Compiled result = sheets_of(map_of(3, 2), wish_for("A4"));
  ASSERT_EQ(result.sheets.size(), 1u);
  EXPECT_TRUE(result.told.empty());
  EXPECT_NEAR(millimetres(result.sheets[0].paper.width), 210, 1e-9);
  EXPECT_NEAR(millimetres(result.sheets[0].paper.height), 297, 1e-9);
  EXPECT_EQ(result.sheets[0].name, "Figure 3");
  expect_readable(result.sheets[0], UsualLeastPt);
  expect_clear(result.sheets[0]);
}

TEST(Compile, IsAsWideAsTheColumnAndAsHighAsWhatIsOnIt) {
  document::Figure wish = wish_for("A4");
  wish.width_mm = 85;
  const Compiled result = sheets_of(map_of(2, 2), wish);
  ASSERT_EQ(result.sheets.size(), 1u);
  EXPECT_NEAR(millimetres(result.sheets[0].paper.width), 85, 1e-9);
  EXPECT_LT(millimetres(result.sheets[0].paper.height), 150);
  expect_readable(result.sheets[0], UsualLeastPt);
}

TEST(Compile, RearrangesBeforeItSplits) {
  const Compiled result = sheets_of(map_of(5, 6), wish_for("A5"));
  ASSERT_EQ(result.sheets.size(), 1u);
  ASSERT_EQ(result.told.size(), 1u);
  EXPECT_NE(result.told[0].find("7 pt"), std::string::npos) << result.told[0];
}

TEST(Compile, SplitsIntoAnOverviewAndLetteredPartsThatShowEveryIdeaOnce) {
  const document::Document map = map_of(12, 14);
  const Compiled result = sheets_of(map, wish_for());
  ASSERT_GT(result.sheets.size(), 2u);
  EXPECT_EQ(result.sheets[0].suffix, "");
  std::set<std::string> seen;
  char letter = 'a';
  for (std::size_t i = 1; i < result.sheets.size(); ++i, ++letter) {
    EXPECT_EQ(result.sheets[i].suffix, std::string(1, letter));
    EXPECT_EQ(result.sheets[i].name, "Figure 3 " + std::string(1, letter));
    for (const std::string& idea : ideas_on(result.sheets[i])) {
      const bool is_leaf = idea.find('-') != std::string::npos;
      EXPECT_TRUE(!is_leaf || seen.insert(idea).second) << idea << " is on two sheets";
    }
  }
  EXPECT_EQ(seen.size(), 12u * 14u);
  const auto& parts = result.sheets[0].figure.parts;
  EXPECT_EQ(std::count_if(parts.begin(), parts.end(), [](const figure::Part& part) { return part.label.find("(continued: figure 3 ") != std::string::npos; }), 12);
  for (const Sheet& sheet : result.sheets) {
    expect_readable(sheet, UsualLeastPt);
    expect_clear(sheet);
  }
}

TEST(Compile, SharesTheChildrenOutWhenOneBranchHasTooMany) {
  document::Figure wish = wish_for("A5");
  const document::Document map = map_of(1, 120);
  wish.branch = *document::NodeId::parse("b0");
  const Compiled result = sheets_of(map, wish);
  ASSERT_GT(result.sheets.size(), 1u);
  std::set<std::string> seen;
  for (const Sheet& sheet : result.sheets) {
    expect_readable(sheet, UsualLeastPt);
    for (const std::string& idea : ideas_on(sheet)) seen.insert(idea);
  }
  EXPECT_EQ(seen.size(), 121u);
}

TEST(Compile, ShowsABranchDownToALevel) {
  document::Figure wish = wish_for();
  wish.branch = *document::NodeId::parse("b1");
  EXPECT_EQ(ideas_on(sheets_of(map_of(3, 4), wish).sheets.at(0)).size(), 5u);
  wish.levels = 1;
  EXPECT_EQ(ideas_on(sheets_of(map_of(3, 4), wish).sheets.at(0)), (std::vector<std::string>{"b1"}));
}

TEST(Compile, ShowsItsBranchThoughTheFilterMeansNoneOfIt) {
  document::Figure wish = wish_for();
  wish.branch = *document::NodeId::parse("b1");
  wish.filter.tags = {"nulle part"};
  EXPECT_EQ(ideas_on(sheets_of(map_of(3, 4), wish).sheets.at(0)), (std::vector<std::string>{"b1"}));
}

TEST(Compile, ShowsWhatOneGroupSaidAndWhatIsAboveIt) {
  const document::Document map = map_file(Source / "maps/reussite-educative/synthese.json");
  document::Figure wish = wish_for("A3-landscape");
  wish.filter.groups = {*document::GroupId::parse("t2")};
  const Compiled result = sheets_of(map, wish);
  std::size_t said = 0;
  for (const std::string& idea : ideas_on(result.sheets.at(0))) {
    const document::Node& node = map.node(*document::NodeId::parse(idea));
    for (const document::Contribution& contribution : node.contributions)
      said += std::count(contribution.groups.begin(), contribution.groups.end(), wish.filter.groups.front()) > 0 ? 1u : 0u;
  }
  EXPECT_GT(said, 10u);
  EXPECT_LT(ideas_on(result.sheets.at(0)).size(), map.node_count());
}

// “Three ways, not decided between” over the one that this table brought would be wrong.
TEST(Compile, SaysNothingOfSeveralIdeasWhereOneIsLeft) {
  const document::Document map = map_file(Source / "maps/reussite-educative/synthese.json");
  const document::Summary& brace = *map.all<document::Summary>().begin();
  ASSERT_EQ(brace.nodes.size(), 3u);
  const auto braces_over = [&](std::size_t count) {
    document::FigureFilter filter;
    filter.tags = {"une marque à part"};
    document::Document marked = map;
    document::Change change;
    for (std::size_t i = 0; i < count; ++i) {
      document::Node after = map.node(brace.nodes[i]);
      after.tags = filter.tags;
      change.of<document::Node>().updated.push_back({map.node(brace.nodes[i]), after});
    }
    marked.apply(change);
    return kept_for(marked, filter, {}, std::get<figure::Theme>(figure::read_theme(Source / "assets/themes/light.json"))).all<document::Summary>().size();
  };
  EXPECT_EQ(braces_over(1), 0u);
  EXPECT_EQ(braces_over(2), 1u);
}

TEST(Compile, UnfoldsWhatIsFoldedOnTheScreen) {
  document::Contents contents;
  document::Node root, leaf;
  root.id = *document::NodeId::parse("r");
  root.folded = true;
  leaf.id = *document::NodeId::parse("a");
  leaf.parent = root.id;
  contents.of<document::Node>().push_back(root);
  contents.of<document::Node>().push_back(leaf);
  EXPECT_EQ(ideas_on(sheets_of(document::Document(std::move(contents)), wish_for()).sheets.at(0)).size(), 2u);
}

TEST(Compile, SaysWhyItCannotBeDone) {
  const document::Document map = map_of(2, 2);
  const auto refused = [&](auto change) {
    document::Figure wish = wish_for();
    change(wish);
    const auto result = compile(map, wish);
    return std::holds_alternative<Problem>(result) ? std::get<Problem>(result).message : std::string();
  };
  EXPECT_NE(refused([](auto& wish) { wish.branch = *document::NodeId::parse("gone"); }).find("gone"), std::string::npos);
  EXPECT_NE(refused([](auto& wish) { wish.paper = "A7½"; }).find("A4-landscape"), std::string::npos);
  EXPECT_NE(refused([](auto& wish) { wish.layout_style = "star"; }).find("star"), std::string::npos);
  EXPECT_NE(refused([](auto& wish) { wish.paper = "25x25mm"; }).find("larger paper"), std::string::npos);
  EXPECT_EQ(refused([](auto&) {}), "");
}

TEST(Compile, CutsAWordThatIsWiderThanThePaper) {
  document::Figure wish = wish_for("A5");
  const Compiled result = sheets_of(map_of(2, 1, std::string(400, 'x')), wish);
  for (const Sheet& sheet : result.sheets) {
    expect_readable(sheet, UsualLeastPt);
    expect_clear(sheet);
  }
}

// The table that the proceedings are promised: in every compiled figure of the sample maps, no type under what was asked.
TEST(Compile, KeepsTheSmallestTypeInEverySampleMap) {
  std::printf("%-38s %-10s %6s  %s\n", "map", "paper", "sheets", "smallest type, pt (at least 7)");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(Source / "maps")) {
    if (entry.path().extension() != ".json") continue;
    const document::Document map = map_file(entry.path());
    for (const double width : {0.0, 85.0}) {
      document::Figure wish = wish_for("A4");
      wish.width_mm = width;
      wish.legend = true;
      const Compiled result = sheets_of(map, wish);
      double smallest = HUGE_VAL;
      for (const Sheet& sheet : result.sheets) {
        smallest = std::min(smallest, smallest_type(sheet.figure));
        expect_readable(sheet, UsualLeastPt);
        expect_clear(sheet);
      }
      std::printf("%-38s %-10s %6zu  %.2f\n", std::filesystem::relative(entry.path(), Source / "maps").c_str(), width > 0 ? "85 mm" : "A4",
                  result.sheets.size(), smallest);
    }
  }
}

}  // namespace
}  // namespace concarte::page
