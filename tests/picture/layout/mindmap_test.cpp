// The mind map as a reader sees it: two sides, order kept, parents centred, nothing on anything else.
#include "picture/layout/mindmap.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "picture/layout/family.h"
#include "picture/layout/maps.h"
#include "picture/layout/tidy_tree.h"

namespace concarte::layout {
namespace {

using tests::fan;
using tests::map_by_lot;

bool is_right(const Layout& layout, int node) { return layout.nodes[static_cast<std::size_t>(node)].centre().x > 0; }
Rect box(const Layout& layout, int node) { return layout.nodes[static_cast<std::size_t>(node)]; }

TEST(Mindmap, of_nothing_is_empty) {
  const Layout layout = mindmap({});
  EXPECT_TRUE(layout.nodes.empty());
  EXPECT_TRUE(layout.bounds.empty());
}

TEST(Mindmap, has_the_main_root_in_the_middle) {
  const Request request = map_by_lot(Style::mindmap, 60, 1);
  const Layout layout = mindmap(request);
  EXPECT_NEAR(length(layout.nodes[0].centre()), 0, 1e-9);
  for (std::size_t i = 0; i < request.nodes.size(); ++i) EXPECT_EQ(layout.nodes[i].size(), request.nodes[i].size);
}

TEST(Mindmap, never_lets_boxes_overlap_nor_branches_cross_anything) {
  for (unsigned seed = 0; seed < 150; ++seed) {
    Request request = map_by_lot(Style::mindmap, 2 + static_cast<int>(seed) * 3, seed,
                                 seed % 3 == 0   ? 4
                                 : seed % 3 == 1 ? 30
                                                 : 1000);
    const Quality found = quality(request, mindmap(request));
    EXPECT_EQ(found.overlaps, 0) << seed;
    EXPECT_EQ(found.crossings, 0) << seed;
    EXPECT_EQ(found.branches_through, 0) << seed;
  }
}

TEST(Mindmap, keeps_the_gaps_that_were_asked_for) {
  Request request = fan(Style::mindmap, 1, 4);
  request.between_siblings = 11;
  const Layout layout = mindmap(request);
  for (int leaf = 3; leaf < 6; ++leaf) EXPECT_NEAR(box(layout, leaf).y - box(layout, leaf - 1).bottom(), 11, 1e-9);
}

TEST(Mindmap, leaves_more_room_between_cousins_than_between_siblings) {
  const Request request = fan(Style::mindmap, 2, 3);
  Request one_side = request;
  for (int branch : {1, 2}) one_side.nodes[static_cast<std::size_t>(branch)].side = Side::right;
  const Layout layout = mindmap(one_side);
  EXPECT_NEAR(box(layout, 6).y - box(layout, 5).bottom(), request.between_cousins, 1e-9);
}

TEST(Mindmap, shares_the_main_branches_between_the_sides_by_weight) {
  const Layout even = mindmap(fan(Style::mindmap, 6, 3));
  for (int branch = 1; branch <= 6; ++branch) EXPECT_EQ(is_right(even, branch), branch <= 3) << branch;

  Request heavy_first = fan(Style::mindmap, 4, 0);
  for (int i = 0; i < 12; ++i) heavy_first.nodes.push_back({{80, 24}, 1, Side::automatic, std::nullopt});
  const Layout layout = mindmap(heavy_first);
  EXPECT_TRUE(is_right(layout, 1));
  for (int branch = 2; branch <= 4; ++branch) EXPECT_FALSE(is_right(layout, branch)) << branch;
}

TEST(Mindmap, puts_a_branch_on_the_side_it_asks_for) {
  Request request = fan(Style::mindmap, 6, 2);
  request.nodes[1].side = Side::left;
  request.nodes[6].side = Side::right;
  const Layout layout = mindmap(request);
  EXPECT_FALSE(is_right(layout, 1));
  EXPECT_TRUE(is_right(layout, 6));
  EXPECT_FALSE(is_right(layout, 7)) << "its children go with it";
}

TEST(Mindmap, keeps_the_order_from_top_to_bottom_on_each_side) {
  for (unsigned seed = 0; seed < 30; ++seed) {
    const Request request = map_by_lot(Style::mindmap, 120, seed, 40);
    const Layout layout = mindmap(request);
    const Family family(request);
    for (int node = 0; node < 120; ++node) {
      double last[2] = {-1e9, -1e9};
      for (const int child : family.children(node)) {
        double& above = last[is_right(layout, child) ? 1 : 0];
        EXPECT_GT(box(layout, child).centre().y, above);
        above = box(layout, child).centre().y;
      }
    }
  }
}

TEST(Mindmap, centres_every_parent_on_its_first_and_last_child) {
  const Request request = map_by_lot(Style::mindmap, 200, 5, 60);
  const Layout layout = mindmap(request);
  const Family family(request);
  for (int node = 1; node < 200; ++node) {
    const auto children = family.children(node);
    if (children.empty()) continue;
    const double middle = (box(layout, children.front()).centre().y + box(layout, children.back()).centre().y) / 2;
    EXPECT_NEAR(box(layout, node).centre().y, middle, 1e-6);
  }
}

TEST(Mindmap, starts_children_beside_their_own_parent_however_wide_others_are) {
  Request request = fan(Style::mindmap, 2, 1);
  request.nodes[1].size.x = 300;
  for (int branch : {1, 2}) request.nodes[static_cast<std::size_t>(branch)].side = Side::right;
  const Layout layout = mindmap(request);
  EXPECT_LT(box(layout, 4).x, box(layout, 1).right());
  EXPECT_GT(box(layout, 3).x, box(layout, 1).right());
}

TEST(Mindmap, draws_branches_from_side_to_side_leaving_and_arriving_level) {
  const Layout layout = mindmap(map_by_lot(Style::mindmap, 40, 3));
  const Request request = map_by_lot(Style::mindmap, 40, 3);
  EXPECT_TRUE(layout.branches[0].empty());
  for (int node = 1; node < 40; ++node) {
    const Curve& curve = layout.branches[static_cast<std::size_t>(node)];
    const Rect parent = box(layout, request.nodes[static_cast<std::size_t>(node)].parent);
    const bool goes_right = box(layout, node).x > parent.x;
    ASSERT_EQ(curve.size(), 4u);
    EXPECT_NEAR(distance(curve[0], {goes_right ? parent.right() : parent.x, parent.centre().y}), 0, 1e-6);
    EXPECT_NEAR(
        distance(curve[3], {goes_right ? box(layout, node).x : box(layout, node).right(), box(layout, node).centre().y}), 0,
        1e-6);
    EXPECT_EQ(curve[0].y, curve[1].y);
    EXPECT_EQ(curve[2].y, curve[3].y);
  }
}

TEST(Mindmap, stacks_other_trees_below_the_main_one) {
  Request request = fan(Style::mindmap, 4, 3);
  const int second = static_cast<int>(request.nodes.size());
  for (int tree = 0; tree < 2; ++tree) {
    const int root = static_cast<int>(request.nodes.size());
    request.nodes.push_back({{120, 30}, -1, Side::automatic, std::nullopt});
    for (int i = 0; i < 5; ++i) request.nodes.push_back({{80, 24}, root, Side::automatic, std::nullopt});
  }
  const Layout layout = mindmap(request);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  double bottom = 0;
  for (int i = 0; i < second; ++i) bottom = std::max(bottom, box(layout, i).bottom());
  for (int i = second; i < second + 6; ++i) EXPECT_GT(box(layout, i).y, bottom);
  EXPECT_NEAR(box(layout, second).centre().x, 0, 1e-9);
  EXPECT_GT(box(layout, second + 6).y, box(layout, second).bottom());
}

TEST(Mindmap, sets_loose_ideas_in_rows) {
  Request request = fan(Style::mindmap, 4, 3);
  const auto first = static_cast<int>(request.nodes.size());
  for (int i = 0; i < 12; ++i) request.nodes.push_back({{100, 24}, -1, Side::automatic, std::nullopt});
  const Layout layout = mindmap(request);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  EXPECT_EQ(box(layout, first).y, box(layout, first + 1).y);
  EXPECT_LT(box(layout, first).x, box(layout, first + 1).x);
  EXPECT_GT(box(layout, first + 11).y, box(layout, first).y);
}

TEST(Mindmap, has_bounds_around_everything) {
  Request request = tests::with_links(map_by_lot(Style::mindmap, 50, 9), 6, 2);
  const Layout layout = mindmap(request);
  for (const Rect& node : layout.nodes) EXPECT_EQ(united(layout.bounds, node), layout.bounds);
  for (const LinkPath& link : layout.links) {
    EXPECT_TRUE(layout.bounds.contains(link.curve.front()));
    EXPECT_TRUE(layout.bounds.contains(link.label_centre));
  }
}

TEST(Mindmap, is_the_same_every_time) {
  const Request request = tests::with_links(map_by_lot(Style::mindmap, 300, 4), 20, 4);
  EXPECT_EQ(mindmap(request), mindmap(request));
}

TEST(Mindmap, survives_a_chain_of_a_million) {
  Request request;
  request.nodes.resize(1'000'000, {{80, 24}, -1, Side::automatic, std::nullopt});
  for (std::size_t i = 1; i < request.nodes.size(); ++i) request.nodes[i].parent = static_cast<int>(i) - 1;
  const Layout layout = mindmap(request);
  EXPECT_EQ(layout.nodes.back().centre().y, 0);
  EXPECT_GT(layout.nodes.back().x, layout.nodes[999'998].right());
}

TEST(Mindmap, survives_a_star_of_a_hundred_thousand) {
  const Request request = fan(Style::mindmap, 100'000, 0);
  const Layout layout = mindmap(request);
  EXPECT_TRUE(is_right(layout, 1));
  EXPECT_FALSE(is_right(layout, 100'000));
  for (int branch = 2; branch < 100'000; ++branch)
    if (is_right(layout, branch) == is_right(layout, branch - 1)) {
      ASSERT_GE(box(layout, branch).y, box(layout, branch - 1).bottom());
    }
}

// The paper's promise, on the shapes that made earlier algorithms quadratic.
TEST(TidyTree, takes_a_number_of_steps_proportional_to_the_nodes) {
  const auto steps = [](const std::vector<int>& parents) {
    tests::Lot lot(1);
    std::vector<TidyNode> nodes;
    for (std::size_t i = 0; i < parents.size(); ++i) {
      const double begin = parents[i] < 0 ? 0 : nodes[static_cast<std::size_t>(parents[i])].end;
      nodes.push_back({begin, begin + lot.between(50, 200), static_cast<double>(lot.between(20, 60))});
    }
    return static_cast<double>(tidy_tree(Family(parents), nodes, {9, 17}).steps);
  };
  constexpr int Count = 60'000;
  std::vector<int> star(Count, 0), chain(Count), comb(Count), bush(Count), chains(Count);
  tests::Lot lot(2);
  for (int i = 1; i < Count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    chain[at] = i - 1;
    comb[at] = i % 2 == 1 ? std::max(0, i - 2) : i - 2;
    bush[at] = lot.between(0, i - 1);
    chains[at] = i <= 100 ? 0 : i - 100;
  }
  for (auto* shape : {&star, &chain, &comb, &bush, &chains}) {
    shape->front() = -1;
    EXPECT_LT(steps(*shape), 4.0 * Count);
  }
}

}  // namespace
}  // namespace concarte::layout
