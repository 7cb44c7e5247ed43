// Looking for words as they are said, whatever the accents; putting others in their place.
#include "map/search/find.h"

#include <gtest/gtest.h>

#include "map/edit/sketch.h"
#include "map/edit/wording.h"

namespace concarte::search {
namespace {

using document::Document;
using edit::id;
using edit::sketched;

std::string first_found(std::string_view text, std::string_view words) {
  const auto spans = occurrences(text, comparable(words));
  return spans.empty() ? "" : std::string(text.substr(spans.front().begin, spans.front().end - spans.front().begin));
}

TEST(Words, AreFoundWhateverTheCaseAndTheAccents) {
  EXPECT_EQ(first_found("L’ÉCOLE ouverte", "école"), "ÉCOLE");
  EXPECT_EQ(first_found("Où dort l’élève ?", "eleve"), "élève");
  EXPECT_EQ(first_found("Le cœur de l’œuvre", "COEUR"), "cœur");
  EXPECT_EQ(first_found("sœurs", "sœur"), "sœur");
  EXPECT_EQ(first_found("e\u0301cole", "école"), "e\u0301cole") << "an accent typed apart";
}

TEST(Words, AreFoundWhateverTheApostropheAndTheSpace) {
  EXPECT_EQ(first_found("Pour l’école", "l'ecole"), "l’école");
  EXPECT_EQ(first_found("Pourquoi\u202F?", "pourquoi ?"), "Pourquoi\u202F?");
  EXPECT_EQ(first_found("prendre\nla parole", "prendre la"), "prendre\nla");
}

TEST(Words, AreFoundAsWholeCharacters) {
  EXPECT_EQ(first_found("cœur", "co"), "");
  EXPECT_EQ(first_found("👩‍👩‍👧", "👩"), "") << "a family is not a woman";
  EXPECT_EQ(first_found("école", ""), "");
}

TEST(Words, AreFoundEachOnce) {
  EXPECT_EQ(occurrences("aaa", "aa"), (std::vector<Span>{{0, 2}}));
  EXPECT_EQ(occurrences("été, ÉTÉ", "ete").size(), 2u);
}

TEST(Words, AreReplacedInTheTextAsItIsWritten) {
  const std::string_view text = "L’élève, les élèves et L’ÉLÈVE";
  EXPECT_EQ(replaced(text, occurrences(text, comparable("eleve")), "enfant"), "L’enfant, les enfants et L’enfant");
}

Document school() {
  Document map = sketched("root\n  a\n    b\n  c\n");
  const auto alter = [&map](std::string_view node, auto change) {
    document::Change made;
    edit::update(made, map.node(id(node)), change);
    map.apply(made);
  };
  alter("a", [](document::Node& n) {
    n.text = "L’élève parle";
    n.folded = true;
  });
  alter("b", [](document::Node& n) {
    n.text = "élève, Élève";
    n.contributions.push_back({{}, "les élèves timides", {}, {}, {}, {}});
  });
  alter("c", [](document::Node& n) {
    n.note = "ce que dit l’élève";
    n.tags = {"élève", "Eleve", "école"};
  });
  return map;
}

TEST(AMap, IsSearchedInItsOrderUnderFoldsToo) {
  const auto found = find(school(), {.words = "eleve"});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].node, id("a"));
  EXPECT_EQ(found[1].node, id("b"));
  EXPECT_EQ(found[1].count(), 2u);
  EXPECT_EQ(path_to(school(), id("b")), (std::vector{id("root"), id("a")}));
}

TEST(AMap, IsSearchedInNotesTagsAndGroupsWordsWhenAsked) {
  EXPECT_EQ(find(school(), {.words = "timide"}).size(), 0u);
  EXPECT_EQ(find(school(), {.words = "timide", .in_contributions = true}).size(), 1u);
  const auto found = find(school(), {.words = "élève", .in_notes = true, .in_tags = true});
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[2].count(), 3u) << "two tags and the note";
}

TEST(Replacing, IsOneEditOfAllTheIdeas) {
  Document map = school();
  const Document before = map;
  const edit::Edit edit = replace(map, {.words = "eleve"}, document::in_order(map), "enfant");
  map.apply(edit.change);
  EXPECT_EQ(map.node(id("a")).text, "L’enfant parle");
  EXPECT_EQ(map.node(id("b")).text, "enfant, enfant");
  EXPECT_EQ(map.node(id("c")), before.node(id("c"))) << "notes and tags were not asked for";
  map.apply(document::reversed(edit.change));
  EXPECT_EQ(map, before);
}

TEST(Replacing, LeavesWhatTheGroupsHaveSaid) {
  Document map = school();
  map.apply(replace(map, {.words = "eleve", .in_notes = true, .in_tags = true, .in_contributions = true}, document::in_order(map), "enfant").change);
  EXPECT_EQ(map.node(id("b")).contributions.front().text, "les élèves timides");
  EXPECT_EQ(map.node(id("c")).note, "ce que dit l’enfant");
  EXPECT_EQ(map.node(id("c")).tags, (std::vector<std::string>{"enfant", "école"})) << "the same tag once";
}

}  // namespace
}  // namespace concarte::search
