// Nothing is lost between two saves: what is done is on the disk when the command has been answered, and is offered again.
#include <gtest/gtest.h>

#include <vector>

#include "editor/session/desk.h"
#include "map/journal/journal.h"
#include "system/files.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

class Breakdown : public testing::Test {
 protected:
  static Places places(const fs::path& state) {
    return {fs::path(CONCARTE_SOURCE_DIR) / "assets", {}, state, (fs::path(CONCARTE_BINARY_DIR) / "concarte-worker").string()};
  }
  Breakdown() {
    std::string name = (fs::temp_directory_path() / "concarte-breakdown-XXXXXX").string();
    folder = mkdtemp(name.data());
    file = folder / "carte.json";
    std::ofstream(file) << SmallMap;
    open_program();
  }
  ~Breakdown() override {
    session.reset();
    fs::remove_all(folder);
  }

  void open_program() { session = std::make_unique<Session>(places(folder / "state"), Mode::window); }
  void open_map() { perform(Verb::open, Desk::with_path(file)); }
  Outcome perform(Verb verb, Arguments arguments = {}) { return session->perform({verb, std::move(arguments)}); }
  const State& state() const { return session->state(); }
  std::vector<fs::path> journals() const {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder / "state/journals", none))
      if (entry.is_regular_file()) found.push_back(entry.path());
    return found;
  }
  // What a program started now would find, were this one killed.
  journal::Recovered on_disk() const {
    EXPECT_EQ(journals().size(), 1u);
    auto recovered = journal::recover(std::get<std::string>(system::read_file(journals().at(0))));
    EXPECT_TRUE(recovered);
    return std::move(*recovered);
  }
  // A killed program leaves its files as they are, without its locks.
  void kill_and_start_again() {
    fs::copy(folder / "state", folder / "found", fs::copy_options::recursive);
    session.reset();
    fs::remove_all(folder / "state");
    fs::rename(folder / "found", folder / "state");
    open_program();
  }

  fs::path folder, file;
  std::unique_ptr<Session> session;
};

TEST_F(Breakdown, EveryChangeIsOnTheDiskWhenItIsDone) {
  open_map();
  EXPECT_TRUE(journals().empty()) << "nothing to lose yet";
  perform(Verb::add_child, {.node = id("root"), .text = "Oser"});
  EXPECT_TRUE(on_disk().document == session->document());
  perform(Verb::undo);
  EXPECT_TRUE(journals().empty()) << "as saved";
  perform(Verb::redo);
  perform(Verb::delete_branch, {.node = id("child")});
  perform(Verb::set_title, {.text = "Autre"});
  perform(Verb::undo);
  EXPECT_TRUE(on_disk().document == session->document());
  EXPECT_EQ(on_disk().path, file);
}

TEST_F(Breakdown, LettersBeingTypedAreOnTheDiskToo) {
  open_map();
  perform(Verb::edit_text, {.node = id("dares")});
  EXPECT_TRUE(journals().empty());
  perform(Verb::type_text, {.text = " tout"});
  EXPECT_EQ(on_disk().document.node(id("dares")).text, "Il ose dire tout");
  perform(Verb::text_cancel);
  EXPECT_TRUE(journals().empty());
  perform(Verb::add_child, {.node = id("dares")});
  const document::NodeId fresh = state().text_edit->node;
  perform(Verb::type_text, {.text = "à "});
  perform(Verb::type_text, {.text = "voix haute"});
  EXPECT_EQ(on_disk().document.node(fresh).text, "à voix haute");
  perform(Verb::text_finish);
  EXPECT_TRUE(on_disk().document == session->document());
  perform(Verb::edit_text, {.node = id("dares")});
  perform(Verb::type_text, {.text = "x"});
  perform(Verb::text_cancel);
  EXPECT_TRUE(on_disk().document == session->document()) << "what was cancelled does not come back";
}

TEST_F(Breakdown, WordsOnALinkOrAFrameAndTheSignOfANewIdeaAreOnTheDiskToo) {
  open_map();
  perform(Verb::link, {.node = id("dares"), .to = id("school")});
  perform(Verb::type_text, {.text = "grâce à"});
  EXPECT_EQ(on_disk().document.all<document::Link>().begin()->label, "grâce à");
  perform(Verb::text_finish);
  perform(Verb::add_boundary, {.node = id("dares")});
  perform(Verb::type_text, {.text = "La parole"});
  EXPECT_EQ(on_disk().document.all<document::Boundary>().begin()->title, "La parole");
  perform(Verb::text_finish);
  perform(Verb::add_child, {.node = id("dares")});
  const document::NodeId fresh = state().text_edit->node;
  perform(Verb::type_text, {.text = "? "});
  perform(Verb::type_text, {.text = "qui"});
  EXPECT_EQ(on_disk().document.node(fresh).kind, "question");
  EXPECT_EQ(on_disk().document.node(fresh).text, "qui");
}

TEST_F(Breakdown, WordsHalfTypedInFieldsAreOnTheDiskButNotYetInTheMap) {
  open_map();
  const Command note{Verb::set_note, {.node = id("dares"), .text = "une no"}};
  const Command idea{Verb::add_to_inbox, {.text = "une salle"}};
  session->keep_half_typed({note, idea});
  EXPECT_TRUE(state().is_modified());
  EXPECT_FALSE(state().history.can_undo());
  EXPECT_EQ(session->document().node(id("dares")).note, "");
  EXPECT_EQ(on_disk().document.node(id("dares")).note, "une no");
  EXPECT_EQ(on_disk().document.all<document::InboxItem>().begin()->text, "une salle");
  perform(Verb::set_title, {.text = "Autre"});
  session->keep_half_typed({note, idea});
  EXPECT_EQ(on_disk().document.heading().title, "Autre");
  EXPECT_EQ(on_disk().document.node(id("dares")).note, "une no");
  perform(Verb::undo);
  session->keep_half_typed({});
  EXPECT_FALSE(state().is_modified()) << "given up";
  EXPECT_TRUE(journals().empty());
}

TEST_F(Breakdown, WordsHalfTypedComeBackWithTheMap) {
  open_map();
  session->keep_half_typed({{Verb::add_to_inbox, {.text = "? une salle"}}});
  kill_and_start_again();
  perform(Verb::new_map);
  perform(Verb::recover);
  ASSERT_EQ(session->document().all<document::InboxItem>().size(), 1u);
  EXPECT_TRUE(state().is_modified());
}

TEST_F(Breakdown, WordsHalfTypedBecomeAStepBeforeTheMapGoes) {
  open_map();
  session->keep_half_typed({{Verb::add_to_inbox, {.text = "une salle"}}});
  perform(Verb::quit);
  EXPECT_EQ(state().dialog, Dialog::unsaved_changes);
  EXPECT_EQ(state().half_typed_taken, 1u) << "their field is emptied";
  EXPECT_STREQ(state().history.undo_label(), "Add to the inbox");
  perform(Verb::answer_save);
  EXPECT_TRUE(state().quit_wanted);
  EXPECT_NE(std::get<std::string>(system::read_file(file)).find("une salle"), std::string::npos);
}

TEST_F(Breakdown, SavingClosingAndDiscardingLeaveNothing) {
  open_map();
  perform(Verb::set_title, {.text = "Autre"});
  perform(Verb::save);
  EXPECT_TRUE(journals().empty());
  perform(Verb::set_title, {.text = "Une autre"});
  perform(Verb::new_map);
  perform(Verb::answer_discard);
  EXPECT_TRUE(journals().empty());
  perform(Verb::set_title, {.text = "Jamais enregistrée"});
  EXPECT_TRUE(on_disk().path.empty());
  EXPECT_TRUE(on_disk().document == session->document());
  perform(Verb::quit);
  perform(Verb::answer_discard);
  session.reset();
  EXPECT_TRUE(journals().empty());
}

TEST_F(Breakdown, TheMapIsOfferedAndTakenUp) {
  open_map();
  perform(Verb::set_title, {.text = "Critères de réussite"});
  perform(Verb::add_child, {.node = id("root"), .text = "Oser"});
  const document::Document lost = session->document();
  kill_and_start_again();
  perform(Verb::new_map);
  ASSERT_TRUE(state().notice);
  EXPECT_EQ(state().notice->text.rfind("The map “carte” was not saved: 2 changes until ", 0), 0u) << state().notice->text;
  perform(state().notice->action->verb, state().notice->action->arguments);
  EXPECT_FALSE(state().notice);
  EXPECT_TRUE(session->document() == lost);
  EXPECT_EQ(state().path, file);
  EXPECT_TRUE(state().is_modified());
  EXPECT_EQ(on_disk().changes, 2);
  EXPECT_TRUE(on_disk().document == lost) << "and is safe again";
  perform(Verb::set_title, {.text = "Critères"});
  EXPECT_TRUE(on_disk().document == session->document());
  perform(Verb::save);
  EXPECT_TRUE(journals().empty());
  EXPECT_NE(std::get<std::string>(system::read_file(file)).find("Oser"), std::string::npos);
}

TEST_F(Breakdown, EachMapIsOfferedInTurnFromTheVeryStart) {
  Session other(places(folder / "state"), Mode::window);
  other.perform({Verb::new_map, {}});
  other.perform({Verb::set_title, {.text = "Jamais enregistrée"}});
  open_map();
  perform(Verb::set_title, {.text = "Perdue"});
  kill_and_start_again();
  std::set<std::string> titles;
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(state().notice) << "before the person does anything";
    perform(state().notice->action->verb, state().notice->action->arguments);
    titles.insert(session->document().heading().title);
    perform(Verb::save_as, {.path = (folder / ("sauve-" + std::to_string(i) + ".json")).string()});
  }
  EXPECT_EQ(titles, (std::set<std::string>{"Perdue", "Jamais enregistrée"}));
  EXPECT_FALSE(state().notice);
}

TEST_F(Breakdown, TheOfferWaitsForAnAnswer) {
  open_map();
  perform(Verb::set_title, {.text = "Autre"});
  kill_and_start_again();
  open_map();
  ASSERT_TRUE(state().notice) << "opening a map does not take it away";
  perform(Verb::dismiss_notice);
  EXPECT_FALSE(state().notice);
  perform(Verb::zoom_in);
  EXPECT_FALSE(state().notice) << "put off, it is not repeated";
  kill_and_start_again();
  perform(Verb::new_map);
  ASSERT_TRUE(state().notice) << "but at the next start";
  perform(state().notice->other_action->verb, state().notice->other_action->arguments);
  EXPECT_FALSE(state().notice);
  EXPECT_TRUE(journals().empty());
  EXPECT_EQ(std::distance(fs::directory_iterator(folder / "state/journals/aside"), fs::directory_iterator()), 1);
  EXPECT_FALSE(perform(Verb::recover).done());
}

TEST_F(Breakdown, MapsAreOfferedOneAfterTheOther) {
  open_map();
  perform(Verb::set_title, {.text = "Ancienne"});
  kill_and_start_again();
  perform(Verb::new_map);
  perform(Verb::set_title, {.text = "Jamais enregistrée"});
  kill_and_start_again();
  perform(Verb::new_map);
  ASSERT_TRUE(state().notice);
  EXPECT_NE(state().notice->text.find("“carte”"), std::string::npos) << state().notice->text;
  perform(state().notice->action->verb, state().notice->action->arguments);
  ASSERT_TRUE(state().notice) << "an answer about one is none about the other";
  EXPECT_NE(state().notice->text.find("“Jamais enregistrée”"), std::string::npos) << state().notice->text;
  perform(state().notice->other_action->verb, state().notice->other_action->arguments);
  EXPECT_FALSE(state().notice);
}

TEST_F(Breakdown, WorkUnderWayIsAskedAboutBeforeAnotherMapIsTakenUp) {
  open_map();
  perform(Verb::set_title, {.text = "Perdue"});
  kill_and_start_again();
  perform(Verb::new_map);
  perform(Verb::set_title, {.text = "En cours"});
  perform(Verb::recover);
  EXPECT_EQ(state().dialog, Dialog::unsaved_changes);
  perform(Verb::answer_discard);
  EXPECT_EQ(session->document().heading().title, "Perdue");
  EXPECT_FALSE(state().notice);
}

TEST_F(Breakdown, AFileSavedAgainSinceIsNotReplaced) {
  open_map();
  perform(Verb::set_title, {.text = "Perdue"});
  kill_and_start_again();
  fs::last_write_time(file, fs::file_time_type::clock::now() + std::chrono::hours(1));
  perform(Verb::new_map);
  perform(Verb::recover);
  EXPECT_EQ(session->document().heading().title, "Perdue");
  EXPECT_TRUE(state().path.empty());
  ASSERT_TRUE(state().notice);
  EXPECT_NE(state().notice->text.find("another name"), std::string::npos);
}

TEST_F(Breakdown, AFolderThatCannotBeWrittenIsToldOnceAndEditingGoesOn) {
  std::ofstream(folder / "state").flush();
  open_map();
  EXPECT_TRUE(perform(Verb::set_title, {.text = "Autre"}).done());
  ASSERT_TRUE(state().notice);
  EXPECT_TRUE(state().journal_problem);
  perform(Verb::dismiss_notice);
  EXPECT_TRUE(perform(Verb::add_child, {.node = id("root"), .text = "Oser"}).done());
  EXPECT_FALSE(state().notice);
  EXPECT_TRUE(perform(Verb::save).done());
}

}  // namespace
}  // namespace concarte::session
