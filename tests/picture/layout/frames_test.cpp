// Frames and braces have their room: nothing of others stands in it, and the order of all stays.
#include "picture/layout/frames.h"

#include <gtest/gtest.h>

#include "maps.h"
#include "picture/layout/arranger.h"
#include "picture/layout/family.h"

namespace concarte::layout {
namespace {

using namespace tests;

Layout laid_out(const Request& request) { return std::get<Layout>(arrange(request, worker_path())); }

bool is_under(const Request& request, int node, const std::vector<int>& above) {
  for (; node >= 0; node = request.nodes[static_cast<std::size_t>(node)].parent)
    if (std::find(above.begin(), above.end(), node) != above.end()) return true;
  return false;
}

bool is_above(const Request& request, int ancestor, int node) { return is_under(request, node, {ancestor}); }

// What stands in the room of a frame that has no business there.
std::string intruders(const Request& request, const Layout& layout) {
  std::string found;
  const auto places = frame_places(request, layout.nodes, layout.links);
  for (std::size_t f = 0; f < places.size(); ++f) {
    const std::vector<int>& members = request.frames[f].nodes;
    for (int n = 0; n < static_cast<int>(layout.nodes.size()); ++n) {
      if (is_under(request, n, members) || is_above(request, n, members.front())) continue;
      const Rect& rect = layout.nodes[static_cast<std::size_t>(n)];
      if (overlap(rect, places[f].border) || overlap(rect, places[f].title)) found += "node " + std::to_string(n) + " in frame " + std::to_string(f) + "; ";
    }
    for (std::size_t g = 0; g < f; ++g) {
      const bool is_nested = is_under(request, members.front(), request.frames[g].nodes) || is_under(request, request.frames[g].nodes.front(), members);
      if (!is_nested && overlap(united(places[f].border, places[f].title), united(places[g].border, places[g].title)))
        found += "frames " + std::to_string(g) + " and " + std::to_string(f) + "; ";
    }
  }
  return found;
}

class FramesIn : public testing::TestWithParam<Style> {};

TEST_P(FramesIn, have_room_for_their_titles_and_words) {
  Request request = fan(GetParam(), 6, 4);
  request.frames = {{false, {7, 8}, {60, 14}}, {false, {9, 10}, {70, 14}}, {false, {11}, {150, 28}}, {true, {15, 16, 17}, {90, 28}}, {false, {1, 2}, {40, 14}}};
  const Layout layout = laid_out(request);
  EXPECT_EQ(intruders(request, layout), "");
  EXPECT_EQ(quality(request, layout).overlaps, 0);
  EXPECT_NEAR(layout.nodes.front().centre().x, 0, 1e-6);
  EXPECT_NEAR(layout.nodes.front().centre().y, 0, 1e-6);
  for (const FramePlace& place : frame_places(request, layout.nodes, layout.links)) {
    EXPECT_GE(place.border.x, layout.bounds.x - 1e-6);
    EXPECT_LE(place.title.right(), layout.bounds.right() + 1e-6);
  }
}

TEST_P(FramesIn, leave_every_sibling_in_its_order) {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    Request request = map_by_lot(GetParam(), 60, seed, 12);
    const Layout before = laid_out(request);
    const Family family(request);
    Lot lot(seed);
    for (int n = 0; n < 60; ++n)
      if (family.children(n).size() > 2 && n > 0) {
        const auto children = family.children(n);
        request.frames.push_back({lot.between(0, 1) == 1, {children[0], children[1]}, {static_cast<double>(lot.between(20, 120)), 14}});
      }
    const Layout after = laid_out(request);
    EXPECT_EQ(quality(request, after).overlaps, 0) << "seed " << seed;
    for (int n = 1; n < 60; ++n) {
      const auto children = family.children(n);
      for (std::size_t i = 1; i < children.size(); ++i) {
        const Vec2 step_before = before.nodes[static_cast<std::size_t>(children[i])].centre() - before.nodes[static_cast<std::size_t>(children[i - 1])].centre();
        const Vec2 step = after.nodes[static_cast<std::size_t>(children[i])].centre() - after.nodes[static_cast<std::size_t>(children[i - 1])].centre();
        EXPECT_GT(dot(step, step_before), 0) << "seed " << seed << ", node " << children[i];
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Rows, FramesIn, testing::Values(Style::mindmap, Style::tree, Style::tree_down),
                         [](const auto& style) { return style.param == Style::tree_down ? "tree_down" : std::string(word(style.param)); });

TEST(Frames, a_larger_one_goes_around_a_smaller_one_and_its_title) {
  Request request = fan(Style::mindmap, 2, 4);
  request.frames = {{false, {3, 4, 5}, {50, 14}}, {false, {3, 4}, {50, 14}}};
  const Layout layout = laid_out(request);
  const auto places = frame_places(request, layout.nodes, layout.links);
  EXPECT_LT(places[0].border.y, places[1].title.y);
  EXPECT_LT(places[0].border.x, places[1].border.x);
}

TEST(Frames, a_brace_stands_on_the_outer_side) {
  Request request = fan(Style::mindmap, 2, 2);
  request.nodes[1].side = Side::right;
  request.nodes[2].side = Side::left;
  request.frames = {{true, {3, 4}, {50, 14}}, {true, {5, 6}, {50, 14}}};
  const Layout layout = laid_out(request);
  const auto places = frame_places(request, layout.nodes, layout.links);
  EXPECT_GT(places[0].border.x, layout.nodes[3].right());
  EXPECT_LT(places[1].border.right(), layout.nodes[5].x);
}

}  // namespace
}  // namespace concarte::layout
