// Whether a change from outside can be applied: only one made from this very state, and that leaves a sound tree.
#include <gtest/gtest.h>

#include "map/document/fit.h"

namespace concarte::document {
namespace {

NodeId id(std::string_view word) { return *NodeId::parse(word); }

Node node(std::string_view name, std::string_view parent, unsigned place) {
  Node made;
  made.id = id(name);
  if (!parent.empty()) made.parent = id(parent);
  made.rank = Rank::nth(place);
  made.text = name;
  return made;
}

class Fit : public testing::Test {
 protected:
  Fit() {
    Contents contents;
    contents.of<Node>() = {node("a", "", 0), node("b", "a", 1), node("c", "b", 2)};
    Link link;
    link.id = *LinkId::parse("l");
    link.from = id("a");
    link.to = id("c");
    contents.of<Link>() = {link};
    map = Document(std::move(contents));
  }

  static Change moving(const Node& before, std::string_view parent) {
    Change change;
    Node after = before;
    after.parent = id(parent);
    change.of<Node>().updated.push_back({before, after});
    return change;
  }

  Document map;
};

TEST_F(Fit, WhatWasMadeFromThisStateFits) {
  Change change;
  change.of<Node>().added.push_back(node("d", "c", 3));
  change.of<Node>().added.push_back(node("e", "d", 4));
  change.of<Node>().updated.push_back({map.node(id("b")), map.node(id("b"))});
  change.of<Link>().removed.push_back(*map.all<Link>().begin());
  EXPECT_TRUE(fits(change, map));
  EXPECT_TRUE(fits(Change{}, map));
  EXPECT_TRUE(fits(creation_of(map), Document{}));
  Document made;
  made.apply(creation_of(map));
  EXPECT_TRUE(made == map);
}

TEST_F(Fit, WhatWasMadeFromAnotherStateDoesNot) {
  Change removing;
  removing.of<Node>().removed.push_back(map.node(id("c")));
  EXPECT_TRUE(fits(removing, map));
  removing.of<Node>().removed.front().text = "autre";
  EXPECT_FALSE(fits(removing, map));
  Change adding;
  adding.of<Node>().added.push_back(node("l", "a", 3));
  EXPECT_FALSE(fits(adding, map)) << "a link has this id already";
  Change heading;
  heading.heading.emplace();
  heading.heading->before.title = "Autre";
  EXPECT_FALSE(fits(heading, map));
}

TEST_F(Fit, WhatWouldBreakTheTreeDoesNot) {
  EXPECT_FALSE(fits(moving(map.node(id("a")), "c"), map)) << "a circle";
  EXPECT_FALSE(fits(moving(map.node(id("c")), "nowhere"), map));
  EXPECT_TRUE(fits(moving(map.node(id("c")), "a"), map));
  Change orphaning;
  orphaning.of<Node>().removed.push_back(map.node(id("b")));
  EXPECT_FALSE(fits(orphaning, map)) << "its child would hang nowhere";
  orphaning.of<Node>().updated = moving(map.node(id("c")), "a").of<Node>().updated;
  EXPECT_TRUE(fits(orphaning, map));
  Change twice;
  twice.of<Node>().added = {node("d", "a", 3), node("d", "a", 3)};
  EXPECT_FALSE(fits(twice, map));
}

}  // namespace
}  // namespace concarte::document
