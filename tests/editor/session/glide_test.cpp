// Nodes glide to their new places within a fifth of a second, under the eyes that stay on one of them.
#include "editor/session/glide.h"

#include <gtest/gtest.h>

#include <future>

#include "editor/session/desk.h"
#include "editor/state/lens.h"
#include "picture/layout/carry_over.h"

namespace concarte::session {
namespace {

using std::chrono::milliseconds;

// As the desktop of a person who has nothing against movement, or has.
Places places(bool reduced_motion) {
  std::promise<bool> answer;
  answer.set_value(reduced_motion);
  Places places;
  places.assets = std::filesystem::path(CONCARTE_SOURCE_DIR) / "assets";
  places.worker = (std::filesystem::path(CONCARTE_BINARY_DIR) / "concarte-worker").string();
  places.reduced_motion = answer.get_future().share();
  return places;
}

class GlideTest : public testing::Test {
 protected:
  void open(bool reduced_motion = false) {
    session_ = std::make_unique<Session>(places(reduced_motion), Mode::window);
    Command command{Verb::open, {}};
    const Desk desk;
    command.arguments.path = desk.file().string();
    session_->perform(command);
    session_->settle();
  }
  // Without waiting: what the first frame after the command shows.
  void perform(Verb verb, Arguments arguments = {}) {
    session_->perform({verb, std::move(arguments)});
    session_->update(now_);
  }
  bool wait(milliseconds time) { return session_->update(now_ += time); }
  Vec2 on_screen(const char* node) const {
    return screen_from_figure(session_->state().view)(room_in(session_->picture(), id(node)).corner());
  }

  std::unique_ptr<Session> session_;
  Instant now_ = Instant::clock::now();
};

TEST_F(GlideTest, NeighboursGoEvenlyToTheirPlacesAndStop) {
  open();
  perform(Verb::select, {.node = id("dares")});
  const Vec2 start = on_screen("speaks");
  perform(Verb::add_sibling, {.text = "Il écoute"});
  EXPECT_LE(distance(on_screen("speaks"), start), 1.0) << "the first frame shows it where it was";
  double gone = 0;
  for (int frame = 0; frame < 11; ++frame) {
    EXPECT_TRUE(wait(milliseconds(16)));
    const double now = distance(on_screen("speaks"), start);
    EXPECT_GE(now, gone - 1);
    gone = now;
  }
  EXPECT_TRUE(wait(milliseconds(30)));
  EXPECT_GT(distance(on_screen("speaks"), start), 20);
  EXPECT_FALSE(wait(milliseconds(16))) << "nothing is left to draw";
  EXPECT_EQ(session_->picture().layout, std::get<layout::Layout>(layout::arrange(session_->picture().measured.request, "")));
}

TEST_F(GlideTest, TheSelectedIdeaStaysStillAllTheWay) {
  open();
  perform(Verb::select, {.node = id("speaks")});
  perform(Verb::move_up);
  const Vec2 start = on_screen("speaks");
  for (int frame = 0; frame < 14; ++frame) {
    wait(milliseconds(15));
    EXPECT_LE(distance(on_screen("speaks"), start), 1.0) << frame;
  }
}

TEST_F(GlideTest, ALetterIsShownAtOnceAndTheGlideGoesOn) {
  open();
  perform(Verb::select, {.node = id("dares")});
  perform(Verb::add_sibling);
  wait(milliseconds(60));
  const Vec2 half_way = on_screen("speaks");
  perform(Verb::type_text, {.text = "É"});
  const auto& parts = session_->picture().figure.parts;
  EXPECT_TRUE(std::any_of(parts.begin(), parts.end(), [](const figure::Part& part) { return part.label == "É"; }));
  EXPECT_LE(distance(on_screen("speaks"), half_way), 2.0);
  wait(milliseconds(200));
  EXPECT_FALSE(wait(milliseconds(16)));
}

TEST_F(GlideTest, WhoAsksForLessMotionSeesNone) {
  open(true);
  perform(Verb::add_sibling, {.node = id("dares"), .text = "Il écoute"});
  EXPECT_FALSE(wait(milliseconds(16)));
}

TEST_F(GlideTest, WhatNeedsPlacesFindsTheLastOnes) {
  open();
  perform(Verb::select, {.node = id("dares")});
  perform(Verb::add_sibling, {.text = "Il écoute"});
  perform(Verb::zoom_fit);
  EXPECT_FALSE(wait(milliseconds(16)));
  EXPECT_EQ(session_->state().view, fitted(session_->state().view, session_->picture().figure.bounds));
}

TEST_F(GlideTest, TheMainIdeaStaysWhileItIsWritten) {
  open();
  perform(Verb::select, {.node = id("root")});
  perform(Verb::edit_text);
  const double left = on_screen("root").x;
  for (const char letter : std::string_view(" a quoi reconnait-on une reussite dans la classe et au dehors, pour tous ceux qui viennent")) {
    perform(Verb::type_text, {.text = std::string(1, letter)});
    wait(milliseconds(40));
    // Held where it is drawn, on a whole pixel: half a pixel on either side before and after.
    ASSERT_NEAR(on_screen("root").x, left, 1.5) << session_->state().text_edit->now.text;
  }
}

TEST_F(GlideTest, WhatIsTakenBackOnTheWayIsGone) {
  open();
  perform(Verb::select, {.node = id("dares")});
  perform(Verb::add_sibling, {.text = "Il écoute"});
  wait(milliseconds(16));
  session_->perform({Verb::undo, {}});
  wait(milliseconds(16));
  session_->settle();
  EXPECT_EQ(session_->picture().measured.nodes.size(), session_->document().node_count());
}

TEST_F(GlideTest, AnotherMapIsOpenedOnTheWay) {
  open();
  perform(Verb::select, {.node = id("dares")});
  perform(Verb::add_sibling, {.text = "Il écoute"});
  wait(milliseconds(16));
  session_->perform({Verb::undo, {}});
  session_->perform({Verb::new_map, {}});
  wait(milliseconds(16));
  session_->settle();
  EXPECT_EQ(session_->picture().measured.nodes.size(), 1u);
}

TEST_F(GlideTest, TheLensStaysStillWhileNeighboursMakeWay) {
  open();
  session_->look_at({}, 0.26);
  for (const char* node : {"dares", "school", "root"}) {
    perform(Verb::edit_text, {.node = id(node)});
    const auto held = [&] {
      const Rect card = lens_over(session_->picture(), session_->state())->card;
      return layout::steady_corner(room_in(session_->picture(), id(node))).x == room_in(session_->picture(), id(node)).x ? card.corner() : Vec2{card.right(), card.y};
    };
    const Vec2 start = held();
    perform(Verb::type_text, {.text = " devant la classe, devant l’école et devant tous ceux qui viendront"});
    EXPECT_LT(distance(held(), start), 0.01) << node;
    int frames = 0;
    for (; wait(milliseconds(16)); ++frames) EXPECT_LT(distance(held(), start), 0.01) << node << " after frame " << frames;
    EXPECT_GT(frames, 3) << "others have glided";
    perform(Verb::text_cancel);
    wait(milliseconds(300));
  }
}

}  // namespace
}  // namespace concarte::session
