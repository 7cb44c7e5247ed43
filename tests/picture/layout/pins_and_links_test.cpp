// What the author moved by hand, and the cross-links between what stands.
#include <gtest/gtest.h>

#include "picture/layout/curve.h"
#include "picture/layout/maps.h"
#include "picture/layout/mindmap.h"

namespace concarte::layout {
namespace {

using tests::fan;

TEST(Pins, take_their_descendants_along) {
  Request request = fan(Style::mindmap, 4, 3);
  const Layout before = mindmap(request);
  request.nodes[1].pin = before.nodes[1].centre() + Vec2{900, -400};
  const Layout after = mindmap(request);
  for (const std::size_t leaf : {5u, 6u, 7u})
    EXPECT_NEAR(distance(after.nodes[leaf].centre(), before.nodes[leaf].centre() + Vec2{900, -400}), 0, 1e-9);
  for (const std::size_t other : {2u, 3u, 4u}) EXPECT_EQ(after.nodes[other], before.nodes[other]);
}

TEST(Pins, turn_a_branch_round_when_it_goes_to_the_other_side) {
  Request request = fan(Style::mindmap, 4, 3);
  request.nodes[1].pin = Vec2{-900, -300};
  const Layout layout = mindmap(request);
  for (const std::size_t leaf : {5u, 6u, 7u}) EXPECT_LT(layout.nodes[leaf].right(), layout.nodes[1].x);
  EXPECT_EQ(layout.branches[5].front().x, layout.nodes[1].x);
}

TEST(Pins, inside_a_pinned_branch_hold_too) {
  Request request = fan(Style::mindmap, 4, 3);
  request.nodes[1].pin = Vec2{600, -600};
  request.nodes[6].pin = Vec2{-600, 500};
  const Layout layout = mindmap(request);
  EXPECT_NEAR(distance(layout.nodes[1].centre(), {600, -600}), 0, 1e-9);
  EXPECT_NEAR(distance(layout.nodes[6].centre(), {-600, 500}), 0, 1e-9);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
}

TEST(Pins, make_others_give_way) {
  Request request = fan(Style::mindmap, 4, 3);
  const Vec2 wanted = mindmap(request).nodes[3].centre() + Vec2{3, 2};
  request.nodes[1].pin = wanted;
  const Layout layout = mindmap(request);
  EXPECT_NEAR(distance(layout.nodes[1].centre(), wanted), 0, 1e-9);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
}

TEST(Pins, on_the_main_root_say_nothing) {
  Request request = fan(Style::mindmap, 4, 3);
  const Layout before = mindmap(request);
  request.nodes[0].pin = Vec2{50, 50};
  EXPECT_EQ(mindmap(request), before);
}

int boxes_met(const Layout& layout, const Request::Link& link, const Curve& curve) {
  const std::vector<Vec2> points = flattened(curve, 40);
  int met = 0;
  for (int i = 0; i < static_cast<int>(layout.nodes.size()); ++i) {
    if (i == link.from || i == link.to) continue;
    bool is_met = false;
    for (std::size_t k = 1; k < points.size(); ++k)
      is_met = is_met || goes_through(points[k - 1], points[k], layout.nodes[static_cast<std::size_t>(i)]);
    met += is_met ? 1 : 0;
  }
  return met;
}

TEST(Links, run_from_border_to_border) {
  const Request request = tests::with_links(tests::map_by_lot(Style::mindmap, 60, 2), 12, 5);
  const Layout layout = mindmap(request);
  for (std::size_t i = 0; i < request.links.size(); ++i) {
    const Curve& curve = layout.links[i].curve;
    ASSERT_EQ(curve.size(), 4u);
    for (const auto& [node, end] :
         {std::pair{request.links[i].from, curve.front()}, std::pair{request.links[i].to, curve.back()}}) {
      const Rect& box = layout.nodes[static_cast<std::size_t>(node)];
      EXPECT_TRUE(grown(box, 1e-6).contains(end));
      EXPECT_FALSE(grown(box, -1e-6).contains(end));
    }
  }
}

TEST(Links, bow_away_from_a_box_in_between) {
  Request request = fan(Style::mindmap, 1, 3);
  request.links.push_back({2, 4, {}, std::nullopt});
  const Layout layout = mindmap(request);
  const Curve direct = straight(layout.nodes[2].centre(), layout.nodes[4].centre());
  ASSERT_EQ(boxes_met(layout, request.links[0], direct), 1);
  EXPECT_EQ(boxes_met(layout, request.links[0], layout.links[0].curve), 0);
}

TEST(Links, are_bent_as_the_author_bent_them) {
  Request request = fan(Style::mindmap, 4, 3);
  request.links.push_back({5, 14, {60, 14}, Vec2{30, -140}});
  const Layout layout = mindmap(request);
  const Vec2 halfway = mix(layout.nodes[5].centre(), layout.nodes[14].centre(), 0.5);
  EXPECT_NEAR(distance(middle_of(layout.links[0].curve), halfway + Vec2{30, -140}), 0, 1e-9);
}

TEST(Links, set_their_label_beside_the_boxes_and_other_labels) {
  Request request = fan(Style::mindmap, 2, 5);
  for (const int leaf : {3, 4}) request.links.push_back({leaf, leaf + 6, {50, 14}, std::nullopt});
  const Layout layout = mindmap(request);
  const Rect first = rect_around(layout.links[0].label_centre, {50, 14});
  const Rect second = rect_around(layout.links[1].label_centre, {50, 14});
  EXPECT_FALSE(overlap(first, second));
  for (const Rect& node : layout.nodes) {
    EXPECT_FALSE(overlap(first, node));
    EXPECT_FALSE(overlap(second, node));
  }
}

TEST(Links, between_siblings_of_a_column_bow_out_on_the_side_away_from_their_parent) {
  Request request = fan(Style::mindmap, 2, 4);
  for (const int leaf : {3, 7}) request.links.push_back({leaf, leaf + 1, {60, 14}, std::nullopt});
  const Layout layout = mindmap(request);
  for (std::size_t i = 0; i < 2; ++i) {
    const Rect& box = layout.nodes[static_cast<std::size_t>(request.links[i].from)];
    const double out = box.centre().x > 0 ? 1 : -1;
    const double edge = std::abs(out > 0 ? box.right() : box.x);
    EXPECT_NEAR(layout.links[i].curve.front().x * out, edge, 1e-9);
    EXPECT_NEAR(layout.links[i].curve.back().x * out, edge, 1e-9);
    EXPECT_GT(middle_of(layout.links[i].curve).x * out, edge + 10);
    const Rect label = rect_around(layout.links[i].label_centre, {60, 14});
    EXPECT_GT(out > 0 ? label.x : -label.right(), edge) << "its label is outside too";
  }
}

TEST(Links, from_column_to_column_leave_and_arrive_on_the_sides_that_face_each_other) {
  Request request = fan(Style::mindmap, 0, 0);
  for (const double y : {0.0, 60.0}) request.nodes.push_back({{80, 24}, 0, Side::automatic, Vec2{-200, y}});
  for (const double y : {0.0, 90.0}) request.nodes.push_back({{80, 24}, 0, Side::automatic, Vec2{200, y}});
  request.links.push_back({2, 4, {}, std::nullopt});
  const Layout layout = mindmap(request);
  EXPECT_EQ(layout.links[0].curve.front().x, layout.nodes[2].right());
  EXPECT_EQ(layout.links[0].curve.back().x, layout.nodes[4].x);
}

TEST(Links, between_the_same_two_ideas_are_told_apart) {
  Request request = fan(Style::mindmap, 4, 3);
  for (const auto& [from, to] : {std::pair{5, 14}, {5, 14}, {14, 5}})
    request.links.push_back({from, to, {60, 14}, std::nullopt});
  const Layout layout = mindmap(request);
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_GT(distance(middle_of(layout.links[i].curve), middle_of(layout.links[j].curve)), 10);
}

TEST(Links, cover_nothing_with_their_labels_even_where_they_are_many) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    Request request = tests::with_links(tests::map_by_lot(Style::mindmap, 120, seed, seed % 2 == 0 ? 12 : 120), 60, seed);
    for (Request::Link& link : request.links) link.label_size = {90, 14};
    const Layout layout = mindmap(request);
    EXPECT_EQ(quality(request, layout).labels_covered, 0) << seed;
    for (const LinkPath& link : layout.links)
      for (const Vec2 corner : {Vec2{-45, -7}, Vec2{45, 7}})
        EXPECT_TRUE(grown(layout.bounds, 1e-6).contains(link.label_centre + corner));
  }
}

TEST(Links, keep_their_label_clear_of_boxes_when_the_author_bent_them) {
  Request request = fan(Style::mindmap, 2, 5);
  // Through the middle of the column.
  request.links.push_back({3, 7, {60, 14}, Vec2{0, 0}});
  const Layout layout = mindmap(request);
  EXPECT_NEAR(distance(middle_of(layout.links[0].curve), layout.nodes[5].centre()), 0, 1e-9);
  EXPECT_EQ(quality(request, layout).labels_covered, 0);
}

TEST(Links, may_join_a_node_to_itself) {
  Request request = fan(Style::mindmap, 2, 2);
  request.links.push_back({3, 3, {}, std::nullopt});
  EXPECT_EQ(mindmap(request).links[0].curve.size(), 4u);
}

TEST(Quality, counts_what_a_reader_would_stumble_over) {
  Request request;
  for (const int parent : {-1, 0, -1, 2}) request.nodes.push_back({{20, 20}, parent, Side::automatic, std::nullopt});
  Layout layout;
  layout.nodes = {{0, 0, 20, 20}, {100, 100, 20, 20}, {100, 0, 20, 20}, {0, 100, 20, 20}};
  layout.branches = {{}, straight({10, 10}, {110, 110}), {}, straight({110, 10}, {10, 110})};
  EXPECT_EQ(quality(request, layout).crossings, 1);
  EXPECT_EQ(quality(request, layout).branches_through, 0);
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  layout.nodes[2] = {50, 50, 20, 20};
  layout.nodes[3] = {60, 60, 20, 20};
  EXPECT_EQ(quality(request, layout).overlaps, 1);
  EXPECT_EQ(quality(request, layout).branches_through, 2);
  EXPECT_EQ(quality(request, layout).labels_covered, 0);
  request.links.push_back({0, 1, {10, 10}, std::nullopt});
  layout.links.push_back({straight({20, 10}, {110, 100}), {10, 10}});
  EXPECT_EQ(quality(request, layout).labels_covered, 1);
}

TEST(Curves, have_the_bounds_of_the_curve_and_not_of_its_handles) {
  const Curve arch{{0, 0}, {0, -40}, {100, -40}, {100, 0}};
  EXPECT_NEAR(bounds_of(arch).y, -30, 1e-9);
  EXPECT_NEAR(bounds_of(arch).width, 100, 1e-9);
}

}  // namespace
}  // namespace concarte::layout
