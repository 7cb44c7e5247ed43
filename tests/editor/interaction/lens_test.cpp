// Writing in a small map: what is written is read, through a lens that stays where it is and answers the pointer.
#include "editor/state/lens.h"

#include <gtest/gtest.h>

#include <cmath>

#include "editor/session/lens_overlay.h"
#include "editor/session/label_overlay.h"
#include "hands.h"

namespace concarte::interaction {
namespace {

class ALens : public Hands {
 protected:
  ALens() { look(0.26); }
  void look(double zoom, Vec2 at = {}) { desk_.session().look_at(at, zoom); }
  void edit(std::string_view node) { desk_.perform(Verb::edit_text, {.node = id(node)}); }
  std::optional<session::Lens> lens() const { return session::lens_over(desk_.picture(), state()); }
  const session::TextState& now() const { return state().text_edit->now; }
  // On the canvas, of the words as they are seen while they are written.
  double em() const {
    const auto placed = session::placed_label(desk_.picture(), *state().text_edit);
    return placed->label->style.size * session::screen_from_edited(desk_.picture(), state()).scale;
  }
  // The middle of some of the words, as they are seen.
  Vec2 on_words(const std::string& words) {
    const std::size_t begin = now().text.find(words);
    const auto placed = session::placed_label(desk_.picture(), *state().text_edit);
    const auto rects = text::selection_rects(placed->label->paragraph, now().text, begin, begin + words.size());
    return session::screen_from_edited(desk_.picture(), state())(moved(rects.front(), placed->corner)).centre();
  }
  // On the very pixels where the canvas draws it.
  Vec2 drawn(std::string_view node) {
    Affine map = to_screen();
    map.offset = {std::round(map.offset.x), std::round(map.offset.y)};
    const Vec2 corner = map(figure::node_box(desk_.picture().figure, id(node)).corner());
    return {std::round(corner.x), std::round(corner.y)};
  }
  Rect canvas() const { return {0, 0, state().view.canvas_size.x, state().view.canvas_size.y}; }
  void expect_inside(const Rect& card) const {
    EXPECT_GE(card.x, 0);
    EXPECT_GE(card.y, 0);
    EXPECT_LE(card.right(), canvas().right());
    EXPECT_LE(card.bottom(), canvas().bottom());
  }
};

TEST_F(ALens, ShowsWhatIsTypedLargeEnoughToBeRead) {
  const Vec2 before = drawn("speaks");
  edit("speaks");
  type(" devant la classe, puis devant tout le collège");
  ASSERT_TRUE(lens());
  EXPECT_GE(em(), 14);
  EXPECT_EQ(drawn("speaks"), before) << "the idea is where it was";
  EXPECT_EQ(state().view.zoom, 0.26);
  press_key(session::plain(Key::enter));
  EXPECT_FALSE(lens());
  EXPECT_EQ(drawn("speaks"), before);
  EXPECT_EQ(state().view.zoom, 0.26);
}

TEST_F(ALens, IsNotWantedWhereWordsAreReadAsTheyAre) {
  look(1);
  edit("speaks");
  EXPECT_FALSE(lens());
  EXPECT_EQ(session::screen_from_edited(desk_.picture(), state()), to_screen());
  look(0.26);
  EXPECT_TRUE(lens());
}

TEST_F(ALens, GrowsWithTheInterface) {
  edit("speaks");
  const double usual = em();
  desk_.perform(Verb::resize_canvas, {.at = Vec2{1280, 800}, .factor = 2 * 96.0 / 72});
  look(0.26);
  ASSERT_TRUE(lens());
  EXPECT_NEAR(em(), 2 * usual, 1e-9);
}

TEST_F(ALens, StaysWhileWordsAreWrappedOnBothSidesOfTheMap) {
  for (const char* node : {"speaks", "school", "root"}) {
    edit(node);
    const bool is_held_on_the_left = session::placed_label(desk_.picture(), *state().text_edit)->held.x == 0;
    const auto corner = [&] { return is_held_on_the_left ? lens()->card.corner() : Vec2{lens()->card.right(), lens()->card.y}; };
    const Vec2 before = corner();
    for (int word = 0; word < 12; ++word) {
      type(" encore");
      EXPECT_LT(distance(corner(), before), 0.01) << node << " after " << word + 1 << " words";
    }
    EXPECT_GT(session::placed_label(desk_.picture(), *state().text_edit)->label->paragraph.lines.size(), 3U);
    press_key(session::plain(Key::escape));
  }
}

TEST_F(ALens, IsInsideTheCanvasNearItsEdges) {
  const Vec2 speaks = figure::node_box(desk_.picture().figure, id("speaks")).centre();
  const double scale = session::screen_from_figure(state().view).scale;
  for (const Vec2 corner : {Vec2{-1, -1}, Vec2{1, -1}, Vec2{-1, 1}, Vec2{1, 1}}) {
    look(0.26, speaks - Vec2{corner.x * (canvas().width / 2 - 20), corner.y * (canvas().height / 2 - 12)} / scale);
    const Vec2 before = drawn("speaks");
    edit("speaks");
    const Vec2 begun = lens()->card.corner();
    type(" et encore beaucoup d’autres mots");
    expect_inside(lens()->card);
    EXPECT_EQ(lens()->card.corner(), begun);
    EXPECT_EQ(drawn("speaks"), before);
    press_key(session::plain(Key::escape));
  }
}

TEST_F(ALens, OfAVeryLongTextShowsWhereOneWrites) {
  edit("speaks");
  for (int line = 0; line < 60; ++line) type("\nencore une ligne");
  const auto caret = [&] { return session::screen_from_edited(desk_.picture(), state())(session::caret_in_figure(desk_.session())); };
  EXPECT_LE(caret().bottom(), canvas().bottom());
  desk_.perform(Verb::text_start);
  EXPECT_GE(caret().y, 0);
}

TEST_F(ALens, AClickOnAWordPutsTheCaretThere) {
  edit("dares");
  click(on_words("dire"));
  ASSERT_TRUE(state().text_edit);
  EXPECT_GT(now().caret, now().text.find("dire"));
  EXPECT_LT(now().caret, now().text.size());
}

TEST_F(ALens, ADoubleClickSelectsAWordAndADragWhatItGoesOver) {
  edit("dares");
  point(Kind::double_press, on_words("ose"));
  point(Kind::release, on_words("ose"));
  EXPECT_EQ(session::selected_text(now()), "ose");
  drag(on_words("Il") - Vec2{12, 0}, on_words("dire") + Vec2{60, 0});
  ASSERT_TRUE(state().text_edit);
  EXPECT_EQ(session::selected_text(now()), now().text);
}

TEST_F(ALens, ARightClickOnAWordOpensItsMenu) {
  edit("dares");
  point(Kind::press, on_words("Il"), Button::right);
  ASSERT_TRUE(state().text_edit);
  EXPECT_TRUE(state().text_edit->menu_shown);
  EXPECT_LE(now().caret, 2U);
}

TEST_F(ALens, WhatLiesUnderItIsNotMet) {
  edit("child");
  type(" et pour ses parents, et pour toute la classe");
  const Rect card = lens()->card;
  ASSERT_TRUE(card.contains(on("dares"))) << "the lens hides an idea";
  point(Kind::move, on("dares"));
  EXPECT_EQ(std::get<document::NodeId>(interaction_.pointing().hover.id), id("child"));
  click(on("dares"));
  ASSERT_TRUE(state().text_edit);
  EXPECT_EQ(state().text_edit->node, id("child"));
}

TEST_F(ALens, AClickBesideItFinishesTheText) {
  edit("dares");
  type(" oui");
  click(below_everything());
  EXPECT_FALSE(state().text_edit);
  EXPECT_EQ(desk_.map().node(id("dares")).text, "Il ose dire oui");
}

TEST_F(ALens, ShowsANewIdeaBeforeItsFirstLetter) {
  desk_.select("child");
  desk_.perform(Verb::add_child);
  ASSERT_TRUE(lens());
  EXPECT_GT(lens()->card.height, 14);
  const figure::Figure seen = session::lens_overlay(desk_.session(), *lens(), true);
  const Rect caret = lens()->screen_from_figure(session::caret_in_figure(desk_.session()));
  EXPECT_TRUE(lens()->card.contains(caret.centre()));
  EXPECT_GE(caret.height, 14);
  EXPECT_FALSE(seen.items.empty());
}

TEST_F(ALens, LiesOverTheWordsOfALinkAndTheTitleOfAFrame) {
  desk_.perform(Verb::link, {.node = id("dares"), .to = id("school")});
  if (!state().text_edit) desk_.perform(Verb::edit_text);
  ASSERT_TRUE(state().text_edit && state().text_edit->node.empty());
  ASSERT_TRUE(lens());
  EXPECT_GT(lens()->card.width, lens()->card.height) << "a place to write, before the first letter";
  const Vec2 begun = lens()->card.corner();
  type("donne confiance");
  EXPECT_GE(em(), 14);
  EXPECT_LT(distance(lens()->card.corner(), begun), 40) << "its place on the link may follow its size";
  click(on_words("confiance"));
  ASSERT_TRUE(state().text_edit);
  EXPECT_LT(now().caret, now().text.size());
  press_key(session::plain(Key::enter));

  desk_.perform(Verb::select, {.node = id("dares")});
  desk_.perform(Verb::add_boundary);
  if (!state().text_edit) desk_.perform(Verb::edit_text);
  ASSERT_TRUE(lens());
  const Vec2 corner = lens()->card.corner();
  type("Ce que l’on voit");
  EXPECT_EQ(lens()->card.corner(), corner);
  EXPECT_GE(em(), 14);
}

TEST_F(ALens, IsNotHiddenByTheWayToTheBranchShownAlone) {
  desk_.perform(Verb::show_branch, {.node = id("child")});
  const Vec2 dares = figure::node_box(desk_.picture().figure, id("dares")).centre();
  look(0.26, dares + (canvas().size() / 2 - Vec2{20, 12}) / (0.26 * state().view.pixels_per_unit));
  edit("dares");
  ASSERT_TRUE(lens());
  EXPECT_GT(lens()->card.y, 45) << "it lies below the card with the way";
}

TEST_F(ALens, IsLargerBeforeARoom) {
  edit("speaks");
  const double usual = em();
  press_key(session::plain(Key::escape));
  desk_.perform(Verb::present);
  look(0.26);
  press_key(session::plain(Key::f2));
  ASSERT_TRUE(lens());
  EXPECT_GT(em(), usual);
}

}  // namespace
}  // namespace concarte::interaction
