// What each step of undo is about, in the words of the map.
#include "map/edit/subject.h"

#include <gtest/gtest.h>

#include "map/edit/linking.h"
#include "map/edit/sketch.h"
#include "map/edit/structure.h"
#include "map/edit/wording.h"

namespace concarte::edit {
namespace {

constexpr const char* Criteria = "root\n  child\n    dares\n    speaks\n  school\n";

Subject about(const Edit& edit) { return subject_of(edit.change); }

TEST(AStep, IsAboutTheIdeaAdded) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(about(add_child(map, id("child"), id("new"), "Oser dire\nà voix haute")), (Subject{"Oser dire", 0}));
  EXPECT_EQ(about(add_parent(map, std::vector{id("dares")}, id("new"), "Parole")).words, "Parole");
}

TEST(AStep, IsAboutTheTopOfTheBranchTakenAway) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(about(remove_branches(map, std::vector{id("child")})), (Subject{"child", 2}));
  EXPECT_EQ(about(remove_keeping_children(map, std::vector{id("child")})), (Subject{"child", 0})) << "not about the children that move up";
}

TEST(AStep, IsAboutTheIdeaChanged) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(about(set_text(map, id("dares"), "Il ose")).words, "Il ose");
  EXPECT_EQ(about(move_down(map, std::vector{id("dares")})).words.empty(), false);
  EXPECT_EQ(about(set_kind(map, std::vector{id("dares"), id("speaks")}, "question")).others, 1u);
}

TEST(AStep, IsAboutTheTitleOfTheMap) {
  const auto map = sketched(Criteria);
  EXPECT_EQ(about(set_heading(map, "", [](document::Heading& h) { h.title = "Réussite"; })).words, "Réussite");
  EXPECT_EQ(about(set_heading(map, "", [](document::Heading& h) { h.theme = "dark"; })), Subject{});
}

TEST(AStep, IsAboutTheWordsOfALink) {
  const auto map = sketched(Criteria);
  const auto fresh = *document::LinkId::parse("l1");
  EXPECT_EQ(about(link(map, id("dares"), id("school"), fresh, document::LinkKind::relates, "parce que")).words, "parce que");
  EXPECT_EQ(about(link(map, id("dares"), id("school"), fresh, document::LinkKind::relates, "")), Subject{});
}

}  // namespace
}  // namespace concarte::edit
