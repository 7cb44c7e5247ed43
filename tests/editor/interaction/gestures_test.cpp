// Dragging, bending, framing and choosing with the hand: each gesture, what it shows, what it leaves, and Escape in the middle of it.
#include <gtest/gtest.h>

#include "hands.h"
#include "map/storage/map_file.h"

namespace concarte::interaction {
namespace {

using document::Boundary;
using document::Link;
using document::NodeId;
using document::Summary;

class Gestures : public Hands {
 protected:
  const Link& only_link() const { return *desk_.map().all<Link>().begin(); }
  void link(std::string_view from, std::string_view to) {
    desk_.perform(Verb::link, {.node = id(from), .to = id(to), .label = ""});
    desk_.session().settle();
    desk_.session().update();
  }
  Vec2 on_screen(Vec2 in_figure) const { return to_screen()(in_figure); }
  void hold_style(const char* style) {
    desk_.perform(Verb::set_layout, {.style = style});
    desk_.session().settle();
    desk_.session().update();
  }
  // The document as saved, and where the view is.
  std::string trace() const {
    const session::View& view = state().view;
    return storage::write_map(desk_.map()) + std::to_string(view.centre_in_figure.x) + " " + std::to_string(view.centre_in_figure.y) + " " +
           std::to_string(view.zoom) + " " + std::to_string(state().history.present());
  }
};

TEST_F(Gestures, SeveralSelectedAreMovedTogetherInOneStep) {
  click(on("dares"));
  held_.ctrl = true;
  click(on("speaks"));
  held_ = {};
  drag_to(on("speaks"), on("school"));
  ASSERT_TRUE(interaction_.pointing().carried.has_value());
  EXPECT_NE(interaction_.pointing().told.find('2'), std::string::npos) << "how many are carried";
  point(Kind::release, on("school"));
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n  Pour l’école\n    Il ose dire\n    Il parle\n");
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n");
}

TEST_F(Gestures, InItsOwnBranchIsRefusedWhileDragging) {
  drag_to(on("child"), on("speaks"));
  EXPECT_TRUE(interaction_.pointing().is_refused);
  EXPECT_FALSE(interaction_.pointing().told.empty());
  point(Kind::release, on("speaks"));
  EXPECT_FALSE(state().is_modified());
}

TEST_F(Gestures, TheThickEdgeIsWhereTheIdeaLands) {
  const Rect first = box("dares");
  const Rect second = box("speaks");
  drag_to(on("school"), {second.centre().x, second.y + 2});
  const auto& drop = interaction_.pointing().drop;
  ASSERT_TRUE(drop && drop->edge);
  const double y = on_screen(drop->edge->first).y;
  EXPECT_GT(y, first.bottom() - 1);
  EXPECT_LT(y, second.y + 1);
  point(Kind::release, {second.centre().x, second.y + 2});
  EXPECT_GT(on("school").y, on("dares").y);
  EXPECT_LT(on("school").y, on("speaks").y);
}

TEST_F(Gestures, EveryStyleShowsWhereADropGoesAndDoesThat) {
  for (const layout::Style style : layout::AllStyles) {
    SCOPED_TRACE(layout::word(style));
    hold_style(std::string(layout::word(style)).c_str());
    drag_to(on("school"), on("speaks"));
    ASSERT_TRUE(interaction_.pointing().drop.has_value());
    EXPECT_EQ(interaction_.pointing().drop->parent, id("speaks"));
    point(Kind::release, on("speaks"));
    EXPECT_EQ(desk_.map().node(id("school")).parent, id("speaks"));
    desk_.perform(Verb::undo);
    desk_.perform(Verb::undo);
    desk_.session().settle();
    desk_.session().update();
  }
}

TEST_F(Gestures, TheHalfOfTheRootUnderThePointerIsTheSide) {
  const bool was_left = on("school").x < on("root").x;
  const Rect root = box("root");
  drag(on("school"), {root.centre().x + (was_left ? 1 : -1) * root.width / 4, root.centre().y});
  EXPECT_EQ(on("school").x < on("root").x, !was_left);
}

TEST_F(Gestures, FarFromEverythingAnIdeaIsSetAfloatWhereItIsPut) {
  const Vec2 there = below_everything() + Vec2{30, 150};
  const Vec2 grabbed = on("school");
  drag_to(grabbed, there);
  EXPECT_FALSE(interaction_.pointing().told.empty());
  point(Kind::release, there);
  EXPECT_TRUE(desk_.map().node(id("school")).parent.empty());
  EXPECT_NEAR(on("school").x, there.x, 1);
  EXPECT_NEAR(on("school").y, there.y, 1);
  // And it can be moved a little, and attached again.
  drag(on("school"), on("school") + Vec2{14, 6});
  EXPECT_NEAR(on("school").x, there.x + 14, 1);
  drag(on("school"), on("speaks"));
  EXPECT_EQ(desk_.map().node(id("school")).parent, id("speaks"));
  EXPECT_FALSE(desk_.map().node(id("school")).pin.has_value());
}

TEST_F(Gestures, TheMainIdeaTakesThePaperAlong) {
  const Vec2 before = on("speaks");
  drag(on("root"), on("root") + Vec2{30, 20});
  EXPECT_NEAR(on("speaks").x, before.x + 30, 1e-6);
  EXPECT_FALSE(state().is_modified());
}

TEST_F(Gestures, TwoClicksOnThePaperMakeAFloatingIdeaThere) {
  const Vec2 there = below_everything() + Vec2{50, 100};
  const Vec2 in_figure = session::figure_from_screen(state().view)(there);
  click(there);
  point(Kind::double_press, there);
  point(Kind::release, there);
  ASSERT_TRUE(state().text_edit.has_value());
  type("Libre");
  press_key(session::plain(Key::enter));
  const document::Node& made = desk_.map().node(selected().front());
  EXPECT_EQ(made.text, "Libre");
  EXPECT_TRUE(made.parent.empty());
  ASSERT_TRUE(made.pin.has_value());
  EXPECT_NEAR(made.pin->x, in_figure.x, 0.01);
}

TEST_F(Gestures, EscapeLeavesNoTraceOfAnyGesture) {
  link("speaks", "school");
  desk_.perform(Verb::add_boundary, {.node = id("dares"), .text = "Cadre"});
  const Vec2 edge{state().view.canvas_size.x - 2, state().view.canvas_size.y / 2};
  const session::LinkHandles handles = [&] {
    desk_.perform(Verb::select, {.link = only_link().id});
    return *session::link_handles(desk_.session());
  }();
  PointerEvent none;
  PointerEvent ctrl;
  ctrl.ctrl = true;
  PointerEvent alt;
  alt.alt = true;
  PointerEvent shift;
  shift.shift = true;
  const std::vector<std::pair<Vec2, PointerEvent>> starts{
      {on("school"), none},          {on("school"), ctrl},          {on("school"), alt},
      {below_everything(), none},    {below_everything(), shift},   {on_screen(handles.to), none},
      {on_screen(handles.middle), none}};
  for (const auto& [start, held] : starts) {
    desk_.perform(Verb::select, {.link = only_link().id});
    held_ = held;
    held_.seconds = 0.04;
    const std::string before = trace();
    drag_to(start, edge);
    point(Kind::move, edge);
    point(Kind::move, edge);
    press_key(session::plain(Key::escape));
    point(Kind::release, edge);
    EXPECT_EQ(trace(), before);
    EXPECT_FALSE(interaction_.is_dragging());
    EXPECT_EQ(interaction_.pointing().carried, std::nullopt);
  }
}

TEST_F(Gestures, AtTheEdgeOfTheCanvasThePaperComesAlong) {
  const Vec2 edge{state().view.canvas_size.x - 2, on("root").y};
  held_.seconds = 0.02;
  drag_to(on("school"), edge);
  const double before = on("root").x;
  point(Kind::move, edge);
  EXPECT_LT(on("root").x, before);
}

TEST_F(Gestures, CtrlAndADragLinkAndTheWordsAreTypedAtOnce) {
  held_.ctrl = true;
  drag(on("speaks"), on("school"));
  held_ = {};
  ASSERT_TRUE(state().text_edit.has_value());
  type("parce que");
  press_key(session::plain(Key::enter));
  EXPECT_EQ(only_link().label, "parce que");
  EXPECT_EQ(state().history.present(), 1U) << "one step of undo";
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.map().all<Link>().size(), 0U);
}

TEST_F(Gestures, WordsGivenUpLeaveTheLink) {
  held_.ctrl = true;
  drag(on("speaks"), on("school"));
  held_ = {};
  press_key(session::plain(Key::escape));
  EXPECT_EQ(only_link().label, "");
  EXPECT_EQ(state().selection.link(), only_link().id);
}

TEST_F(Gestures, CtrlLThenArrowsAndEnterLink) {
  click(on("dares"));
  press_key(session::ctrl(Key::l));
  ASSERT_TRUE(state().link_draft.has_value());
  press_key(session::plain(Key::tab));
  EXPECT_FALSE(state().is_modified()) << "what would change the map waits";
  press_key(session::plain(Key::down));
  press_key(session::plain(Key::enter));
  EXPECT_EQ(only_link().from, id("dares"));
  EXPECT_EQ(only_link().to, id("speaks"));
}

TEST_F(Gestures, CtrlLThenLettersFindTheOtherIdeaWithoutAccents) {
  click(on("dares"));
  press_key(session::ctrl(Key::l));
  type("eco");
  EXPECT_EQ(selected(), std::vector{id("school")}) << "l’école";
  press_key(session::plain(Key::backspace));
  press_key(session::plain(Key::enter));
  EXPECT_EQ(only_link().to, id("school"));
}

TEST_F(Gestures, CtrlLThenAClickLinksAndEscapeGivesUp) {
  click(on("dares"));
  press_key(session::ctrl(Key::l));
  press_key(session::plain(Key::down));
  press_key(session::plain(Key::escape));
  EXPECT_FALSE(state().link_draft.has_value());
  EXPECT_EQ(selected(), std::vector{id("dares")});
  press_key(session::ctrl(Key::l));
  click(on("school"));
  EXPECT_EQ(only_link().to, id("school"));
}

TEST_F(Gestures, ALinkIsBentByItsMiddleAndStraightenedByTwoClicks) {
  link("speaks", "school");
  const Vec2 middle = on_screen(session::link_handles(desk_.session())->middle);
  drag_to(middle, middle + Vec2{30, 60});
  EXPECT_TRUE(interaction_.pointing().bent_middle_in_figure.has_value());
  point(Kind::release, middle + Vec2{30, 60});
  ASSERT_TRUE(only_link().bend.has_value());
  const Vec2 bent = on_screen(session::link_handles(desk_.session())->middle);
  EXPECT_NEAR(bent.x, middle.x + 30, 1);
  EXPECT_NEAR(bent.y, middle.y + 60, 1);
  point(Kind::double_press, bent);
  EXPECT_FALSE(only_link().bend.has_value());
}

TEST_F(Gestures, AnEndOfALinkIsJoinedToAnotherIdea) {
  link("speaks", "school");
  drag(on_screen(session::link_handles(desk_.session())->to), on("dares"));
  EXPECT_EQ(only_link().from, id("speaks"));
  EXPECT_EQ(only_link().to, id("dares"));
  drag(on_screen(session::link_handles(desk_.session())->to), below_everything());
  EXPECT_EQ(only_link().to, id("dares")) << "let go beside everything, it stays";
}

TEST_F(Gestures, LinksAndFramesAreReachedAndDeletedByKeyboard) {
  link("speaks", "school");
  desk_.perform(Verb::add_boundary, {.node = id("speaks"), .text = "Cadre"});
  click(on("speaks"));
  press_key(session::ctrl_shift(Key::l));
  EXPECT_EQ(state().selection.link(), only_link().id);
  press_key(session::ctrl_shift(Key::l));
  EXPECT_FALSE(state().selection.boundary().empty());
  press_key(session::plain(Key::del));
  EXPECT_EQ(desk_.map().all<Boundary>().size(), 0U);
  EXPECT_EQ(selected(), std::vector{id("speaks")});
  press_key(session::ctrl_shift(Key::l));
  press_key(session::plain(Key::escape));
  EXPECT_EQ(selected(), std::vector{id("speaks")});
  press_key(session::ctrl_shift(Key::l));
  type("x");
  EXPECT_TRUE(state().text_edit.has_value()) << "typing writes on the link";
  press_key(session::plain(Key::enter));
  EXPECT_EQ(only_link().label, "x");
  press_key(session::plain(Key::del));
  EXPECT_EQ(desk_.map().all<Link>().size(), 0U);
}

TEST_F(Gestures, CtrlGFramesWhatIsSelectedAndItsTitleIsTyped) {
  click(on("dares"));
  press_key(session::shift(Key::down));
  press_key(session::ctrl(Key::g));
  type("Parole");
  press_key(session::plain(Key::enter));
  const Boundary& frame = *desk_.map().all<Boundary>().begin();
  EXPECT_EQ(frame.title, "Parole");
  EXPECT_EQ(frame.nodes, (std::vector{id("dares"), id("speaks")}));
  EXPECT_EQ(state().history.present(), 1U);
  // Its title is edited again by two clicks.
  const auto title = session::placed_label(desk_.session().picture(), document::TitledId(frame.id));
  ASSERT_TRUE(title.has_value());
  click(on_screen(title->room.centre()));
  EXPECT_EQ(state().selection.boundary(), frame.id);
  point(Kind::double_press, on_screen(title->room.centre()));
  point(Kind::release, on_screen(title->room.centre()));
  type("s");
  press_key(session::plain(Key::enter));
  EXPECT_EQ(desk_.map().all<Boundary>().begin()->title, "Paroles");
}

TEST_F(Gestures, OnlyNeighboursAreFramed) {
  click(on("dares"));
  held_.ctrl = true;
  click(on("school"));
  held_ = {};
  press_key(session::ctrl(Key::g));
  EXPECT_EQ(desk_.map().all<Boundary>().size(), 0U);
  EXPECT_TRUE(state().notice.has_value()) << "why is said";
}

TEST_F(Gestures, TheEdgeOfABraceIsDraggedOverOneMoreIdea) {
  desk_.perform(Verb::add_summary, {.node = id("dares"), .text = "en somme"});
  desk_.session().settle();
  desk_.session().update();
  const auto handles = session::frame_handles(desk_.session());
  ASSERT_TRUE(handles.has_value());
  drag_to(on_screen(handles->last), on("speaks"));
  EXPECT_TRUE(interaction_.pointing().band_in_figure.has_value());
  point(Kind::release, on("speaks"));
  EXPECT_EQ(desk_.map().all<Summary>().begin()->nodes, (std::vector{id("dares"), id("speaks")}));
}

TEST_F(Gestures, ARightClickSelectsAndOpensTheMenuAndARightDragDoesNot) {
  point(Kind::move, on("speaks"));
  point(Kind::press, on("speaks"), Button::right);
  point(Kind::release, on("speaks"), Button::right);
  EXPECT_EQ(selected(), std::vector{id("speaks")});
  ASSERT_TRUE(state().context_menu_at.has_value());
  EXPECT_NEAR(state().context_menu_at->x, on("speaks").x, 1);
  desk_.perform(Verb::close_context_menu);
  drag(on("school"), on("school") + Vec2{60, 0}, Button::right);
  EXPECT_FALSE(state().context_menu_at.has_value());
}

TEST_F(Gestures, TheMenuKeyOpensItBesideTheSelectedIdea) {
  click(on("school"));
  press_key(session::plain(Key::menu));
  ASSERT_TRUE(state().context_menu_at.has_value());
  EXPECT_NEAR(state().context_menu_at->x, box("school").x, 1);
  desk_.perform(Verb::close_context_menu);
  press_key(session::shift(Key::f10));
  EXPECT_TRUE(state().context_menu_at.has_value());
}

TEST_F(Gestures, CommandsActOnAllThatIsSelectedInOneStep) {
  click(on("dares"));
  press_key(session::shift(Key::down));
  for (const Verb verb : {Verb::promote, Verb::pin, Verb::delete_branch}) {
    const std::size_t steps = state().history.present();
    desk_.perform(verb);
    desk_.session().settle();
    EXPECT_EQ(state().history.present(), steps + 1);
  }
  EXPECT_EQ(desk_.outline(), "Réussite\n  Pour l’enfant\n  Pour l’école\n");
  desk_.perform(Verb::undo);
  for (const char* node : {"dares", "speaks"}) {
    EXPECT_TRUE(desk_.map().node(id(node)).pin.has_value());
    EXPECT_EQ(desk_.map().node(id(node)).parent, id("root"));
  }
}

TEST_F(Gestures, AnIdeaAddedFromTheMenuIsWrittenAtOnce) {
  press_key(session::plain(Key::menu));
  desk_.perform(Verb::add_child);
  desk_.perform(Verb::close_context_menu);  // as the menu does once a row was chosen
  type("Écouter");
  press_key(session::plain(Key::enter));
  EXPECT_NE(desk_.outline().find("Écouter"), std::string::npos);
}

TEST_F(Gestures, WordsTypedWithNothingSelectedAreAnIdeaOfTheirOwn) {
  click(below_everything());
  ASSERT_TRUE(state().selection.empty());
  type("É");
  type("couter");
  press_key(session::plain(Key::enter));
  EXPECT_NE(desk_.outline().find("\nÉcouter"), std::string::npos) << desk_.outline();
}

}  // namespace
}  // namespace concarte::interaction
