// Folding to a level, and unfolding what hides an idea.
#include "map/edit/folding.h"

#include <gtest/gtest.h>

#include "map/edit/sketch.h"
#include "map/edit/wording.h"

namespace concarte::edit {
namespace {

constexpr const char* Map = R"(
root
  child
    dares
      speaks
      writes
  school
    door
free
  idea
)";

// What is shown, as an outline.
std::string shown(const Document& document) {
  std::string lines;
  for (const auto& node : document::in_order(document, document::Folds::respected)) lines += std::string(node.view()) + " ";
  return lines;
}

TEST(FoldingToALevel, ShowsThatManyLevelsOfBranches) {
  Document document = sketched(Map);
  document.apply(fold_to_level(document, {}, 1).change);
  EXPECT_EQ(shown(document), "root child school free idea ");
  document.apply(fold_to_level(document, {}, 2).change);
  EXPECT_EQ(shown(document), "root child dares school door free idea ");
  document.apply(fold_to_level(document, {}, 9).change);
  EXPECT_EQ(shown(document), shown(sketched(Map)));
}

TEST(FoldingToALevel, UnderOneBranchLeavesTheOthers) {
  Document document = sketched(Map);
  document.apply(fold_to_level(document, id("child"), 1).change);
  EXPECT_EQ(shown(document), "root child dares school door free idea ");
}

TEST(FoldingToALevel, ChangesNothingWhenTheMapIsSoAlready) {
  Document document = sketched(Map);
  document.apply(fold_to_level(document, {}, 2).change);
  EXPECT_TRUE(fold_to_level(document, {}, 2).change.empty());
}

TEST(WhatHidesAnIdea, IsUnfoldedAndNothingElse) {
  Document document = sketched(Map);
  const std::vector<NodeId> all = document::in_order(document);
  document.apply(set_folded(document, all, true).change);
  const std::vector<NodeId> wanted{id("speaks")};
  document.apply(unfold_above(document, wanted).change);
  EXPECT_EQ(shown(document), "root child dares speaks writes school free ");
}

}  // namespace
}  // namespace concarte::edit
