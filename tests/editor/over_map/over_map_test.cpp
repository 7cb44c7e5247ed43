// What stands over the map: the way to a branch, the small map, the filter in words.
#include <gtest/gtest.h>

#include "../session/desk.h"
#include "editor/over_map/breadcrumbs.h"
#include "editor/over_map/filter_bar.h"
#include "editor/over_map/minimap.h"

namespace concarte::ui {
namespace {

using session::Desk;
using session::id;
using session::Verb;

std::string way(const session::State& state) {
  std::string words;
  for (const Crumb& crumb : crumbs(state)) words += (words.empty() ? "" : " > ") + crumb.words;
  return words;
}

TEST(TheWay, GoesFromTheWholeMapToWhatIsSelected) {
  session::Desk desk;
  desk.select("child");
  EXPECT_EQ(way(desk.state()), "") << "the whole map is seen";
  desk.perform(Verb::show_branch);
  EXPECT_EQ(way(desk.state()), "Whole map > Pour l’enfant");
  desk.select("dares");
  EXPECT_EQ(way(desk.state()), "Whole map > Pour l’enfant > Il ose dire");
  desk.perform(Verb::show_branch);
  EXPECT_EQ(crumbs(desk.state()).back().place, Crumb::Place::shown);
}

TEST(TheFilter, IsSaidInWords) {
  session::Desk desk;
  desk.perform(Verb::set_filter, {.kinds = std::vector<std::string>{"question", "un mot libre"}, .statuses = std::vector<std::string>{"agreed"}});
  EXPECT_EQ(filter_words(desk.state()), "Question or un mot libre · Agreed");
}

const std::uint8_t* pixel(const Thumbnail& small, Vec2 in_figure) {
  const Vec2 at = small.pixels_from_figure(in_figure);
  return &small.rgba[4 * (static_cast<std::size_t>(at.y) * static_cast<std::size_t>(small.width) + static_cast<std::size_t>(at.x))];
}

TEST(TheSmallMap, HasABoxWhereEachIdeaIs) {
  session::Desk desk;
  const auto& picture = desk.picture();
  const Thumbnail small = thumbnail(picture.measured.request, picture.layout, desk.state().theme, {200, 100});
  EXPECT_LE(small.width, 200);
  EXPECT_LE(small.height, 100);
  ASSERT_EQ(small.rgba.size(), static_cast<std::size_t>(small.width * small.height * 4));
  for (const Rect& box : picture.layout.nodes) EXPECT_GT(pixel(small, box.centre())[3], 200);
  const Rect& map = picture.layout.bounds;
  EXPECT_EQ(pixel(small, map.corner() + Vec2{map.width / 2, 0.01})[3], 0) << "nothing stands above the root";
}

class TheMinimap : public testing::Test {
 protected:
  TheMinimap() {
    style_.scale = 1;
    desk_.perform(Verb::resize_canvas, {.at = Vec2{800, 600}});
    desk_.perform(Verb::select);
  }
  Rect place() { return minimap_place(desk_.session(), style_, {0, 0, 800, 600}, false); }
  void enlarge() { desk_.perform(Verb::zoom_at, {.at = Vec2{400, 300}, .factor = 6}); }

  Desk desk_;
  Style style_;
};

TEST_F(TheMinimap, IsShownWhenTheMapIsLargerThanTheView) {
  desk_.perform(Verb::zoom_fit);
  EXPECT_TRUE(place().empty());
  enlarge();
  ASSERT_FALSE(place().empty());
  EXPECT_GT(place().x, 400);
  EXPECT_GT(place().y, 300);
  desk_.perform(Verb::show_minimap);
  EXPECT_TRUE(place().empty()) << "turned off";
}

TEST_F(TheMinimap, GivesWayToTheIdeaThatIsWritten) {
  enlarge();
  desk_.perform(Verb::edit_text, {.node = id("dares")});
  const Rect box = session::screen_from_figure(desk_.state().view)(figure::node_box(desk_.picture().figure, id("dares")));
  desk_.perform(Verb::pan, {.at = Vec2{780, 580} - box.centre()});
  EXPECT_TRUE(place().empty());
  desk_.perform(Verb::pan, {.at = Vec2{-600, -400}});
  EXPECT_FALSE(place().empty());
}

}  // namespace
}  // namespace concarte::ui
