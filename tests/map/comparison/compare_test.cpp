// Two versions of a map: what was added, removed, moved, reworded and changed, and how little is said to have moved.
#include <gtest/gtest.h>

#include "map/comparison/compare.h"
#include "map/comparison/record_fields.h"
#include "map/comparison/words.h"
#include "map/storage/fields.h"
#include "map/storage/map_file.h"
#include "system/digest.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::NodeId;

Document map_of(const std::string& nodes, const std::string& rest = "") {
  const std::string groups = R"("groups": [{"id": "g1", "kind": "workshop", "name": "Table 1"}, {"id": "g2", "kind": "workshop", "name": "Table 2"}], )";
  storage::Reading reading = storage::read_map(R"({"format": "concarte-map", "version": 1, )" + groups + "\"nodes\": [" + nodes + "]" + rest + "}", "map");
  EXPECT_TRUE(reading.problems.empty()) << (reading.problems.empty() ? "" : to_string(reading.problems.front()));
  return std::move(*reading.document);
}

std::vector<std::string> words(const std::vector<NodeId>& ids) {
  std::vector<std::string> all;
  for (const NodeId& id : ids) all.emplace_back(id.view());
  return all;
}
std::vector<std::string> moved(const Comparison& comparison) {
  std::vector<std::string> all;
  for (const IdeaDifference& idea : comparison.ideas)
    if (idea.is_moved) all.emplace_back(idea.after.view());
  return all;
}
using Words = std::vector<std::string>;

constexpr const char* Children = R"({"id": "r", "text": "Racine"}, {"id": "a", "parent": "r", "text": "Un"}, {"id": "b", "parent": "r", "text": "Deux"},
    {"id": "c", "parent": "r", "text": "Trois"}, {"id": "d", "parent": "r", "text": "Quatre"})";

TEST(Compare, finds_nothing_in_the_same_map) { EXPECT_TRUE(compare(map_of(Children), map_of(Children)).empty()); }

TEST(Compare, finds_what_was_added_and_removed) {
  const Comparison found = compare(map_of(Children), map_of(R"({"id": "r", "text": "Racine"}, {"id": "a", "parent": "r", "text": "Un"}, {"id": "n", "parent": "a", "text": "Nouveau"})"));
  EXPECT_EQ(words(found.added), Words{"n"});
  EXPECT_EQ(words(found.removed), (Words{"b", "c", "d"}));
  EXPECT_TRUE(found.ideas.empty());
}

TEST(Compare, says_of_a_new_order_only_what_moved) {
  const Comparison found = compare(map_of(Children), map_of(R"({"id": "r", "text": "Racine"}, {"id": "d", "parent": "r", "text": "Quatre"},
    {"id": "a", "parent": "r", "text": "Un"}, {"id": "b", "parent": "r", "text": "Deux"}, {"id": "c", "parent": "r", "text": "Trois"})"));
  EXPECT_EQ(moved(found), Words{"d"});
}

TEST(Compare, does_not_take_siblings_of_the_new_for_moved) {
  const Comparison found = compare(map_of(Children), map_of(R"({"id": "r", "text": "Racine"}, {"id": "n", "parent": "r", "text": "Nouveau"}, {"id": "a", "parent": "r", "text": "Un"},
    {"id": "c", "parent": "r", "text": "Trois"}, {"id": "d", "parent": "r", "text": "Quatre"}, {"id": "b", "parent": "d", "text": "Deux"})"));
  EXPECT_EQ(moved(found), Words{"b"});
  EXPECT_EQ(words(found.added), Words{"n"});
}

TEST(Compare, marks_the_words_that_changed) {
  const Comparison found = compare(map_of(R"({"id": "r", "text": "Il ose dire en classe"})"), map_of(R"({"id": "r", "text": "Il ose parler en classe"})"));
  ASSERT_EQ(found.ideas.size(), 1u);
  EXPECT_TRUE(found.ideas[0].is_reworded);
  EXPECT_EQ(found.ideas[0].words, (WordDiff{{{7, 11}}, {{7, 13}}}));
}

TEST(Compare, names_each_field_with_both_its_values) {
  const Comparison found = compare(
      map_of(R"({"id": "r", "text": "Oser", "kind": "idea", "stances": [{"groups": ["g1"], "stance": "for"}]})"),
      map_of(R"({"id": "r", "text": "Oser", "kind": "criterion", "status": "disputed", "stances": [{"groups": ["g1"], "stance": "against", "reason": "trop vague"}]})"));
  ASSERT_EQ(found.ideas.size(), 1u);
  const std::vector<FieldDifference> expected{
      {"kind", "Idea", "Criterion"}, {"status", "Open", "Disputed"}, {"stances", "Table 1: For", "Table 1: Against (trop vague)"}};
  EXPECT_EQ(found.ideas[0].said.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(found.ideas[0].said[i].field, expected[i].field);
}

TEST(Compare, keeps_apart_what_is_said_and_how_it_looks) {
  const Comparison found = compare(map_of(R"({"id": "r", "text": "Oser"}, {"id": "a", "parent": "r", "text": "Dire"})"),
                                   map_of(R"({"id": "r", "text": "Oser", "folded": true}, {"id": "a", "parent": "r", "text": "Dire", "pin": [1, 2]})"));
  ASSERT_EQ(found.ideas.size(), 2u);
  EXPECT_TRUE(found.ideas[0].said.empty());
  EXPECT_EQ(found.ideas[0].shown.size(), 1u);
}

TEST(Compare, knows_ideas_again_whose_ids_have_changed) {
  const Comparison found = compare(
      map_of(R"({"id": "r", "text": "Réussite"}, {"id": "a", "parent": "r", "text": "Oser prendre la parole"}, {"id": "b", "parent": "a", "text": "En classe"}, {"id": "z", "parent": "r", "text": "Partir"})"),
      map_of(R"({"id": "r1", "text": "RÉUSSITE"}, {"id": "a1", "parent": "r1", "text": "Oser prendre la parole en groupe"}, {"id": "b1", "parent": "a1", "text": "en classe"}, {"id": "y1", "parent": "r1", "text": "Coopérer"})"));
  EXPECT_EQ(words(found.added), Words{"y1"});
  EXPECT_EQ(words(found.removed), Words{"z"});
  EXPECT_EQ(found.ideas.size(), 3u);
  EXPECT_TRUE(moved(found).empty());
}

TEST(Compare, tells_of_links_terms_and_groups_too) {
  const std::string nodes = R"({"id": "r", "text": "Oser"}, {"id": "a", "parent": "r", "text": "Dire"})";
  const Comparison found = compare(map_of(nodes, R"(, "links": [{"id": "l1", "from": "r", "to": "a"}])"),
                                   map_of(nodes, R"(, "terms": [{"id": "t1", "word": "oser", "senses": [{"groups": ["g1"], "text": "un élan"}]}])"));
  ASSERT_EQ(found.records.size(), 2u);
  EXPECT_EQ(found.records[0].kind, "links");
  EXPECT_EQ(found.records[0].nature, Nature::removed);
  EXPECT_EQ(found.records[1].kind, "terms");
  EXPECT_EQ(found.records[1].nature, Nature::added);
}

TEST(Compare, says_in_words_for_a_reader_what_a_frame_holds_and_what_a_source_became) {
  const std::string nodes = R"({"id": "r", "text": "Oser"}, {"id": "a", "parent": "r", "text": "Dire"}, {"id": "b", "parent": "r", "text": "Parler"})";
  const auto version = [&](const std::string& framed, const std::string& title, const std::string& fate) {
    const std::string content = R"({\"format\": \"concarte-map\", \"version\": 1, \"title\": \")" + title + R"(\"})";
    const std::string bytes = R"({"format": "concarte-map", "version": 1, "title": ")" + title + "\"}";
    return map_of(nodes, R"(, "boundaries": [{"id": "b1", "nodes": [)" + framed + R"(], "title": "Cadre"}], "sources": [{"id": "s1", "path": "table-1.json", "sha256": ")" +
                             system::sha256(bytes) + R"(", "content": ")" + content + R"(", "groups": ["g1=g1"], "nodes": [{"node": "n1", )" + fate + "}]}]");
  };
  const Comparison found = compare(version("\"a\"", "Un", R"("state": "unplaced")"), version("\"a\", \"b\"", "Deux", R"("state": "kept", "into": "a")"));
  ASSERT_EQ(found.records.size(), 2u);
  ASSERT_EQ(found.records[0].fields.size(), 1u);
  EXPECT_EQ(field_name(found.records[0].fields[0].field), "Its ideas");
  EXPECT_EQ(found.records[0].fields[0].after, "Dire\nParler");
  EXPECT_EQ(found.records[1].words, "table-1.json");
  for (const FieldDifference& field : found.records[1].fields) {
    EXPECT_NE(field_name(field.field), field.field) << "a word of the file, not of people";
    EXPECT_NE(field.before, field.after);
  }
}

TEST(Compare, does_not_tell_of_what_no_reader_sees) {
  const auto said = [](const std::string& more) {
    return map_of(R"({"id": "r", "text": "Oser", "contributions": [{"groups": ["g1"], "text": "Gérer le budget")" + more + "}]}");
  };
  EXPECT_TRUE(compare(said(""), said(R"(, "node": "n4", "at": "2013-02-12")")).empty());
}

// A field that the file has and the comparison does not know would be lost by a merge.
template <class Record>
void expect_all_fields_known() {
  std::set<std::string> known{"id", "parent"};
  for_each_field<Record>([&](const auto& field) { known.insert(field.name); });
  for (const storage::Field& field : storage::shape_of<Record>().fields) EXPECT_TRUE(known.contains(std::string(field.name))) << field.name;
}

TEST(Fields, are_all_those_of_the_file) {
  expect_all_fields_known<document::Node>();
  expect_all_fields_known<document::Group>();
  expect_all_fields_known<document::InboxItem>();
  expect_all_fields_known<document::Link>();
  expect_all_fields_known<document::Boundary>();
  expect_all_fields_known<document::Summary>();
  expect_all_fields_known<document::Term>();
  expect_all_fields_known<document::Figure>();
  expect_all_fields_known<document::Source>();
  expect_all_fields_known<document::Conflict>();
  expect_all_fields_known<document::Event>();
}

}  // namespace
}  // namespace concarte::comparison
