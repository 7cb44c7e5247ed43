// A person shows the map to the room: through the branches and back, still writing.
#include <gtest/gtest.h>

#include "editor/commands/keys_in_force.h"
#include "editor/session/desk.h"

namespace concarte::session {
namespace {

class Presenting : public testing::Test {
 protected:
  Presenting() {
    desk_.perform(Verb::resize_canvas, {.at = Vec2{1366, 768}});
    desk_.select("speaks");
    before_ = desk_.state().view;
  }
  // The middle of a node's box on the screen.
  Vec2 place_of(const char* node) {
    const Picture& picture = desk_.session().picture();
    const int number = picture.measured.numbers.at(id(node));
    return screen_from_figure(desk_.state().view)(picture.layout.nodes[static_cast<std::size_t>(number)].centre());
  }
  // How strongly a node's words stand out of the paper.
  double strength_of(const char* node) {
    const figure::Figure& figure = desk_.session().picture().figure;
    for (const figure::Item& item : figure.items)
      if (figure.parts[item.part].owner.id == decltype(figure::Owner::id){id(node)})
        if (const auto* words = std::get_if<figure::Words>(&item.mark)) return contrast(words->colour, figure.paper);
    return 0;
  }

  Desk desk_;
  View before_;
};

TEST_F(Presenting, fits_each_branch_in_turn_and_dims_the_rest) {
  desk_.perform(Verb::present);
  ASSERT_TRUE(desk_.state().presentation);
  const double whole = desk_.state().view.zoom;
  const double strong = strength_of("dares");
  desk_.perform(Verb::present_next);
  EXPECT_EQ(desk_.state().presentation->branch, id("child"));
  EXPECT_GE(desk_.state().view.zoom, whole);
  EXPECT_NEAR(strength_of("dares"), strong, 0.01);
  EXPECT_LT(strength_of("school"), strong / 2);
  const Vec2 middle = place_of("child");
  EXPECT_TRUE((Rect{0, 0, 1366, 768}.contains(middle)));
  desk_.perform(Verb::present_next);
  EXPECT_EQ(desk_.state().presentation->branch, id("school"));
  EXPECT_LT(strength_of("dares"), strong / 2);
  desk_.perform(Verb::present_next);
  EXPECT_TRUE(desk_.state().presentation->branch.empty());
  desk_.perform(Verb::present_next);
  EXPECT_EQ(desk_.state().presentation->step, 3U);
  desk_.perform(Verb::present_previous);
  EXPECT_EQ(desk_.state().presentation->branch, id("school"));
}

TEST_F(Presenting, comes_back_to_where_the_person_was) {
  desk_.perform(Verb::present);
  desk_.perform(Verb::present_next);
  desk_.perform(Verb::present_end);
  EXPECT_FALSE(desk_.state().presentation);
  EXPECT_EQ(desk_.state().view, before_);
  EXPECT_EQ(desk_.state().selection.nodes, std::vector{id("speaks")});
  desk_.perform(Verb::present);
  desk_.perform(Verb::present);
  EXPECT_FALSE(desk_.state().presentation);
}

TEST_F(Presenting, still_takes_an_idea_in_the_branch_that_is_shown) {
  desk_.perform(Verb::present);
  desk_.perform(Verb::present_next);
  desk_.perform(Verb::add_child);
  desk_.type("Il rit");
  desk_.perform(Verb::text_finish);
  EXPECT_NE(desk_.outline().find("    Il rit\n"), std::string::npos);
  EXPECT_EQ(desk_.state().presentation->branch, id("child"));
  desk_.perform(Verb::present_end);
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.map().node_count(), 5U);
}

TEST_F(Presenting, fits_the_branch_again_when_the_tools_give_their_room) {
  desk_.perform(Verb::present);
  desk_.perform(Verb::present_next);
  const double before = desk_.state().view.zoom;
  desk_.perform(Verb::resize_canvas, {.at = Vec2{500, 300}});
  EXPECT_LT(desk_.state().view.zoom, before);
}

TEST_F(Presenting, is_black_until_the_next_step) {
  desk_.perform(Verb::present);
  desk_.perform(Verb::present_black);
  EXPECT_TRUE(desk_.state().presentation->is_black);
  desk_.perform(Verb::present_next);
  EXPECT_FALSE(desk_.state().presentation->is_black);
}

TEST_F(Presenting, has_its_keys_only_while_it_lasts) {
  EXPECT_EQ(verb_for(plain(Key::page_down), false, {}, true), Verb::present_next);
  EXPECT_EQ(verb_for(plain(Key::space), false, {}, true), Verb::present_next);
  EXPECT_EQ(verb_for(plain(Key::space), false, {}), Verb::toggle_fold);
  EXPECT_EQ(verb_for(plain(Key::b), false, {}), std::nullopt);
  EXPECT_EQ(verb_for(plain(Key::tab), false, {}, true), Verb::add_child);
  EXPECT_EQ(verb_for(plain(Key::del), false, {}, true), std::nullopt) << "a slip of the hand deletes nothing before a room";
  EXPECT_EQ(verb_for(plain(Key::escape), true, {}, true), Verb::text_cancel);
}

}  // namespace
}  // namespace concarte::session
