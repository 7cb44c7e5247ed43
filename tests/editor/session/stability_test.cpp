// What a person looks at stays where it is: the selected idea on the screen, its neighbours in their order and on their side.
#include <gtest/gtest.h>

#include <map>

#include "editor/session/desk.h"
#include "picture/layout/carry_over.h"

namespace concarte::session {
namespace {

using document::NodeId;

// Six main branches, which are three on each side when the map is opened.
std::string wide_map() {
  std::string nodes = R"({"id": "root", "text": "Réussite"})";
  for (const char branch : std::string("abcdef")) {
    const std::string name(1, branch);
    nodes += ",\n{\"id\": \"" + name + "\", \"parent\": \"root\", \"text\": \"Branche " + name + "\"}";
    for (const char* child : {"1", "2", "3"})
      nodes += ",\n{\"id\": \"" + name + child + "\", \"parent\": \"" + name + "\", \"text\": \"Une idée de la branche " + name + "\"}";
  }
  return R"({"format": "concarte-map", "version": 1, "id": "m1", "title": "Critères", "language": "fr", "nodes": [)" + nodes +
         R"(], "layout": {"style": "mindmap"}})";
}

Rect on_screen(Desk& desk, const NodeId& node) {
  return screen_from_figure(desk.state().view)(room_in(desk.session().picture(), node));
}

// From where its words grow.
Vec2 steady_place(Desk& desk, const NodeId& node) {
  const Rect room = room_in(desk.session().picture(), node);
  return screen_from_figure(desk.state().view)(layout::steady_corner(room));
}

std::map<std::string, bool> sides(Desk& desk) {
  std::map<std::string, bool> left;
  const Picture& picture = desk.session().picture();
  for (const NodeId& branch : desk.map().children(desk.map().main_root()))
    left.emplace(std::string(branch.view()), room_in(picture, branch).centre().x < 0);
  return left;
}

void expect_sides_kept(const std::map<std::string, bool>& before, Desk& desk, const std::string& after) {
  const auto now = sides(desk);
  for (const auto& [branch, left] : before) {
    if (!now.contains(branch)) continue;
    EXPECT_EQ(now.at(branch), left) << branch << " after " << after;
  }
}

TEST(Stability, NewMainBranchesMoveNoneToTheOtherSide) {
  Desk desk(Mode::window, wide_map());
  for (int i = 0; i < 12; ++i) {
    const auto before = sides(desk);
    desk.perform(Verb::add_child, {.node = id("root"), .text = "Encore une branche"});
    expect_sides_kept(before, desk, "branch " + std::to_string(i));
  }
  const auto now = sides(desk);
  const auto left = std::count_if(now.begin(), now.end(), [](const auto& side) { return side.second; });
  EXPECT_GE(left, 5) << "of " << now.size();
  EXPECT_LE(left, 13) << "of " << now.size();
}

TEST(Stability, ABranchThatGrowsOrShrinksMovesNoneToTheOtherSide) {
  Desk desk(Mode::window, wide_map());
  const auto before = sides(desk);
  for (int i = 0; i < 20; ++i) desk.perform(Verb::add_child, {.node = id("a"), .text = "Une idée de plus"});
  expect_sides_kept(before, desk, "growth");
  desk.perform(Verb::delete_branch, {.node = id("b")});
  expect_sides_kept(before, desk, "deletion");
  desk.perform(Verb::undo);
  expect_sides_kept(before, desk, "its undo");
  EXPECT_TRUE(sides(desk).contains("b"));
}

TEST(Stability, ASiblingIsBornBesideTheSelectedBranch) {
  Desk desk(Mode::window, wide_map());
  for (const char* branch : {"a", "f"}) {
    const Outcome made = desk.perform(Verb::add_sibling, {.node = id(branch), .text = "Voisine"});
    EXPECT_EQ(sides(desk).at(made.made.front()), sides(desk).at(branch)) << branch;
  }
}

TEST(Stability, TheMainIdeaStaysWhileItsWordsWrapAnew) {
  Desk desk(Mode::window, wide_map());
  desk.select("root");
  desk.perform(Verb::edit_text);
  desk.session().settle();
  const double left = on_screen(desk, id("root")).x;
  for (const char letter : std::string_view(" quoi reconnait-on une reussite dans la classe et au dehors, pour tous ceux qui y viennent")) {
    desk.type(std::string(1, letter));
    desk.session().update();
    ASSERT_NEAR(on_screen(desk, id("root")).x, left, 1) << desk.state().text_edit->now.text;
  }
}

TEST(Stability, APromotedIdeaStaysOnItsSide) {
  Desk desk(Mode::window, wide_map());
  const auto before = sides(desk);
  for (const char* idea : {"a1", "f3", "c2"}) {
    desk.perform(Verb::promote, {.node = id(idea)});
    EXPECT_EQ(sides(desk).at(idea), before.at(std::string(1, idea[0]))) << idea;
  }
  expect_sides_kept(before, desk, "promotions");
}

TEST(Stability, AMapSeenForTheFirstTimeIsTheSameInAWindowAndAScript) {
  Desk window(Mode::window, wide_map());
  Desk script(Mode::script, wide_map());
  EXPECT_EQ(window.session().picture().layout, script.session().picture().layout);
}

TEST(Stability, TheSelectedIdeaKeepsItsPlace) {
  Desk desk(Mode::window, wide_map());
  const auto expect_still = [&](const char* node, Verb verb, Arguments arguments) {
    desk.select(node);
    const Vec2 before = steady_place(desk, id(node));
    desk.perform(verb, std::move(arguments));
    desk.perform(Verb::text_finish);
    EXPECT_LE(distance(before, steady_place(desk, id(node))), 1.0) << node << " " << row(verb).name;
  };
  expect_still("b", Verb::add_child, {.text = "Une idée"});
  expect_still("b2", Verb::add_sibling, {.text = "Une autre"});
  expect_still("b2", Verb::add_sibling_before, {.text = "Une première"});
  expect_still("e3", Verb::move_up, {});
  expect_still("e", Verb::toggle_fold, {});
  expect_still("c1", Verb::promote, {});
  expect_still("c3", Verb::demote, {});
  expect_still("d", Verb::move_down, {});
  expect_still("f", Verb::set_status, {.status = "disputed"});
  expect_still("a1", Verb::set_kind, {.kind = "question"});
  expect_still("a", Verb::set_theme, {.theme = "dark"});
}

TEST(Stability, TheOneBesideADeletedIdeaKeepsItsPlace) {
  Desk desk(Mode::window, wide_map());
  desk.select("b1");
  const Vec2 before = on_screen(desk, id("b2")).corner();
  desk.perform(Verb::delete_branch);
  EXPECT_EQ(desk.state().selection.focus(), id("b2"));
  EXPECT_LE(distance(before, on_screen(desk, id("b2")).corner()), 1.0);
}

TEST(Stability, AnIdeaDroppedElsewhereGoesThereAndTheMapStays) {
  Desk desk(Mode::window, wide_map());
  desk.select("a1");
  const Vec2 before = on_screen(desk, id("f")).corner();
  desk.perform(Verb::reparent, {.node = id("a1"), .parent = id("f"), .position = 0});
  EXPECT_LE(distance(before, on_screen(desk, id("f")).corner()), 1.0);
  const Vec2 home = on_screen(desk, id("a")).corner();
  desk.perform(Verb::undo);
  EXPECT_LE(distance(home, on_screen(desk, id("a")).corner()), 1.0);
}

TEST(Stability, PinningMovesTheIdeaAndNotTheMap) {
  Desk desk(Mode::window, wide_map());
  desk.select("a1");
  const View before = desk.state().view;
  desk.perform(Verb::pin, {.node = id("a1"), .at = Vec2{260, -40}});
  EXPECT_LE(distance(desk.state().view.centre_in_figure, before.centre_in_figure), 1.0);
  desk.perform(Verb::undo);
  EXPECT_LE(distance(desk.state().view.centre_in_figure, before.centre_in_figure), 1.0);
}

TEST(Stability, AnotherStyleAndBackGivesTheSameLayoutAndView) {
  Desk desk(Mode::window, wide_map());
  desk.perform(Verb::add_child, {.node = id("root"), .text = "Une branche de plus"});
  desk.select("e2");
  desk.perform(Verb::zoom_selection);
  const layout::Layout layout = desk.session().picture().layout;
  const View view = desk.state().view;
  for (const char* style : {"tree", "radial", "mindmap"}) {
    desk.perform(Verb::set_layout, {.style = style});
    desk.session().settle();
  }
  EXPECT_EQ(desk.session().picture().layout, layout);
  EXPECT_EQ(desk.state().view, view);
  desk.perform(Verb::undo);
  desk.session().settle();
  desk.perform(Verb::redo);
  desk.session().settle();
  EXPECT_EQ(desk.session().picture().layout, layout);
  EXPECT_EQ(desk.state().view, view);
}

TEST(Stability, PinnedIdeasStayAndNewOnesNeverOverlapThemInAnyStyle) {
  Desk desk(Mode::window, wide_map());
  const Vec2 pin{180, 20};
  for (const layout::Style style : layout::AllStyles) {
    desk.perform(Verb::set_layout, {.style = std::string(layout::word(style))});
    desk.session().settle();
    desk.perform(Verb::pin, {.node = id("b1"), .at = pin});
    desk.session().settle();
    for (int i = 0; i < 8; ++i) {
      const Outcome made = desk.perform(Verb::add_child, {.node = id(i % 2 == 0 ? "root" : "b"), .text = "Une idée nouvelle"});
      const NodeId fresh = id(made.made.front());
      // At once, while a slower style is still thought over, and once it is there.
      for (const bool settled : {false, true}) {
        if (settled) desk.session().settle();
        const Picture& picture = desk.session().picture();
        EXPECT_LE(distance(room_in(picture, id("b1")).centre(), pin), 1e-6) << layout::word(style);
        EXPECT_FALSE(overlap(room_in(picture, fresh), room_in(picture, id("b1")))) << layout::word(style) << settled;
      }
      EXPECT_EQ(layout::quality(desk.session().picture().measured.request, desk.session().picture().layout).overlaps, 0) << layout::word(style);
    }
  }
}

TEST(Stability, WordsAlreadyTypedStayWhileASlowerStyleIsThoughtOver) {
  Desk desk(Mode::window, wide_map());
  desk.perform(Verb::set_layout, {.style = "tree"});
  desk.session().settle();
  desk.perform(Verb::edit_text, {.node = id("c2")});
  const Vec2 before = on_screen(desk, id("c2")).corner();
  for (int i = 0; i < 10; ++i) {
    desk.type(" encore des mots");
    EXPECT_LE(distance(before, on_screen(desk, id("c2")).corner()), 1.0) << i << " at once";
    desk.session().settle();
    EXPECT_LE(distance(before, on_screen(desk, id("c2")).corner()), 1.0) << i << " settled";
  }
}

}  // namespace
}  // namespace concarte::session
