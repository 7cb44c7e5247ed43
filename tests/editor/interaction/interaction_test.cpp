// What hands do on the canvas, and what comes of it in the map: no window, real events as values.
#include <gtest/gtest.h>

#include "hands.h"

namespace concarte::interaction {
namespace {

TEST_F(Hands, AClickSelects) {
  click(on("speaks"));
  EXPECT_EQ(selected(), std::vector{id("speaks")});
}

TEST_F(Hands, AClickOnThePaperSelectsNothing) {
  click(below_everything());
  EXPECT_TRUE(selected().empty());
}

TEST_F(Hands, CtrlAndShiftClicksAddAndTakeAway) {
  click(on("speaks"));
  held_.ctrl = true;
  click(on("school"));
  held_ = {};
  held_.shift = true;
  click(on("dares"));
  EXPECT_EQ(selected(), (std::vector{id("speaks"), id("school"), id("dares")}));
  click(on("school"));
  EXPECT_EQ(selected(), (std::vector{id("speaks"), id("dares")}));
}

TEST_F(Hands, AClickAmongManyKeepsOnlyThatOne) {
  desk_.perform(Verb::select_all);
  click(on("school"));
  EXPECT_EQ(selected(), std::vector{id("school")});
}

TEST_F(Hands, HoveringTellsWhatIsUnderThePointer) {
  point(Kind::move, on("school"));
  EXPECT_EQ(std::get<document::NodeId>(interaction_.pointing().hover.id), id("school"));
  point(Kind::leave, {});
  EXPECT_EQ(interaction_.pointing(), session::Pointing{});
}

TEST_F(Hands, ADragOnTopOfAnIdeaPutsTheOtherUnderIt) {
  drag(on("school"), on("speaks"));
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n      Pour l’école\n");
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n");
}

TEST_F(Hands, ADragNearTheUpperEdgePutsItBefore) {
  const Rect first = box("dares");
  drag(on("speaks"), {first.centre().x, first.y + 2});
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n    Il parle\n    Il ose dire\n  Pour l’école\n");
}

TEST_F(Hands, TheLandingPlaceIsShownWhileDraggingAndIsTheOneTaken) {
  const Rect first = box("dares");
  drag_to(on("speaks"), {first.centre().x, first.y + 2});
  const auto& drop = interaction_.pointing().drop;
  ASSERT_TRUE(drop.has_value());
  EXPECT_EQ(drop->parent, id("child"));
  EXPECT_EQ(drop->position, 0);
  EXPECT_EQ(desk_.map().node(id("speaks")).parent, id("child"));
}

TEST_F(Hands, EscapeGivesADragUp) {
  drag_to(on("school"), on("speaks"));
  press_key(session::plain(Key::escape));
  point(Kind::release, on("speaks"));
  EXPECT_EQ(desk_.map().node(id("school")).parent, id("root"));
  EXPECT_FALSE(interaction_.is_dragging());
  EXPECT_EQ(interaction_.pointing().drop, std::nullopt);
}

TEST_F(Hands, ATremblingClickMovesNothing) {
  const Vec2 at = on("school");
  drag(at, at + Vec2{3, 2});
  EXPECT_FALSE(state().is_modified());
  EXPECT_EQ(selected(), std::vector{id("school")});
}

TEST_F(Hands, AnIdeaCannotBeDroppedUnderItself) {
  drag(on("child"), on("speaks"));
  EXPECT_FALSE(state().is_modified());
}

TEST_F(Hands, AMainBranchDraggedAcrossTheRootChangesSides) {
  const Vec2 root = on("root");
  const Vec2 school = on("school");
  const bool was_left = school.x < root.x;
  drag(school, {root.x + (was_left ? 1 : -1) * (box("root").width / 2 + 40), root.y});
  EXPECT_EQ(desk_.map().node(id("school")).parent, id("root"));
  EXPECT_EQ(on("school").x < on("root").x, !was_left);
}

TEST_F(Hands, CtrlAndADragLinkTwoIdeas) {
  held_.ctrl = true;
  drag(on("speaks"), on("school"));
  ASSERT_EQ(desk_.map().all<document::Link>().size(), 1U);
  EXPECT_FALSE(state().selection.link().empty());
}

TEST_F(Hands, AltAndADragPinAnIdeaWhereItIsPut) {
  const Rect before = figure::node_box(desk_.session().picture().figure, id("school"));
  held_.alt = true;
  drag(on("school"), on("school") + Vec2{0, 200});
  const auto pin = desk_.map().node(id("school")).pin;
  ASSERT_TRUE(pin.has_value());
  EXPECT_NEAR(pin->x, before.centre().x, 0.01);
  EXPECT_NEAR(pin->y, before.centre().y + 200 / to_screen().scale, 0.01);
}

TEST_F(Hands, ADragOnThePaperMovesIt) {
  const Vec2 before = on("root");
  drag(below_everything(), below_everything() + Vec2{40, -25});
  EXPECT_NEAR(on("root").x, before.x + 40, 1e-6);
  EXPECT_NEAR(on("root").y, before.y - 25, 1e-6);
  EXPECT_FALSE(selected().empty()) << "only a click takes the selection away";
}

TEST_F(Hands, EscapePutsThePaperBack) {
  const Vec2 before = on("root");
  drag_to(below_everything(), below_everything() + Vec2{40, -25}, Button::right);
  press_key(session::plain(Key::escape));
  EXPECT_NEAR(on("root").x, before.x, 1e-6);
}

TEST_F(Hands, ARubberBandSelectsWhatItTouches) {
  held_.shift = true;
  const Rect dares = box("dares");
  const Rect speaks = box("speaks");
  const Rect both = grown(united(dares, speaks), 6);
  click(below_everything());
  desk_.perform(Verb::select);
  drag_to(both.corner(), {both.right(), both.bottom()});
  EXPECT_TRUE(interaction_.pointing().band_in_figure.has_value());
  point(Kind::release, {both.right(), both.bottom()});
  EXPECT_EQ(selected(), (std::vector{id("dares"), id("speaks")}));
}

TEST_F(Hands, CtrlAndTheWheelZoomAboutThePointer) {
  const Vec2 at = on("speaks");
  const double before = state().view.zoom;
  held_.ctrl = true;
  held_.wheel = {0, 2};
  point(Kind::wheel, at);
  EXPECT_GT(state().view.zoom, before);
  EXPECT_NEAR(on("speaks").x, at.x, 1e-6);
  EXPECT_NEAR(on("speaks").y, at.y, 1e-6);
}

TEST_F(Hands, TheWheelScrollsAndShiftMakesItGoSideways) {
  const Vec2 before = on("root");
  held_.wheel = {0, -1};
  point(Kind::wheel, before);
  EXPECT_LT(on("root").y, before.y);
  EXPECT_NEAR(on("root").x, before.x, 1e-6);
  held_.shift = true;
  point(Kind::wheel, before);
  EXPECT_LT(on("root").x, before.x);
}

TEST_F(Hands, TypingOnASelectedIdeaKeepsTheFirstLetterAndErasesNothing) {
  click(on("speaks"));
  type("É");
  ASSERT_TRUE(state().text_edit.has_value());
  EXPECT_EQ(state().text_edit->now.text, "Il parleÉ");
  type(" haut");
  press_key(session::plain(Key::enter));
  EXPECT_EQ(desk_.map().node(id("speaks")).text, "Il parleÉ haut");
}

TEST_F(Hands, ComposedLettersComeWhole) {
  click(on("school"));
  press_key(session::plain(Key::tab));
  type("ê");
  type("t");
  type("re « là »");
  press_key(session::plain(Key::enter));
  EXPECT_EQ(desk_.map().node(state().selection.focus()).text, "être «\u00A0là\u00A0»");
  EXPECT_EQ(desk_.map().node(state().selection.focus()).parent, id("school"));
}

TEST_F(Hands, TabAddsAChildAndEnterTwiceASibling) {
  click(on("speaks"));
  press_key(session::plain(Key::tab));
  type("plus");
  press_key(session::plain(Key::enter));
  press_key(session::plain(Key::enter));
  type("mieux");
  press_key(session::plain(Key::enter));
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n      plus\n      mieux\n  Pour l’école\n");
}

TEST_F(Hands, SpaceFoldsAndIsNotTheFirstLetterOfAWord) {
  click(on("child"));
  press_key(session::plain(Key::space));
  type(" ");
  EXPECT_TRUE(desk_.map().node(id("child")).folded);
  EXPECT_FALSE(state().text_edit.has_value());
}

TEST_F(Hands, SpaceInALabelIsASpace) {
  click(on("child"));
  type("é");
  press_key(session::plain(Key::space));
  type(" ");
  type("h");
  EXPECT_EQ(state().text_edit->now.text, "Pour l’enfanté h");
  EXPECT_FALSE(desk_.map().node(id("child")).folded);
}

TEST_F(Hands, ArrowsWalkAndShiftExtends) {
  click(on("dares"));
  press_key(session::plain(Key::down));
  EXPECT_EQ(selected(), std::vector{id("speaks")});
  press_key(session::shift(Key::up));
  EXPECT_EQ(selected(), (std::vector{id("speaks"), id("dares")}));
}

TEST_F(Hands, ADoubleClickEditsAndAClickElsewhereFinishes) {
  const Vec2 at = on("speaks");
  click(at);
  point(Kind::double_press, at);
  point(Kind::release, at);
  ASSERT_TRUE(state().text_edit.has_value());
  type("X");
  click(on("school"));
  EXPECT_FALSE(state().text_edit.has_value());
  EXPECT_NE(desk_.map().node(id("speaks")).text.find('X'), std::string::npos);
  EXPECT_EQ(selected(), std::vector{id("school")});
}

TEST_F(Hands, InALabelAClickPlacesTheCaretADragSelectsAndADoubleClickTakesTheWord) {
  desk_.perform(Verb::edit_text, {.node = id("speaks")});
  const Rect label = box("speaks");
  click({label.x + 1, label.centre().y});
  EXPECT_EQ(state().text_edit->now.caret, 0U);
  drag({label.x + 1, label.centre().y}, {label.right() - 1, label.centre().y});
  EXPECT_EQ(session::selected_text(state().text_edit->now), "Il parle");
  point(Kind::double_press, {label.x + label.width * 0.7, label.centre().y});
  point(Kind::release, {label.x + label.width * 0.7, label.centre().y});
  EXPECT_EQ(session::selected_text(state().text_edit->now), "parle");
}

TEST_F(Hands, ShiftAndArrowsSelectLetters) {
  desk_.perform(Verb::edit_text, {.node = id("speaks")});
  press_key(session::shift(Key::left));
  press_key({Key::left, true, true, false});
  EXPECT_EQ(session::selected_text(state().text_edit->now), "parle");
}

TEST_F(Hands, AClickOnALinkSelectsIt) {
  desk_.perform(Verb::link, {.node = id("speaks"), .to = id("school")});
  desk_.session().settle();
  desk_.perform(Verb::select);
  for (const figure::Part& part : desk_.session().picture().figure.parts)
    if (part.owner.kind == figure::Owner::Kind::link) {
      ASSERT_FALSE(desk_.session().picture().layout.links.empty());
      const auto& curve = desk_.session().picture().layout.links.front().curve;
      const Vec2 middle = (curve[0] + 3 * curve[1] + 3 * curve[2] + curve[3]) / 8;
      click(to_screen()(middle));
      EXPECT_FALSE(state().selection.link().empty());
      return;
    }
  FAIL() << "the link is not drawn";
}

TEST_F(Hands, AClickOnTheMarkOfAFoldedBranchOpensIt) {
  desk_.perform(Verb::toggle_fold, {.node = id("child")});
  desk_.session().settle();
  desk_.session().update();
  Rect mark;
  for (const figure::Part& part : desk_.session().picture().figure.parts) mark = united(mark, part.folded_mark);
  ASSERT_FALSE(mark.empty());
  click(to_screen()(mark.centre()));
  EXPECT_FALSE(desk_.map().node(id("child")).folded);
}

}  // namespace
}  // namespace concarte::interaction
