// Two versions drawn as one: every idea of both is there, no box lies over another, nothing is clipped, shapes tell in grey too.
#include <gtest/gtest.h>

#include <set>

#include "map/storage/map_file.h"
#include "picture/differences/chips.h"
#include "picture/differences/draw.h"
#include "picture/layout/arranger.h"

namespace concarte::differences {
namespace {

using document::Document;

Document read(const std::string& file) {
  storage::Reading reading = storage::read_map_file(std::string(CONCARTE_SOURCE_DIR "/maps/") + file);
  EXPECT_TRUE(reading.document.has_value());
  return std::move(*reading.document);
}

struct Drawn {
  BothVersions both;
  figure::Measured measured;
  layout::Layout layout;
  figure::Figure figure;
};

Drawn draw_both(const Document& before, const Document& after) {
  const auto theme = std::get<figure::Theme>(figure::read_theme(CONCARTE_SOURCE_DIR "/assets/themes/light.json"));
  text::Typesetter typesetter(theme.family);
  Drawn drawn;
  drawn.both = both_versions(before, after, comparison::compare(before, after));
  drawn.measured = measure(drawn.both, theme, typesetter, layout::Style::mindmap);
  drawn.layout = std::get<layout::Layout>(layout::arrange(drawn.measured.request, {}));
  drawn.figure = draw(drawn.both, drawn.measured, drawn.layout, theme, typesetter);
  return drawn;
}

int count(const BothVersions& both, bool Told::*mark) {
  int all = 0;
  for (const auto& [id, told] : both.told) all += told.*mark ? 1 : 0;
  return all;
}

class YearsDrawn : public testing::Test {
 protected:
  const Document before_ = read("pilotage-pedagogique/annee-1.json");
  const Document after_ = read("pilotage-pedagogique/annee-2.json");
  const Drawn drawn_ = draw_both(before_, after_);
};

TEST_F(YearsDrawn, have_a_ghost_for_each_idea_removed_and_a_trail_for_each_moved) {
  EXPECT_EQ(count(drawn_.both, &Told::is_added), 9);
  EXPECT_EQ(count(drawn_.both, &Told::is_removed), 1);
  EXPECT_EQ(count(drawn_.both, &Told::is_moved), 2);
  EXPECT_EQ(count(drawn_.both, &Told::is_moved_from), 2);
  EXPECT_EQ(drawn_.both.trails.size(), 2u);
  EXPECT_EQ(drawn_.both.document.node_count(), after_.node_count() + 3);
}

TEST_F(YearsDrawn, put_no_box_over_another_with_its_chips_and_outline) {
  const auto& rooms = drawn_.layout.nodes;
  for (std::size_t i = 0; i < rooms.size(); ++i)
    for (std::size_t j = i + 1; j < rooms.size(); ++j) EXPECT_FALSE(overlap(rooms[i], rooms[j])) << drawn_.measured.labels[i].text << " / " << drawn_.measured.labels[j].text;
}

TEST_F(YearsDrawn, hold_all_that_is_painted) {
  for (const figure::Item& item : drawn_.figure.items) {
    EXPECT_GE(item.bounds.x, drawn_.figure.bounds.x - 0.01);
    EXPECT_GE(item.bounds.y, drawn_.figure.bounds.y - 0.01);
    EXPECT_LE(item.bounds.right(), drawn_.figure.bounds.right() + 0.01);
    EXPECT_LE(item.bounds.bottom(), drawn_.figure.bounds.bottom() + 0.01);
  }
}

TEST_F(YearsDrawn, show_both_wordings_of_what_was_reworded) {
  std::set<std::string> labels;
  for (const auto& label : drawn_.measured.labels) labels.insert(label.text);
  EXPECT_TRUE(labels.contains("Déléguer un projet\nDéléguer un projet, et la marge qui va avec"));
}

TEST_F(YearsDrawn, explain_the_marks_below) {
  std::set<std::string> words;
  for (const figure::Part& part : drawn_.figure.parts) words.insert(part.label);
  for (const Mark mark : {Mark::added, Mark::removed, Mark::moved, Mark::moved_from, Mark::reworded, Mark::changed}) EXPECT_TRUE(words.contains(label(mark)));
}

TEST(BothVersions, of_one_map_are_that_map_without_marks) {
  const Document map = read("reussite-educative/groupe-1.json");
  const BothVersions both = both_versions(map, map, comparison::compare(map, map));
  EXPECT_TRUE(both.told.empty());
  EXPECT_EQ(both.document.node_count(), map.node_count());
}

TEST(BothVersions, keep_what_was_removed_where_it_was) {
  const auto map_of = [](const std::string& nodes) {
    return std::move(*storage::read_map(R"({"format": "concarte-map", "version": 1, "nodes": [{"id": "r", "text": "Racine"})" + nodes + "]}", "map").document);
  };
  const Document before = map_of(R"(, {"id": "a", "parent": "r", "text": "Un"}, {"id": "b", "parent": "r", "text": "Deux"}, {"id": "d", "parent": "b", "text": "Dessous"}, {"id": "c", "parent": "r", "text": "Trois"})");
  const Document after = map_of(R"(, {"id": "a", "parent": "r", "text": "Un"}, {"id": "c", "parent": "r", "text": "Trois"})");
  const BothVersions both = both_versions(before, after, comparison::compare(before, after));
  std::vector<std::string> words;
  for (const auto& id : both.document.children(both.document.main_root())) words.push_back(both.document.node(id).text);
  EXPECT_EQ(words, (std::vector<std::string>{"Un", "Deux", "Trois"}));
  EXPECT_EQ(both.document.node_count(), 5u);
}

}  // namespace
}  // namespace concarte::differences
