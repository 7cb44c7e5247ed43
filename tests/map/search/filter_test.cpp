// Which ideas a filter means.
#include "map/search/filter.h"

#include <gtest/gtest.h>

#include "map/edit/sketch.h"
#include "map/edit/edit.h"

namespace concarte::search {
namespace {

using document::GroupId;
using document::Status;
using edit::id;

const GroupId One = *GroupId::parse("g1"), Two = *GroupId::parse("g2");

document::Document workshop() {
  document::Document map = edit::sketched("root\n  a\n  b\n  c\n");
  document::Change change;
  edit::update(change, map.node(id("a")), [](document::Node& n) {
    n.kind = "question";
    n.tags = {"parole"};
    n.contributions.push_back({{One, Two}, {}, {}, {}, {}, {}});
  });
  edit::update(change, map.node(id("b")), [](document::Node& n) {
    n.kind = "criterion";
    n.status = Status::agreed;
    n.contributions.push_back({{Two}, {}, {}, {}, {}, {}});
  });
  edit::update(change, map.node(id("c")), [](document::Node& n) { n.tags = {"école", "parole"}; });
  map.apply(change);
  return map;
}

std::string meant(const Filter& filter) {
  const auto map = workshop();
  const auto nodes = meant_by(map, filter);
  std::string words;
  for (const auto& node : document::in_order(map))
    if (nodes.contains(node)) words += node.view();
  return words;
}

TEST(AFilter, MeansWhatBearsOneOfEachListAsked) {
  EXPECT_EQ(meant({.groups = {One}}), "a");
  EXPECT_EQ(meant({.groups = {One, Two}}), "ab");
  EXPECT_EQ(meant({.groups = {Two}, .statuses = {Status::agreed}}), "b");
  EXPECT_EQ(meant({.kinds = {"question", "criterion"}}), "ab");
  EXPECT_EQ(meant({.tags = {"parole"}}), "ac");
  EXPECT_EQ(meant({.groups = {Two}, .tags = {"école"}}), "");
}

TEST(AFilter, IsChosenFromWhatTheMapBears) {
  EXPECT_EQ(kinds_in(workshop()), (std::vector<std::string>{"question", "criterion"}));
  EXPECT_EQ(tags_in(workshop()), (std::vector<std::string>{"parole", "école"}));
}

}  // namespace
}  // namespace concarte::search
