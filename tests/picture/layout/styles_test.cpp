// Every style through the real worker: nothing overlaps, pins hold, order is kept where the engine keeps it.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "picture/layout/arranger.h"
#include "picture/layout/family.h"
#include "picture/layout/graphviz_styles.h"
#include "picture/layout/maps.h"

namespace concarte::layout {
namespace {

using tests::fan;
using tests::map_by_lot;
using tests::with_links;

Layout laid_out(const Request& request) {
  const auto result = arrange(request, tests::worker_path());
  if (const auto* refusal = std::get_if<Refusal>(&result)) {
    ADD_FAILURE() << word(request.style) << ": " << to_string(*refusal);
    return {};
  }
  return std::get<Layout>(result);
}

class EveryStyle : public testing::TestWithParam<Style> {};
INSTANTIATE_TEST_SUITE_P(Layout, EveryStyle, testing::ValuesIn(AllStyles), [](const auto& style) {
  std::string name(word(style.param));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(EveryStyle, lets_nothing_overlap) {
  for (unsigned seed = 0; seed < 8; ++seed) {
    const Request request =
        with_links(map_by_lot(GetParam(), 5 + 17 * static_cast<int>(seed), seed, seed % 2 == 0 ? 12 : 200), 5, seed);
    const Layout layout = laid_out(request);
    ASSERT_EQ(layout.nodes.size(), request.nodes.size());
    EXPECT_EQ(layout.style, GetParam());
    EXPECT_EQ(quality(request, layout).overlaps, 0) << seed;
    EXPECT_EQ(quality(request, layout).labels_covered, 0) << seed;
    EXPECT_EQ(layout.nodes[0].centre(), Vec2{});
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
      EXPECT_NEAR(layout.nodes[i].width, request.nodes[i].size.x, 1e-9);
      EXPECT_NEAR(layout.nodes[i].height, request.nodes[i].size.y, 1e-9);
      EXPECT_EQ(layout.branches[i].empty(), request.nodes[i].parent < 0);
    }
    EXPECT_EQ(layout.links.size(), request.links.size());
  }
}

TEST_P(EveryStyle, takes_small_maps) {
  EXPECT_TRUE(laid_out(map_by_lot(GetParam(), 0, 1)).nodes.empty());
  EXPECT_EQ(laid_out(map_by_lot(GetParam(), 1, 1)).nodes.size(), 1u);
  EXPECT_EQ(laid_out(map_by_lot(GetParam(), 2, 1)).nodes.size(), 2u);
}

TEST_P(EveryStyle, keeps_pins_exactly_and_moves_them_for_nothing) {
  Request request = with_links(map_by_lot(GetParam(), 60, 11, 30), 4, 1);
  request.nodes[2].pin = Vec2{-420, 133.25};
  request.nodes[9].pin = Vec2{15, 90};
  request.nodes[30].pin = Vec2{700, -300.5};
  const Layout layout = laid_out(request);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  for (const std::size_t pinned : {2u, 9u, 30u})
    EXPECT_NEAR(distance(layout.nodes[pinned].centre(), *request.nodes[pinned].pin), 0, 1e-9);
  EXPECT_EQ(layout.nodes[0].centre(), Vec2{});
}

TEST_P(EveryStyle, puts_other_trees_below_the_main_one) {
  Request request = fan(GetParam(), 4, 3);
  const std::size_t second = request.nodes.size();
  request.nodes.push_back({{100, 30}, -1, Side::automatic, std::nullopt});
  for (int i = 0; i < 4; ++i) request.nodes.push_back({{80, 24}, static_cast<int>(second), Side::automatic, std::nullopt});
  for (int i = 0; i < 3; ++i) request.nodes.push_back({{90, 24}, -1, Side::automatic, std::nullopt});
  const Layout layout = laid_out(request);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  EXPECT_LT(layout.bounds.width, 1500) << "loose trees do not make the drawing sprawl";
  const auto bottom = [&](std::size_t from, std::size_t to) {
    double lowest = -1e9;
    for (std::size_t i = from; i < to; ++i) lowest = std::max(lowest, layout.nodes[i].bottom());
    return lowest;
  };
  for (std::size_t i = second; i < second + 5; ++i) EXPECT_GT(layout.nodes[i].y, bottom(0, second));
  for (std::size_t i = second + 5; i < request.nodes.size(); ++i) EXPECT_GT(layout.nodes[i].y, bottom(second, second + 5));
}

TEST_P(EveryStyle, answers_the_same_every_time) {
  const Request request = with_links(map_by_lot(GetParam(), 90, 21, 40), 8, 3);
  const Layout first = laid_out(request);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(laid_out(request), first);
}

TEST_P(EveryStyle, says_nothing_of_the_map_to_graphviz_but_sizes) {
  const GraphJob job = job_for(with_links(map_by_lot(GetParam(), 50, 2), 3, 1));
  EXPECT_EQ(decode_job(encode(job)), job);
}

double angle_from_top(Vec2 p) { return std::fmod(std::atan2(p.x, -p.y) + 2 * 3.141592653589793, 2 * 3.141592653589793); }

TEST(Tree, grows_to_the_right_in_order_with_levels_aligned) {
  const Request request = map_by_lot(Style::tree, 80, 6, 30);
  const Layout layout = laid_out(request);
  const Family family(request);
  const std::vector<int> depth = depths(family);
  std::vector<double> column(80, NAN);
  for (int i = 0; i < 80; ++i) {
    const Rect& own = layout.nodes[static_cast<std::size_t>(i)];
    double& left = column[static_cast<std::size_t>(depth[static_cast<std::size_t>(i)])];
    if (std::isnan(left)) left = own.x;
    EXPECT_EQ(own.x, left);
    double above = -1e9;
    for (const int child : family.children(i)) {
      const Rect& box = layout.nodes[static_cast<std::size_t>(child)];
      EXPECT_GT(box.x, own.right());
      EXPECT_GT(box.y, above);
      above = box.bottom();
    }
  }
}

TEST(TreeDown, grows_downward_in_order) {
  const Request request = map_by_lot(Style::tree_down, 80, 6, 30);
  const Layout layout = laid_out(request);
  const Family family(request);
  for (int i = 0; i < 80; ++i) {
    Vec2 last{-1e9, -1e9};
    for (const int child : family.children(i)) {
      const Rect& box = layout.nodes[static_cast<std::size_t>(child)];
      EXPECT_GT(box.y, layout.nodes[static_cast<std::size_t>(i)].bottom());
      EXPECT_TRUE(box.x > last.x || box.y > last.y) << "beside its elder, or below it in a list";
      last = {box.right(), box.y};
    }
  }
}

TEST(TreeDown, writes_leaves_below_one_another) {
  const Layout layout = laid_out(fan(Style::tree_down, 3, 4));
  for (std::size_t leaf = 5; leaf < 8; ++leaf) {
    EXPECT_EQ(layout.nodes[leaf].x, layout.nodes[4].x);
    EXPECT_GT(layout.nodes[leaf].y, layout.nodes[leaf - 1].bottom());
  }
}

TEST(TreesAndClusters, let_no_branch_cross_a_box_or_another_branch) {
  for (const Style style : {Style::tree, Style::tree_down, Style::clusters})
    for (unsigned seed = 0; seed < 12; ++seed) {
      const Request request = map_by_lot(style, 8 + 12 * static_cast<int>(seed), seed, seed % 2 == 0 ? 10 : 60);
      const Quality found = quality(request, laid_out(request));
      EXPECT_EQ(found.branches_through, 0) << word(style) << ' ' << seed;
      if (style != Style::clusters) {
        EXPECT_EQ(found.crossings, 0) << word(style) << ' ' << seed;
      }
    }
}

TEST(Radial, reads_clockwise_around_the_root) {
  const Request request = fan(Style::radial, 7, 2);
  const Layout layout = laid_out(request);
  int turns_back = 0;
  for (std::size_t branch = 1; branch <= 7; ++branch) {
    const std::size_t next = branch % 7 + 1;
    if (angle_from_top(layout.nodes[next].centre()) < angle_from_top(layout.nodes[branch].centre())) ++turns_back;
  }
  EXPECT_EQ(turns_back, 1) << "once, where the round is complete";
}

TEST(Network, brings_linked_ideas_nearer) {
  Request request = fan(Style::network, 6, 3);
  const auto apart = [&] {
    const Layout layout = laid_out(request);
    return distance(layout.nodes[8].centre(), layout.nodes[18].centre()) / length(layout.bounds.size());
  };
  const double before = apart();
  for (int i = 0; i < 3; ++i) request.links.push_back({7 + i, 17 + i, {}, std::nullopt});
  EXPECT_LT(apart(), before);
}

TEST(Network, changes_engine_when_the_map_is_large) {
  EXPECT_EQ(job_for(map_by_lot(Style::network, MostNodesForFdp, 1)).engine, GraphJob::Engine::fdp);
  EXPECT_EQ(job_for(map_by_lot(Style::network, MostNodesForFdp + 1, 1)).engine, GraphJob::Engine::sfdp);
}

TEST(Clusters, are_one_for_each_main_branch_listed_in_reading_order) {
  const Request request = fan(Style::clusters, 5, 4);
  EXPECT_EQ(job_for(request).clusters.size(), 6u) << "five and the board they stand on";
  const Layout layout = laid_out(request);
  for (int branch = 0; branch < 5; ++branch) {
    double above = layout.nodes[static_cast<std::size_t>(1 + branch)].bottom();
    for (int leaf = 0; leaf < 4; ++leaf) {
      const Rect& box = layout.nodes[static_cast<std::size_t>(6 + branch * 4 + leaf)];
      EXPECT_GT(box.y, above);
      EXPECT_GT(box.x, layout.nodes[static_cast<std::size_t>(1 + branch)].x);
      above = box.bottom();
    }
  }
}

TEST(Tree, is_not_slowed_by_a_thicket_of_links) {
  Request request = fan(Style::tree, 6, 9);
  for (int from = 0; from < 60; ++from)
    for (int to = from + 1; to < 60; ++to) request.links.push_back({from, to, {}, std::nullopt});
  EXPECT_EQ(laid_out(request).links.size(), request.links.size());
}

TEST(Styles, have_words_that_are_read_back) {
  for (const Style style : AllStyles) EXPECT_EQ(style_from(word(style)), style);
  EXPECT_EQ(style_from("tree-down"), Style::tree_down);
  EXPECT_EQ(style_from("spiral"), std::nullopt);
  EXPECT_EQ(std::count_if(AllStyles.begin(), AllStyles.end(), is_from_graphviz), 7);
}

}  // namespace
}  // namespace concarte::layout
