// Measuring: which nodes are shown, how large, and what the layout is asked.
#include "picture/figure/build.h"

#include <cmath>

#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

constexpr const char* Family = R"(
  {"id": "r", "text": "Réussite"},
  {"id": "a", "parent": "r", "side": "left", "text": "Pour l’enfant"},
  {"id": "a1", "parent": "a", "text": "Il ose dire", "pin": [12.5, -40]},
  {"id": "b", "parent": "r", "text": "Pour la famille", "folded": true},
  {"id": "b1", "parent": "b", "text": "Elle vient"},
  {"id": "b2", "parent": "b1", "text": "Elle revient"})";

Measured measured(const document::Document& document, layout::Style style = layout::Style::mindmap,
                  const document::NodeId& branch = {}, const std::optional<LiveText>& live = {}) {
  return measure(document, theme_named("light"), typesetter(), style, branch, live);
}

std::vector<std::string> words_of(const std::vector<document::NodeId>& nodes) {
  std::vector<std::string> words;
  for (const document::NodeId& node : nodes) words.emplace_back(node.view());
  return words;
}

bool is_hundredth(double length) { return std::abs(length * 100 - std::round(length * 100)) < 1e-6; }

TEST(Measure, ShowsNodesInTheirOrderAndHidesWhatIsFolded) {
  const Measured result = measured(map_of(Family));
  EXPECT_EQ(words_of(result.nodes), (std::vector<std::string>{"r", "a", "a1", "b"}));
  EXPECT_EQ(result.numbers.at(id_of("a1")), 2);
  EXPECT_EQ(result.request.nodes[2].parent, 1);
  EXPECT_EQ(result.request.nodes[3].parent, 0);
  EXPECT_EQ(result.request.nodes[0].parent, -1);
}

TEST(Measure, PassesSidesAndPinsOn) {
  const Measured result = measured(map_of(Family));
  EXPECT_EQ(result.request.nodes[1].side, layout::Side::left);
  EXPECT_EQ(result.request.nodes[2].pin, (Vec2{12.5, -40}));
  EXPECT_FALSE(result.request.nodes[1].pin.has_value());
}

TEST(Measure, OfABranchShowsOnlyItAndForgetsPins) {
  const Measured result = measured(map_of(Family), layout::Style::mindmap, id_of("a"));
  EXPECT_EQ(words_of(result.nodes), (std::vector<std::string>{"a", "a1"}));
  EXPECT_EQ(result.request.nodes[0].parent, -1);
  EXPECT_FALSE(result.request.nodes[1].pin.has_value());
}

TEST(Measure, SizesAreWholeHundredths) {
  for (const layout::Request::Node& node : measured(map_of(Family)).request.nodes) {
    EXPECT_TRUE(is_hundredth(node.size.x)) << node.size.x;
    EXPECT_TRUE(is_hundredth(node.size.y)) << node.size.y;
  }
}

TEST(Measure, TypeGrowsTowardsTheRoot) {
  const Measured result = measured(map_of(R"({"id": "a", "text": "Idée"}, {"id": "b", "parent": "a", "text": "Idée"},
      {"id": "c", "parent": "b", "text": "Idée"}, {"id": "d", "parent": "c", "text": "Idée"}, {"id": "e", "parent": "d", "text": "Idée"})"));
  const auto& nodes = result.request.nodes;
  EXPECT_GT(nodes[0].size.y, nodes[1].size.y);
  EXPECT_GT(nodes[1].size.y, nodes[2].size.y);
  EXPECT_GT(nodes[2].size.y, nodes[3].size.y);
  EXPECT_EQ(nodes[3].size, nodes[4].size);
}

TEST(Measure, AFloatingRootIsNoLargerThanAMainBranch) {
  const Measured result = measured(map_of(R"({"id": "a", "text": "Idée"}, {"id": "b", "parent": "a", "text": "Idée"}, {"id": "f", "text": "Idée"})"));
  EXPECT_EQ(result.request.nodes[2].size, result.request.nodes[1].size);
}

TEST(Measure, BalancesTheLinesOfALabel) {
  const Measured result = measured(map_of(R"({"id": "a", "text": "Réussite éducative : nos critères et nos désaccords"})"));
  const text::Paragraph& paragraph = result.labels[0].paragraph;
  ASSERT_EQ(paragraph.lines.size(), 3U);
  for (const text::Line& line : paragraph.lines) EXPECT_GT(line.width, paragraph.size.x * 0.5);
}

TEST(Measure, NeverCutsAWordToBalance) {
  const std::string label = "L’accompagnement est organisé";
  const Measured result = measured(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "L’accompagnement est organisé"})"));
  for (const text::Line& line : result.labels[1].paragraph.lines)
    EXPECT_TRUE(line.text_end == label.size() || label[line.text_end - 1] == ' ') << label.substr(0, line.text_end);
}

TEST(Measure, ALinkToAHiddenNodeGoesToTheNodeThatHidesIt) {
  const Measured result = measured(map_of(Family, R"("links": [
    {"id": "l1", "from": "a1", "to": "b2"}, {"id": "l2", "from": "b1", "to": "b2"}, {"id": "l3", "from": "a", "to": "r", "label": "revient à"}])"));
  ASSERT_EQ(result.request.links.size(), 2U) << "a link inside the folded branch is not drawn";
  EXPECT_EQ(result.request.links[0].from, 2);
  EXPECT_EQ(result.request.links[0].to, 3);
  EXPECT_EQ(result.links[1].view(), "l3");
  EXPECT_GT(result.request.links[1].label_size.x, 20);
  EXPECT_EQ(result.request.links[0].label_size, Vec2{});
}

TEST(Measure, ALinkThatLeavesTheBranchShownIsLeftOut) {
  const Measured result = measured(map_of(Family, R"("links": [{"id": "l1", "from": "a1", "to": "b"}])"), layout::Style::mindmap, id_of("a"));
  EXPECT_TRUE(result.request.links.empty());
}

TEST(Measure, TakesTheWordsBeingTyped) {
  const auto document = map_of(Family);
  const Measured before = measured(document);
  const Measured typing = measured(document, layout::Style::mindmap, {}, LiveText{id_of("a1"), "Il ose dire non"});
  EXPECT_GT(typing.request.nodes[2].size.x, before.request.nodes[2].size.x);
  EXPECT_EQ(typing.request.nodes[1].size, before.request.nodes[1].size);
}

TEST(Measure, AnEmptyLabelStillHasABox) {
  const Measured result = measured(map_of(R"({"id": "r", "text": ""})"));
  EXPECT_GT(result.request.nodes[0].size.x, 20);
  EXPECT_GT(result.request.nodes[0].size.y, 20);
}

TEST(Measure, OfAnEmptyMapAsksNothing) { EXPECT_TRUE(measured(map_of("")).request.nodes.empty()); }

TEST(Measure, MarksTakeRoomInTheBox) {
  const auto size = [](const std::string& fields) {
    return measured(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "Il ose dire ce qu’il pense")" + fields + "}",
                           R"("groups": [{"id": "g1", "name": "Table 1", "mark": "1"}, {"id": "g2", "name": "Table 2", "mark": "2"}])"))
        .request.nodes[1].size;
  };
  const Vec2 plain = size("");
  EXPECT_GT(size(R"(, "kind": "question")").x, plain.x);
  EXPECT_GT(size(R"(, "note": "Voir…")").x, plain.x);
  EXPECT_GT(size(R"(, "links": ["https://exemple.fr"])").x, plain.x);
  EXPECT_GT(size(R"(, "status": "agreed")").x, plain.x);
  EXPECT_GT(size(R"(, "stances": [{"groups": ["g1"], "stance": "for"}])").x, plain.x);
  EXPECT_GT(size(R"(, "contributions": [{"groups": ["g1", "g2"]}])").y, plain.y);
  EXPECT_EQ(size(R"(, "kind": "criterion")"), plain) << "a usual kind has no sign";
}

}  // namespace
}  // namespace concarte::figure
