// The palette: commands found by parts of their names in either language, with the values they want.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/translate.h"
#include "editor/dialogs/palette_entries.h"
#include "editor/session/desk.h"

namespace concarte::ui {
namespace {

using session::Verb;

class APalette : public testing::Test {
 protected:
  static void SetUpTestSuite() { start_translation("fr", CONCARTE_BINARY_DIR "/share/locale"); }
  static void TearDownTestSuite() { start_translation("en", CONCARTE_BINARY_DIR "/share/locale"); }

  void open() { entries_ = palette_entries(desk_.session()); }
  // The labels found, best first.
  std::vector<std::string> found(const std::string& typed, const std::vector<std::string>& recent = {}) {
    if (entries_.empty()) open();
    std::vector<std::string> labels;
    for (const std::size_t i : matching(entries_, typed, recent)) labels.push_back(entries_[i].label);
    return labels;
  }
  std::string first(const std::string& typed) {
    const auto labels = found(typed);
    return labels.empty() ? "nothing" : labels.front();
  }
  const PaletteEntry& entry(const std::string& label) {
    const auto place = std::find_if(entries_.begin(), entries_.end(), [&](const PaletteEntry& e) { return e.label == label; });
    EXPECT_NE(place, entries_.end()) << label;
    return *place;
  }

  session::Desk desk_;
  std::vector<PaletteEntry> entries_;
};

TEST_F(APalette, FindsACommandInFrenchAndInEnglish) {
  const std::string select_all = translate(session::row(Verb::select_all).label);
  EXPECT_EQ(first("tout selec"), select_all);
  EXPECT_EQ(first("select all"), select_all);
  EXPECT_EQ(first("ALL SEL"), select_all) << "in any order and case";
}

TEST_F(APalette, NeedsNoAccents) { EXPECT_EQ(first("tout deplier"), translate(session::row(Verb::unfold_all).label)); }

TEST_F(APalette, FindsByInitials) {
  const auto labels = found("slb");
  EXPECT_NE(std::find(labels.begin(), labels.end(), translate(session::row(Verb::select_branch).label)), labels.end());
}

TEST_F(APalette, OffersTheValuesOfACommandThatWantsOne) {
  desk_.select("dares");
  EXPECT_EQ(first("nature question"), "Nature\u00a0: Question");
  EXPECT_EQ(first("kind question"), "Nature\u00a0: Question");
  EXPECT_EQ(entry("Nature\u00a0: Question").command.arguments.kind, "question");
  EXPECT_EQ(entry("Nature\u00a0: Question").refusal, "");
}

TEST_F(APalette, SaysWhyACommandCannotBeDone) {
  desk_.perform(Verb::select);
  open();
  EXPECT_NE(entry("Nature\u00a0: Question").refusal, "");
  EXPECT_NE(entry(translate(session::row(Verb::undo).label)).refusal, "");
}

TEST_F(APalette, PutsWhatWasUsedLatelyFirst) {
  const std::string quit = translate(session::row(Verb::quit).label);
  EXPECT_EQ(found("", {quit}).front(), quit);
  EXPECT_EQ(found("", {}).size(), entries_.size()) << "all are there when nothing is typed";
}

TEST_F(APalette, OffersTheIdeasOfTheMapWhereOneIsWanted) {
  desk_.select("dares");
  open();
  const auto moving = std::find_if(entries_.begin(), entries_.end(), [](const PaletteEntry& e) { return e.command.verb == Verb::reparent; });
  ASSERT_NE(moving, entries_.end());
  ASSERT_EQ(moving->asks, Asks::idea);
  const auto ideas = idea_entries(desk_.session(), *moving);
  const auto places = matching(ideas, "ecole", {});
  ASSERT_EQ(places.size(), 1u);
  EXPECT_EQ(ideas[places.front()].command.arguments.parent, session::id("school"));
  desk_.session().perform(ideas[places.front()].command);
  EXPECT_EQ(desk_.map().node(session::id("dares")).parent, session::id("school"));
}

TEST_F(APalette, OffersTheTagsOfTheMapAndTakesAwayThoseThatAreThere) {
  desk_.perform(Verb::set_tags, {.node = session::id("speaks"), .tags = std::vector<std::string>{"parole", "classe"}});
  desk_.select("dares");
  open();
  desk_.session().perform(entry("Étiquette\u00a0: parole").command);
  EXPECT_EQ(desk_.map().node(session::id("dares")).tags, std::vector<std::string>{"parole"});
  open();
  desk_.session().perform(entry("Retirer l’étiquette\u00a0: parole").command);
  EXPECT_TRUE(desk_.map().node(session::id("dares")).tags.empty());
}

TEST_F(APalette, OpensTheWebLinksOfAnIdeaAndOfItsNote) {
  desk_.perform(Verb::set_links, {.node = session::id("dares"), .links = std::vector<std::string>{"https://a.fr"}});
  desk_.perform(Verb::set_note, {.node = session::id("dares"), .text = "voir [là](https://b.fr/x)"});
  desk_.select("dares");
  open();
  entry("Ouvrir un lien web\u00a0: https://a.fr");
  EXPECT_EQ(first("b.fr"), "Ouvrir un lien web\u00a0: https://b.fr/x");
}

// Verbs that carry what the pointer or a field does; the command beside each does the same from the keyboard.
const std::map<Verb, const char*> ByOtherKeys{
    {Verb::set_text, "edit_text"}, {Verb::set_note, "edit_note"}, {Verb::zoom_at, "zoom_in"}, {Verb::pan, "walk_right and zoom_fit"},
    {Verb::resize_canvas, "the window's own"}, {Verb::type_text, "letters"}, {Verb::text_place, "text_left"},
    {Verb::repair, "Ctrl+F6 to the notice's button"}, {Verb::answer_save, "its letter"}, {Verb::answer_discard, "its letter"},
    {Verb::answer_cancel, "Esc"}, {Verb::close_dialog, "Esc"}, {Verb::dismiss_notice, "Ctrl+F6 to the notice's buttons"},
    {Verb::set_keys, "Enter in the list of keys"}, {Verb::visit_link, "its letter"}, {Verb::go_to_step, "Enter on a step of show_history"},
    {Verb::set_group, "Ctrl+F6 to its fields"}, {Verb::move_group, "Ctrl+F6 to its buttons"}, {Verb::remove_group, "Ctrl+F6 to its button"},
    {Verb::set_stance, "the right panel"}, {Verb::set_voice, "Enter in a cell of read_as_grid"}, {Verb::choose_cell, "the arrows in read_as_grid"}, {Verb::add_linked, "Enter in an empty cell of read_as_framework"}, {Verb::add_term, "the field of the words"}, {Verb::set_term, "the choices of the words"}, {Verb::remove_term, "its button"}, {Verb::set_sense, "the fields of the words"},
    {Verb::merge_ideas, "the question card's button, by its letter"}, {Verb::keep_alone, "the answers of show_synthesis, by letter"},
    {Verb::set_ideas_aside, "its letter in show_synthesis"}, {Verb::take_out_ideas, "the menu key on an idea of show_synthesis"},
    {Verb::remove_source, "the menu key on a source of show_synthesis"}, {Verb::reread_source, "the menu key on a source of show_synthesis"},
    {Verb::allow_proposal, "the buttons of the pairs kept apart in show_synthesis"},
    {Verb::ask_about, "Enter on an idea of show_synthesis"}, {Verb::look_at_word, "Enter on a word of show_words"},
    {Verb::set_figure, "the fields of show_figures"}, {Verb::choose_figure, "Enter on a figure of show_figures"},
    {Verb::decide_conflict, "the buttons of show_versions, by Tab"}, {Verb::export_amendments, "the buttons of show_versions, by Tab"},
    {Verb::set_search, "the field of find"}, {Verb::set_filter, "the chips of show_filter"}, {Verb::replace_here, "Enter in its field"}, {Verb::replace_all, "its button, by Tab"},
    {Verb::edit_inbox, "Space on an idea of the inbox"}, {Verb::set_frame_nodes, "join_frame and leave_frame"}, {Verb::show_tab, "next_tab"}, {Verb::move_tab, "move_tab_left and move_tab_right"},
    {Verb::text_select_word, "text_word_right with Shift"}, {Verb::replace_word, "Enter in the list of show_word_menu"}};

TEST_F(APalette, ReachesEveryCommandThatHasNeitherKeyNorMenu) {
  desk_.perform(Verb::add_group, {.text = "Table 1"});
  desk_.perform(Verb::set_links, {.node = session::id("dares"), .links = std::vector<std::string>{"https://a.fr"}});
  desk_.perform(Verb::set_tags, {.node = session::id("dares"), .tags = std::vector<std::string>{"parole"}});
  desk_.select("dares");
  desk_.perform(Verb::edit_text);
  open();
  for (const session::CommandRow& row : session::command_table()) {
    const bool is_offered = std::any_of(entries_.begin(), entries_.end(), [&](const PaletteEntry& e) { return e.command.verb == row.verb; });
    const bool has_place = !row.keys.empty() || row.menu != session::Menu::none;
    EXPECT_TRUE(has_place || is_offered || ByOtherKeys.contains(row.verb)) << row.name << " cannot be done with the keyboard alone";
    EXPECT_FALSE(has_place && ByOtherKeys.contains(row.verb)) << row.name << " has its own place now";
  }
}

TEST_F(APalette, FindsNothingForWordsThatNameNothing) { EXPECT_EQ(found("zzz").size(), 0u); }

}  // namespace
}  // namespace concarte::ui
