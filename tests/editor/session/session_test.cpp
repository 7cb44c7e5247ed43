// The editor driven without a window: what a rapporteur does, and what comes of it.
#include "editor/session/session.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "editor/commands/keys_in_force.h"
#include "editor/session/desk.h"
#include "system/files.h"

namespace concarte::session {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

TEST(Session, OpensOnTheRootWithTheWholeMapInSight) {
  Desk desk;
  EXPECT_EQ(desk.state().selection.focus(), id("root"));
  EXPECT_FALSE(desk.state().is_modified());
  const Rect seen = screen_from_figure(desk.state().view)(desk.session().picture().figure.bounds);
  EXPECT_GE(seen.x, 0);
  EXPECT_LE(seen.right(), desk.state().view.canvas_size.x);
}

TEST(Session, TabTypesAChildInOneStepOfUndo) {
  Desk desk;
  desk.select("school");
  desk.perform(Verb::add_child);
  desk.type("Accueillir");
  EXPECT_EQ(desk.session().picture().measured.nodes.size(), 6U);
  desk.perform(Verb::text_finish);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n    Accueillir\n");
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().node_count(), 5U);
  EXPECT_FALSE(desk.state().is_modified());
  desk.perform(Verb::redo);
  EXPECT_EQ(desk.map().node(desk.state().selection.focus()).text, "Accueillir");
}

TEST(Session, EscapeTakesANewIdeaAwayWithoutATrace) {
  Desk desk;
  desk.select("school");
  desk.perform(Verb::add_child);
  desk.type("Peut-être");
  desk.perform(Verb::text_cancel);
  EXPECT_EQ(desk.map().node_count(), 5U);
  EXPECT_EQ(desk.state().selection.focus(), id("school"));
  EXPECT_FALSE(desk.state().history.can_undo());
  EXPECT_FALSE(desk.state().history.can_redo());
}

TEST(Session, EscapeGivesOldWordsBack) {
  Desk desk;
  desk.perform(Verb::edit_text, {.node = id("dares")});
  desk.type(" tout haut");
  desk.perform(Verb::text_cancel);
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose dire");
  EXPECT_FALSE(desk.state().is_modified());
}

TEST(Session, AnotherCommandKeepsTheWordsBeingTyped) {
  Desk desk;
  desk.perform(Verb::edit_text, {.node = id("dares")});
  desk.type(" enfin");
  desk.select("school");
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose dire enfin");
  EXPECT_FALSE(desk.state().text_edit.has_value());
}

TEST(Session, TabInTheEditorChainsChildren) {
  Desk desk;
  desk.select("school");
  desk.perform(Verb::add_child);
  desk.type("Un");
  desk.perform(Verb::text_finish_child);
  desk.type("Deux");
  desk.perform(Verb::text_finish);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n    Un\n      Deux\n");
}

TEST(Session, TheEditedNodeStaysInPlaceWhileItGrows) {
  Desk desk;
  desk.perform(Verb::edit_text, {.node = id("school")});
  const auto edge = [&] {
    const Rect box = figure::node_box(desk.session().picture().figure, id("school"));
    const Rect on_screen = screen_from_figure(desk.state().view)(box);
    return Vec2{box.centre().x >= 0 ? on_screen.x : on_screen.right(), on_screen.y};
  };
  const Vec2 before = edge();
  for (int i = 0; i < 12; ++i) {
    desk.type(" et encore des mots");
    EXPECT_LE(distance(edge(), before), 1.0) << i;
  }
}

TEST(Session, DeletesTheSelectionAndSelectsANeighbour) {
  Desk desk;
  desk.select("dares");
  desk.perform(Verb::delete_branch);
  EXPECT_EQ(desk.state().selection.focus(), id("speaks"));
  desk.perform(Verb::delete_branch);
  EXPECT_EQ(desk.state().selection.focus(), id("child"));
}

TEST(Session, WalksToTheNearestIdeaThatWay) {
  Desk desk;
  desk.select("root");
  desk.perform(Verb::walk_right);
  EXPECT_EQ(desk.state().selection.focus(), id("child"));
  desk.perform(Verb::walk_right);
  const auto leaf = desk.state().selection.focus();
  EXPECT_TRUE(leaf == id("dares") || leaf == id("speaks"));
  desk.perform(Verb::walk_left);
  EXPECT_EQ(desk.state().selection.focus(), id("child"));
}

TEST(Session, WalksFromTheMainIdeaToItsBranchesWhateverStandsNearer) {
  Desk desk(Mode::window, std::get<std::string>(system::read_file(CONCARTE_SOURCE_DIR "/maps/reussite-educative/synthese.json")));
  for (const Verb way : {Verb::walk_left, Verb::walk_right}) {
    desk.perform(Verb::select_root);
    desk.perform(way);
    EXPECT_EQ(desk.map().node(desk.state().selection.focus()).parent, desk.map().main_root());
    desk.perform(way == Verb::walk_left ? Verb::walk_right : Verb::walk_left);
    EXPECT_EQ(desk.state().selection.focus(), desk.map().main_root());
  }
}

TEST(Session, ARefusalIsToldUntilSomethingElseIsDone) {
  Desk desk(Mode::window);
  desk.perform(Verb::redo);
  ASSERT_TRUE(desk.state().notice);
  desk.perform(Verb::pan, {.at = Vec2{3, 3}});
  EXPECT_TRUE(desk.state().notice) << "there is time to read it";
  desk.perform(Verb::select, {.node = id("dares")});
  EXPECT_FALSE(desk.state().notice);
}

TEST(Session, WhatIsTypedFirstNamesTheNewMap) {
  Desk desk(Mode::window);
  desk.perform(Verb::new_map);
  desk.type("À quoi voit-on ?");
  desk.perform(Verb::text_finish);
  EXPECT_EQ(desk.map().node(desk.map().main_root()).text.substr(0, 3), "À ");
}

TEST(Session, SavesWhatWasTypedAndOpensItAgain) {
  Desk desk;
  desk.perform(Verb::edit_text, {.node = id("dares")});
  desk.type(" enfin");
  EXPECT_TRUE(desk.perform(Verb::save).done());
  EXPECT_FALSE(desk.state().is_modified());
  EXPECT_NE(bytes_of(desk.file()).find("Il ose dire enfin"), std::string::npos);
  const std::string outline = desk.outline();
  desk.perform(Verb::open, Desk::with_path(desk.file()));
  EXPECT_EQ(desk.outline(), outline);
}

TEST(Session, AsksBeforeLeavingUnsavedWork) {
  Desk desk;
  desk.perform(Verb::set_text, {.node = id("dares"), .text = "Autre chose"});
  desk.perform(Verb::quit);
  EXPECT_EQ(desk.state().dialog, Dialog::unsaved_changes);
  EXPECT_FALSE(desk.state().quit_wanted);
  desk.perform(Verb::answer_cancel);
  EXPECT_FALSE(desk.state().quit_wanted);
  desk.perform(Verb::quit);
  desk.perform(Verb::answer_save);
  EXPECT_TRUE(desk.state().quit_wanted);
  EXPECT_NE(bytes_of(desk.file()).find("Autre chose"), std::string::npos);
}

TEST(Session, DiscardingLeavesTheFileAsItWas) {
  Desk desk;
  const std::string before = bytes_of(desk.file());
  desk.perform(Verb::set_text, {.node = id("dares"), .text = "Autre chose"});
  desk.perform(Verb::new_map);
  desk.perform(Verb::answer_discard);
  EXPECT_EQ(desk.map().node_count(), 1U);
  EXPECT_EQ(bytes_of(desk.file()), before);
}

TEST(Session, ABrokenFileLeavesTheOpenMapAlone) {
  Desk desk;
  const auto broken = desk.folder() / "cassée.json";
  std::ofstream(broken) << R"({"format": "concarte-map", "version": 1, "nodes": [{"id": "a", "parent": "gone", "text": "Perdu"}]})";
  EXPECT_FALSE(desk.perform(Verb::open, Desk::with_path(broken)).done());
  EXPECT_EQ(desk.map().node_count(), 5U);
  ASSERT_TRUE(desk.state().notice.has_value());
  ASSERT_TRUE(desk.state().notice->action.has_value());
  const Command mend = *desk.state().notice->action;
  EXPECT_TRUE(desk.session().perform(mend).done());
  EXPECT_TRUE(desk.state().is_modified());
  EXPECT_NE(desk.outline().find("Perdu"), std::string::npos);
}

TEST(Session, WhatIsNoMapAtAllIsNotOfferedMended) {
  Desk desk;
  const auto photo = desk.folder() / "photo.png";
  std::ofstream(photo) << "\x89PNG\r\n\x1a\n";
  EXPECT_FALSE(desk.perform(Verb::open, Desk::with_path(photo)).done());
  ASSERT_TRUE(desk.state().notice.has_value());
  EXPECT_FALSE(desk.state().notice->action.has_value());
  EXPECT_FALSE(desk.session().is_enabled(Verb::repair));
}

TEST(Session, AMapOfANewerVersionIsLookedAtOnly) {
  std::string newer = SmallMap;
  newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 9");
  Desk desk(Mode::window, newer);
  EXPECT_EQ(desk.map().node_count(), 5U);
  EXPECT_TRUE(desk.state().read_only);
  EXPECT_FALSE(desk.perform(Verb::add_child).done());
  EXPECT_FALSE(desk.perform(Verb::save).done());
  EXPECT_EQ(bytes_of(desk.file()), newer);
}

TEST(Session, EveryStyleDrawsTheMapWithoutOverlap) {
  Desk desk;
  for (const layout::Style style : layout::AllStyles) {
    EXPECT_TRUE(desk.perform(Verb::set_layout, {.style = std::string(layout::word(style))}).done());
    desk.session().settle();
    const Picture& picture = desk.session().picture();
    EXPECT_EQ(picture.layout.style, style);
    EXPECT_EQ(layout::quality(picture.measured.request, picture.layout).overlaps, 0) << layout::word(style);
  }
}

TEST(Session, TypingShowsAtOnceInASlowerStyle) {
  Desk desk;
  desk.perform(Verb::set_layout, {.style = "tree"});
  desk.session().settle();
  desk.select("school");
  desk.perform(Verb::add_child);
  desk.type("Tout de suite");
  EXPECT_EQ(desk.session().picture().measured.nodes.size(), 6U);
  desk.session().settle();
  EXPECT_EQ(desk.session().picture().layout.nodes.size(), 6U);
}

TEST(Session, TooLargeForAStyleKeepsTheLastGoodLayout) {
  Desk desk;
  for (int i = 0; i < 1001; ++i) desk.perform(Verb::add_child, {.node = id("school"), .text = "x"});
  const Outcome outcome = desk.perform(Verb::set_layout, {.style = "organic"});
  EXPECT_FALSE(outcome.done());
  desk.session().settle();
  EXPECT_EQ(desk.session().picture().layout.style, layout::Style::mindmap);
  EXPECT_EQ(desk.map().heading().layout_style, "mindmap");
}

TEST(Session, PreviewsAllEightStyles) {
  Desk desk;
  desk.perform(Verb::show_layouts);
  for (int i = 0; i < 2000 && desk.session().is_busy(); ++i) {
    desk.session().update();
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  for (const Preview& preview : desk.session().previews()) EXPECT_TRUE(preview.layout.has_value()) << layout::word(preview.style);
}

TEST(Session, ExportsTheFigureItShows) {
  Desk desk;
  const auto figure = desk.folder() / "carte.svg";
  EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(figure)).done());
  EXPECT_EQ(bytes_of(figure).substr(0, 5), "<?xml");
  for (const char* name : {"carte.svgz", "carte.PDF", "carte.png"}) {
    EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / name)).done());
    EXPECT_GT(bytes_of(desk.folder() / name).size(), 100U) << name;
  }
  EXPECT_FALSE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / "carte.docx")).done());
  EXPECT_FALSE(std::filesystem::exists(desk.folder() / "carte.docx"));
}

TEST(Session, ExportsItsWordsByTheNameOfTheFile) {
  Desk desk;
  for (const char* name : {"carte.html", "carte.md", "carte.tex", "carte.CSV"}) {
    EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / name)).done()) << name;
    EXPECT_NE(bytes_of(desk.folder() / name).find("Il ose dire"), std::string::npos) << name;
  }
  for (const char* name : {"carte.odt", "carte.ods"}) {
    EXPECT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(desk.folder() / name)).done()) << name;
    EXPECT_EQ(bytes_of(desk.folder() / name).substr(0, 2), "PK") << name;
  }
}

TEST(Session, ExportsTheFormOfWordsThatIsAskedFor) {
  Desk desk;
  const auto written = [&](const char* name, const char* form) {
    Arguments asked = Desk::with_path(desk.folder() / name);
    asked.setting = form;
    const bool is_done = desk.perform(Verb::export_figure, asked).done();
    return is_done ? bytes_of(desk.folder() / name) : std::string();
  };
  desk.perform(Verb::toggle_fold, {.node = id("child")});
  const std::string viewer = written("carte.html", "viewer");
  EXPECT_NE(viewer.find("<script>"), std::string::npos);
  EXPECT_NE(viewer.find("node-dares"), std::string::npos) << "a folded idea can be unfolded in the page";
  EXPECT_EQ(written("plan.html", "outline").find("<script>"), std::string::npos);
  EXPECT_NE(written("tableau.csv", "framework").find("Il ose dire"), std::string::npos);
  EXPECT_EQ(written("carte.md", "viewer"), "") << "no page, no viewer";
  EXPECT_EQ(written("carte.html", "poem"), "");
}

TEST(Session, OpensAFigureAsAMapThatHasNoFileYet) {
  Desk desk;
  const document::Document before = desk.map();
  for (const char* name : {"figure.svg", "figure.svgz"}) {
    const auto figure = desk.folder() / name;
    ASSERT_TRUE(desk.perform(Verb::export_figure, Desk::with_path(figure)).done());
    const std::string bytes = bytes_of(figure);
    ASSERT_TRUE(desk.perform(Verb::open, Desk::with_path(figure)).done());
    EXPECT_EQ(desk.map(), before);
    EXPECT_TRUE(desk.state().path.empty());
    desk.select("school");
    desk.perform(Verb::add_child, {.text = "Neuf"});
    desk.perform(Verb::save);
    EXPECT_EQ(desk.state().dialog, Dialog::save_as);
    EXPECT_FALSE(desk.perform(Verb::save_as, Desk::with_path(figure)).done()) << "nor over the figure, asked by name";
    EXPECT_EQ(bytes_of(figure), bytes);
    EXPECT_TRUE(desk.perform(Verb::save_as, Desk::with_path(desk.folder() / "suite.json")).done());
    EXPECT_TRUE(desk.perform(Verb::open, Desk::with_path(desk.file())).done());
  }
}

TEST(Session, AFigureWithoutItsMapIsNotOpened) {
  Desk desk;
  std::ofstream(desk.folder() / "dessin.svg") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  const Outcome outcome = desk.perform(Verb::open, Desk::with_path(desk.folder() / "dessin.svg"));
  ASSERT_TRUE(outcome.problem);
  EXPECT_NE(outcome.problem->message.find("does not hold its map"), std::string::npos);
  EXPECT_EQ(desk.map().node_count(), 5U) << "the map that was open still is";
}

TEST(Session, AScriptReplayedGivesTheSameIds) {
  Desk one(Mode::script);
  Desk two(Mode::script);
  EXPECT_EQ(one.perform(Verb::add_child, {.text = "x"}).made, two.perform(Verb::add_child, {.text = "x"}).made);
}

TEST(CommandTable, HasARowForEveryVerbAndNoKeyTwice) {
  std::vector<std::tuple<Chord, bool, bool>> seen;
  for (const CommandRow& row : command_table()) {
    EXPECT_FALSE(row.name.empty());
    EXPECT_NE(row.perform, nullptr) << row.name;
    EXPECT_EQ(verb_named(row.name), row.verb);
    for (const Chord chord : row.keys) {
      const std::tuple key{chord, row.label_edit == LabelEdit::used, drives_show(row.verb)};
      EXPECT_EQ(std::find(seen.begin(), seen.end(), key), seen.end()) << row.name;
      seen.push_back(key);
    }
  }
}

TEST(CommandTable, KeysMeanOtherThingsInsideALabel) {
  EXPECT_EQ(verb_for(plain(Key::tab), false, {}), Verb::add_child);
  EXPECT_EQ(verb_for(plain(Key::tab), true, {}), Verb::text_finish_child);
  EXPECT_EQ(verb_for(ctrl(Key::z), true, {}), Verb::text_undo);
  EXPECT_EQ(verb_for(ctrl(Key::s), true, {}), Verb::save);
}

}  // namespace
}  // namespace concarte::session
