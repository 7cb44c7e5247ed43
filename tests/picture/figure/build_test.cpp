// The drawn map: everything inside, every mark there, every word in its box.
#include "picture/figure/build.h"

#include <set>

#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

constexpr const char* Groups = R"("groups": [
  {"id": "g1", "name": "Table 1", "mark": "1", "colour": "#0072b2"}, {"id": "g2", "name": "Table 2", "mark": "2", "colour": "#d55e00"},
  {"id": "g3", "name": "Table 3", "mark": "3", "colour": "#009e73"}, {"id": "g4", "name": "Table 4", "mark": "4", "colour": "#f0e442"},
  {"id": "g5", "name": "Table 5", "mark": "5", "colour": "#56b4e9"}, {"id": "g6", "name": "Table 6", "mark": "6", "colour": "#e69f00"},
  {"id": "g7", "name": "Table 7", "mark": "7", "colour": "#000000"}])";

// A root and one leaf of the fourth level with these fields.
document::Document leaf_with(const std::string& fields, const std::string& others = Groups) {
  return map_of(R"({"id": "r", "text": "R"}, {"id": "m", "parent": "r", "text": "M"}, {"id": "s", "parent": "m", "text": "S"},
      {"id": "n", "parent": "s", "text": "Il ose dire")" + fields + "}", others);
}

const Part& part_of(const Figure& figure, const Owner& owner) {
  for (const Part& part : figure.parts)
    if (part.owner == owner) return part;
  ADD_FAILURE() << "no such part";
  return figure.parts.front();
}
const Part& node_part(const Figure& figure, const char* node) { return part_of(figure, {Owner::Kind::node, id_of(node)}); }

std::vector<Item> items_of(const Figure& figure, const Part& part) {
  std::vector<Item> items;
  for (const Item& item : figure.items)
    if (&figure.parts[item.part] == &part) items.push_back(item);
  return items;
}

std::multiset<std::string> words_in(const Figure& figure, const Part& part) {
  std::multiset<std::string> all;
  for (const Item& item : items_of(figure, part))
    if (const auto* words = std::get_if<Words>(&item.mark)) all.insert(words->characters);
  return all;
}

template <class Mark>
std::size_t count_painted(const Figure& figure, const Part& part, Colour colour) {
  std::size_t count = 0;
  for (const Item& item : items_of(figure, part))
    if (const auto* mark = std::get_if<Mark>(&item.mark)) count += mark->colour == colour ? 1U : 0U;
  return count;
}

bool contains(const Rect& outer, const Rect& inner, double slack = 0.02) {
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack &&
         inner.bottom() <= outer.bottom() + slack;
}

// The letters of the marks are smaller than any label.
constexpr double LeastLabelSize = 11;

Rect label_bounds(const Figure& figure, const Part& part) {
  Rect bounds;
  for (const Item& item : items_of(figure, part))
    if (const auto* words = std::get_if<Words>(&item.mark); words != nullptr && words->run.size >= LeastLabelSize)
      bounds = united(bounds, Rect{words->run.origin.x, words->run.origin.y - words->run.size * 0.75, words->run.width, words->run.size * 0.95});
  return bounds;
}

class EverySample : public testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(Themes, EverySample, testing::Values("light", "dark", "high-contrast"));

TEST_P(EverySample, NothingLeavesTheBounds) {
  for (const auto& file : sample_maps()) {
    const Figure figure = drawn(read_sample(file), GetParam()).figure;
    for (const Item& item : figure.items) {
      EXPECT_TRUE(contains(figure.bounds, item.bounds)) << file;
      EXPECT_TRUE(contains(figure.parts[item.part].bounds, item.bounds)) << file;
    }
  }
}

TEST_P(EverySample, WordsAreInsideTheirBox) {
  for (const auto& file : sample_maps()) {
    const document::Document document = read_sample(file);
    const Drawn map = drawn(document, GetParam());
    for (const Part& part : map.figure.parts) {
      if (part.owner.kind != Owner::Kind::node) continue;
      const Rect label = label_bounds(map.figure, part);
      EXPECT_TRUE(contains(part.box, label)) << file << ": " << part.label;
    }
  }
}

TEST_P(EverySample, BoxesAndTheirMarksStayInTheRoomTheLayoutGave) {
  for (const auto& file : sample_maps()) {
    const Drawn map = drawn(read_sample(file), GetParam());
    for (std::size_t i = 0; i < map.measured.nodes.size(); ++i) {
      const Part& part = part_of(map.figure, {Owner::Kind::node, map.measured.nodes[i]});
      EXPECT_TRUE(contains(map.layout.nodes[i], part.box)) << file << ": " << part.label;
      EXPECT_TRUE(contains(grown(map.layout.nodes[i], 1), part.bounds)) << file << ": " << part.label;
    }
  }
}

TEST_P(EverySample, EveryWordOfEveryShownNodeIsDrawn) {
  for (const auto& file : sample_maps()) {
    const Figure figure = drawn(read_sample(file), GetParam()).figure;
    for (const Part& part : figure.parts) {
      if (part.owner.kind != Owner::Kind::node) continue;
      std::size_t letters = 0;
      for (const Item& item : items_of(figure, part))
        if (const auto* words = std::get_if<Words>(&item.mark); words != nullptr && words->run.size >= LeastLabelSize)
          letters += words->characters.size();
      // Spaces at the ends of lines may be left out.
      EXPECT_GE(letters + 6, part.label.size()) << file << ": " << part.label;
    }
  }
}

TEST(Build, ShapesComeBeforeWords) {
  const Figure figure = drawn(read_sample(sample_maps().front())).figure;
  bool words_begun = false;
  for (const Item& item : figure.items) {
    const bool is_words = std::holds_alternative<Words>(item.mark);
    EXPECT_FALSE(words_begun && !is_words);
    words_begun = words_begun || is_words;
  }
  EXPECT_TRUE(words_begun);
}

TEST(Build, TheSameMapGivesTheSameFigure) {
  const document::Document document = leaf_with(R"(, "status": "disputed", "contributions": [{"groups": ["g1", "g2"]}])");
  const Figure one = drawn(document).figure, other = drawn(document).figure;
  ASSERT_EQ(one.items.size(), other.items.size());
  for (std::size_t i = 0; i < one.items.size(); ++i) EXPECT_EQ(one.items[i].bounds, other.items[i].bounds);
}

TEST(Build, TellsTitleLanguageAndMainBranches) {
  const Figure figure = drawn(leaf_with("")).figure;
  EXPECT_EQ(figure.title, "Essai");
  EXPECT_EQ(figure.language, "fr");
  EXPECT_NE(figure.description.find("M"), std::string::npos);
}

TEST(Build, AnEmptyMapIsAnEmptySheet) {
  const Figure figure = drawn(map_of("")).figure;
  EXPECT_TRUE(figure.items.empty());
  EXPECT_FALSE(figure.bounds.empty());
}

TEST(Build, ABranchTakesItsOwnColourOrTheNextOfTheTheme) {
  const Theme theme = theme_named("light");
  const Figure figure = drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A"},
      {"id": "b", "parent": "r", "text": "B"}, {"id": "c", "parent": "r", "text": "C", "style": {"colour": "#123456"}})")).figure;
  EXPECT_EQ(count_painted<Fill>(figure, node_part(figure, "a"), theme.branch_colours[0]), 1U);
  EXPECT_EQ(count_painted<Fill>(figure, node_part(figure, "b"), theme.branch_colours[1]), 1U);
  EXPECT_EQ(count_painted<Fill>(figure, node_part(figure, "c"), Colour(0x12, 0x34, 0x56)), 1U);
}

TEST(Build, ABranchShownAloneKeepsItsColour) {
  const document::Document document = map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A"},
      {"id": "b", "parent": "r", "text": "B"}, {"id": "b1", "parent": "b", "text": "B1"})");
  const Theme theme = theme_named("light");
  const Measured measured = measure(document, theme, typesetter(), layout::Style::mindmap, id_of("b"));
  const Figure figure = build(document, measured, layout::mindmap(measured.request), theme, typesetter());
  EXPECT_EQ(count_painted<Fill>(figure, node_part(figure, "b"), theme.branch_colours[1]), 1U);
}

TEST(Marks, KindsHaveASmallSign) {
  for (const auto& [kind, sign] : std::initializer_list<std::pair<const char*, const char*>>{
           {"question", "?"}, {"argument-for", "+"}, {"argument-against", "−"}, {"decision", "!"}}) {
    const Figure figure = drawn(leaf_with(R"(, "kind": ")" + std::string(kind) + '"')).figure;
    EXPECT_EQ(words_in(figure, node_part(figure, "n")).count(sign), 1U) << kind;
  }
  const Figure figure = drawn(leaf_with(R"(, "kind": "criterion")")).figure;
  EXPECT_EQ(words_in(figure, node_part(figure, "n")), std::multiset<std::string>{"Il ose dire"});
}

TEST(Marks, EveryGroupThatProposedHasItsDisc) {
  const Figure figure = drawn(leaf_with(R"(, "contributions": [{"groups": ["g2"]}, {"groups": ["g1", "g2"]}])")).figure;
  const Part& part = node_part(figure, "n");
  EXPECT_EQ(words_in(figure, part), (std::multiset<std::string>{"1", "2", "Il ose dire"}));
  EXPECT_EQ(count_painted<Fill>(figure, part, Colour(0x00, 0x72, 0xb2)), 1U);
  EXPECT_NE(part.description.find("Table 1, Table 2"), std::string::npos) << part.description;
}

TEST(Marks, BeyondFiveGroupsTheOthersAreCounted) {
  const Figure figure = drawn(leaf_with(R"(, "contributions": [{"groups": ["g1", "g2", "g3", "g4", "g5", "g6", "g7"]}])")).figure;
  const auto words = words_in(figure, node_part(figure, "n"));
  EXPECT_EQ(words.count("5"), 1U);
  EXPECT_EQ(words.count("6"), 0U);
  EXPECT_EQ(words.count("+2"), 1U);
}

TEST(Marks, TheRingShowsEveryOpinionAndEverySilence) {
  const Figure figure = drawn(leaf_with(R"(, "stances": [{"groups": ["g1"], "stance": "for"}, {"groups": ["g3"], "stance": "against"},
      {"groups": ["g7"], "stance": "reserved"}])")).figure;
  const Part& part = node_part(figure, "n");
  EXPECT_EQ(count_painted<Fill>(figure, part, Colour(0x00, 0x72, 0xb2)), 1U) << "for: filled";
  EXPECT_EQ(count_painted<Fill>(figure, part, Colour(0x00, 0x9e, 0x73)), 0U) << "against: not filled";
  EXPECT_GE(count_painted<Stroke>(figure, part, Colour(0x00, 0x9e, 0x73)), 3U) << "against: hatched";
  EXPECT_GE(count_painted<Fill>(figure, part, Colour(0, 0, 0)), 1U) << "reserved: dotted";
  EXPECT_EQ(count_painted<Fill>(figure, part, Colour(0xd5, 0x5e, 0x00)), 0U) << "not discussed: empty";
  for (const char* said : {"For: Table 1", "Against: Table 3", "Reserved: Table 7"})
    EXPECT_NE(part.description.find(said), std::string::npos) << part.description;
}

TEST(Marks, StatusIsSeenWithoutColour) {
  const Theme theme = theme_named("light");
  const auto shapes = [&](const std::string& status) {
    const Figure figure = drawn(leaf_with(R"(, "status": ")" + status + '"')).figure;
    return items_of(figure, node_part(figure, "n"));
  };
  const auto longest_path = [](const std::vector<Item>& items) {
    std::size_t longest = 0;
    for (const Item& item : items)
      if (const auto* stroke = std::get_if<Stroke>(&item.mark))
        if (const auto* path = std::get_if<Path>(&stroke->shape)) longest = std::max(longest, path->verbs.size());
    return longest;
  };
  EXPECT_EQ(longest_path(shapes("open")), 0U);
  EXPECT_EQ(longest_path(shapes("agreed")), 3U) << "a check";
  EXPECT_GT(longest_path(shapes("disputed")), 20U) << "a torn edge";
  bool dashed = false;
  for (const Item& item : shapes("set-aside"))
    if (const auto* stroke = std::get_if<Stroke>(&item.mark)) dashed = dashed || !stroke->dashes.empty();
  EXPECT_TRUE(dashed);
}

TEST(Marks, WhatIsSetAsideIsGreyAndItalic) {
  const Drawn map = drawn(leaf_with(R"(, "status": "set-aside", "reason": "Hors sujet")"));
  const Part& part = node_part(map.figure, "n");
  for (const Item& item : items_of(map.figure, part))
    if (const auto* words = std::get_if<Words>(&item.mark)) {
      EXPECT_EQ(words->colour, theme_named("light").muted);
      EXPECT_TRUE(typesetter().metrics(words->run.face).italic);
    }
}

TEST(Marks, AnIdeaOfDistinctSensesIsSplitInAsManyPanels) {
  const std::string terms = R"(, "terms": [{"id": "t1", "word": "dire", "status": "STATUS", "senses": [
    {"groups": ["g1"], "text": "oser"}, {"groups": ["g2", "g3"], "text": "savoir nommer"}, {"groups": ["g4"], "text": "répéter"}]}])";
  const auto figure_of = [&](const std::string& status) {
    std::string rest = terms;
    rest.replace(rest.find("STATUS"), 6, status);
    return drawn(leaf_with(R"(, "contributions": [{"groups": ["g1"]}, {"groups": ["g2"]}])", std::string(Groups) + rest)).figure;
  };
  const Figure split = figure_of("distinct"), whole = figure_of("same");
  const auto words = words_in(split, node_part(split, "n"));
  EXPECT_EQ(words.count("oser") + words.count("savoir nommer"), 2u);
  EXPECT_EQ(words.count("répéter"), 0u);  // not one of those who proposed it
  EXPECT_EQ(words_in(whole, node_part(whole, "n")).count("oser"), 0u);
  const Rect box = node_part(split, "n").box;
  EXPECT_GT(box.height, node_part(whole, "n").box.height);
  for (const Item& item : items_of(split, node_part(split, "n")))
    EXPECT_TRUE(!std::holds_alternative<Words>(item.mark) || item.bounds.right() <= box.right());
}

TEST(Marks, AFoldedBranchCountsWhatItHides) {
  const Theme theme = theme_named("light");
  const auto folded = [](const std::string& status) {
    return drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "n", "parent": "r", "text": "N", "folded": true},
      {"id": "a", "parent": "n", "text": "A"}, {"id": "b", "parent": "a", "text": "B")" + status + R"(}, {"id": "c", "parent": "n", "text": "C"})")).figure;
  };
  const Figure calm = folded("");
  EXPECT_EQ(words_in(calm, node_part(calm, "n")).count("+3"), 1U);
  EXPECT_EQ(count_painted<Fill>(calm, node_part(calm, "n"), theme.dispute), 0U);
  EXPECT_NE(node_part(calm, "n").description.find("3"), std::string::npos);
  const Figure disputed = folded(R"(, "status": "disputed")");
  EXPECT_EQ(count_painted<Fill>(disputed, node_part(disputed, "n"), theme.dispute), 1U) << "a dot tells of the controversy inside";
}

TEST(Marks, AFoldedLeafHidesNothing) {
  const Figure figure = drawn(leaf_with(R"(, "folded": true)")).figure;
  EXPECT_EQ(words_in(figure, node_part(figure, "n")), std::multiset<std::string>{"Il ose dire"});
}

TEST(Links, EachKindIsDrawnInItsOwnWay) {
  std::set<std::tuple<std::size_t, std::size_t, std::string>> ways;
  for (const char* kind : {"relates", "supports", "tension", "depends", "same-word"}) {
    const Figure figure = drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A"}, {"id": "b", "parent": "r", "text": "B"})",
                                       R"("links": [{"id": "l", "from": "a", "to": "b", "label": "car", "kind": ")" + std::string(kind) + R"("}])")).figure;
    std::size_t fills = 0, verbs = 0;
    std::string dashes, said;
    std::multiset<std::string> words;
    for (const Part& part : figure.parts) {
      if (part.owner.kind != Owner::Kind::link) continue;
      said += part.description;
      words.merge(words_in(figure, part));
      for (const Item& item : items_of(figure, part)) {
        fills += std::holds_alternative<Fill>(item.mark) ? 1U : 0U;
        const auto* stroke = std::get_if<Stroke>(&item.mark);
        if (stroke == nullptr) continue;
        verbs = std::min<std::size_t>(std::get<Path>(stroke->shape).verbs.size(), 5);
        for (const double dash : stroke->dashes) dashes += std::to_string(dash) + " ";
      }
    }
    EXPECT_EQ(words.count("car"), 1U);
    EXPECT_NE(said.find("A"), std::string::npos);
    EXPECT_TRUE(ways.insert({fills, verbs, dashes}).second) << kind << " looks like another";
  }
}

TEST(Links, NoLineCrossesALabel) {
  const Figure figure = drawn(read_sample(std::filesystem::path(CONCARTE_SOURCE_DIR) / "maps/pilotage-pedagogique/annee-2.json")).figure;
  bool labels_begun = false;
  for (const Part& part : figure.parts) {
    if (part.owner.kind != Owner::Kind::link) continue;
    const std::vector<Item> items = items_of(figure, part);
    const bool has_line = std::any_of(items.begin(), items.end(), [](const Item& item) { return std::holds_alternative<Stroke>(item.mark); });
    EXPECT_FALSE(labels_begun && has_line);
    labels_begun = labels_begun || !part.label.empty();
  }
  EXPECT_TRUE(labels_begun);
}

TEST(Frames, BoundariesAndSummariesHoldTheirNodes) {
  const Figure figure = drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A"}, {"id": "a1", "parent": "a", "text": "A1"},
      {"id": "b", "parent": "r", "text": "B"})",
      R"("boundaries": [{"id": "c", "nodes": ["a"], "title": "Cadre"}], "summaries": [{"id": "u", "nodes": ["a1"], "text": "En somme"}])")).figure;
  const Part& boundary = part_of(figure, {Owner::Kind::boundary, *document::BoundaryId::parse("c")});
  EXPECT_TRUE(contains(boundary.bounds, node_part(figure, "a").bounds));
  EXPECT_TRUE(contains(boundary.bounds, node_part(figure, "a1").bounds)) << "a branch is framed whole";
  EXPECT_FALSE(overlap(boundary.bounds, node_part(figure, "b").bounds));
  EXPECT_EQ(words_in(figure, boundary).count("Cadre"), 1U);
  const Part& summary = part_of(figure, {Owner::Kind::summary, *document::SummaryId::parse("u")});
  EXPECT_FALSE(overlap(summary.bounds, node_part(figure, "a1").bounds));
  EXPECT_EQ(words_in(figure, summary).count("En somme"), 1U);
}

TEST(Frames, OfHiddenNodesAreNotDrawn) {
  const Figure figure = drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "A", "folded": true}, {"id": "a1", "parent": "a", "text": "A1"})",
                                     R"("boundaries": [{"id": "c", "nodes": ["a1"], "title": "Cadre"}])")).figure;
  for (const Part& part : figure.parts) EXPECT_NE(part.owner.kind, Owner::Kind::boundary);
}

TEST(Build, DrawsTheWordsBeingTyped) {
  const document::Document document = leaf_with("");
  const Theme theme = theme_named("light");
  const Measured measured = measure(document, theme, typesetter(), layout::Style::mindmap, {}, LiveText{id_of("n"), "Évaluer l’œuvre"});
  const Figure figure = build(document, measured, layout::mindmap(measured.request), theme, typesetter());
  EXPECT_EQ(words_in(figure, node_part(figure, "n")).count("Évaluer l’œuvre"), 1U);
}

}  // namespace
}  // namespace concarte::figure
