// A person with several maps in one window: opens, switches, closes, leaves.
#include "editor/workspace/workspace.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

#include "editor/session/desk.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

class AWorkspace : public testing::Test {
 protected:
  AWorkspace() : folder_(make_folder()), workspace_(places(folder_)) {
    for (const char* name : {"a.json", "b.json", "c.json"}) std::ofstream(folder_ / name) << SmallMap;
  }
  ~AWorkspace() override { fs::remove_all(folder_); }

  static fs::path make_folder() {
    std::string name = (fs::temp_directory_path() / "concarte-workspace-XXXXXX").string();
    return mkdtemp(name.data());
  }
  static Places places(const fs::path& folder) {
    return {fs::path(CONCARTE_SOURCE_DIR) / "assets", {}, folder / "state", (fs::path(CONCARTE_BINARY_DIR) / "concarte-worker").string()};
  }
  Outcome perform(Verb verb, Arguments arguments = {}) {
    Outcome outcome = workspace_.perform({verb, std::move(arguments)});
    workspace_.update();
    return outcome;
  }
  Outcome open(const std::string& name) { return perform(Verb::open, {.path = (folder_ / name).string()}); }
  void open_three() {
    for (const char* name : {"a.json", "b.json", "c.json"}) ASSERT_TRUE(open(name).done());
  }
  void write_an_idea() {
    perform(Verb::select, {.node = id("root")});
    perform(Verb::add_child, {.text = "Une idée"});
    perform(Verb::text_finish);
  }
  std::vector<std::string> titles() const {
    std::vector<std::string> titles;
    for (const Tab& tab : workspace_.tabs().tabs) titles.push_back(tab.title + (tab.has_unsaved_work ? "*" : ""));
    return titles;
  }
  std::string shown() const { return workspace_.current().state().path.stem().string(); }
  const State& state() const { return workspace_.current().state(); }

  fs::path folder_;
  Workspace workspace_;
};

using Titles = std::vector<std::string>;

TEST_F(AWorkspace, has_no_tab_before_a_map_is_opened) {
  EXPECT_TRUE(workspace_.tabs().tabs.empty());
  EXPECT_FALSE(state().has_map);
}

TEST_F(AWorkspace, opens_each_map_in_a_tab_and_shows_the_last) {
  open_three();
  EXPECT_EQ(titles(), (Titles{"a", "b", "c"}));
  EXPECT_EQ(shown(), "c");
}

TEST_F(AWorkspace, shows_a_map_that_is_open_already) {
  open_three();
  EXPECT_TRUE(open("./a.json").done());
  EXPECT_EQ(titles(), (Titles{"a", "b", "c"}));
  EXPECT_EQ(shown(), "a");
}

TEST_F(AWorkspace, replaces_a_new_map_that_nothing_was_written_in) {
  perform(Verb::new_map);
  open("a.json");
  EXPECT_EQ(titles(), Titles{"a"});
  perform(Verb::new_map);
  write_an_idea();
  perform(Verb::type_text, {.text = "x"});
  perform(Verb::select_root);
  perform(Verb::add_child, {.text = "Gardée"});
  open("b.json");
  EXPECT_EQ(workspace_.tabs().tabs.size(), 3U);
}

TEST_F(AWorkspace, goes_round_the_tabs_both_ways) {
  open_three();
  perform(Verb::next_tab);
  EXPECT_EQ(shown(), "a");
  perform(Verb::previous_tab);
  EXPECT_EQ(shown(), "c");
  perform(Verb::show_tab, {.position = 1});
  EXPECT_EQ(shown(), "b");
  perform(Verb::move_tab, {.position = 0});
  EXPECT_EQ(titles(), (Titles{"b", "a", "c"}));
  EXPECT_EQ(shown(), "b");
  perform(Verb::move_tab_right);
  EXPECT_EQ(titles(), (Titles{"a", "b", "c"}));
  perform(Verb::move_tab_left);
  perform(Verb::move_tab_left);
  EXPECT_EQ(titles(), (Titles{"b", "a", "c"})) << "the first goes no further";
  EXPECT_EQ(shown(), "b");
}

TEST_F(AWorkspace, keeps_what_each_map_is_at) {
  open("a.json");
  write_an_idea();
  perform(Verb::select, {.node = id("speaks")});
  open("b.json");
  EXPECT_FALSE(state().is_modified());
  perform(Verb::previous_tab);
  EXPECT_TRUE(state().is_modified());
  EXPECT_EQ(state().selection.focus(), id("speaks"));
  perform(Verb::undo);
  EXPECT_EQ(titles(), (Titles{"a", "b"}));
}

TEST_F(AWorkspace, keeps_words_being_typed_when_another_map_is_shown) {
  open("a.json");
  open("b.json");
  perform(Verb::select, {.node = id("speaks")});
  perform(Verb::edit_text);
  perform(Verb::type_text, {.text = " fort"});
  perform(Verb::next_tab);
  EXPECT_EQ(titles(), (Titles{"a", "b*"}));
  perform(Verb::next_tab);
  EXPECT_EQ(state().document.node(id("speaks")).text, "Il parle fort");
}

TEST_F(AWorkspace, closes_a_saved_map_at_once_and_asks_about_the_other_only) {
  open("a.json");
  write_an_idea();
  open("b.json");
  perform(Verb::close_tab);
  EXPECT_EQ(titles(), Titles{"a*"});
  perform(Verb::close_tab);
  EXPECT_EQ(state().dialog, Dialog::unsaved_changes);
  perform(Verb::answer_cancel);
  EXPECT_EQ(titles(), Titles{"a*"});
  perform(Verb::close_tab);
  perform(Verb::answer_save);
  EXPECT_TRUE(workspace_.tabs().tabs.empty());
  open("a.json");
  EXPECT_EQ(state().document.node_count(), 6U);
}

TEST_F(AWorkspace, asks_on_the_map_itself_when_another_one_is_closed) {
  open("a.json");
  write_an_idea();
  open("b.json");
  perform(Verb::close_tab, {.position = 0});
  EXPECT_EQ(shown(), "a");
  perform(Verb::answer_discard);
  EXPECT_EQ(titles(), Titles{"b"});
}

TEST_F(AWorkspace, leaves_at_once_when_all_is_saved) {
  open_three();
  perform(Verb::quit);
  EXPECT_TRUE(workspace_.is_quit());
}

TEST_F(AWorkspace, asks_once_about_several_unsaved_maps) {
  open("a.json");
  write_an_idea();
  open("b.json");
  write_an_idea();
  open("c.json");
  perform(Verb::quit);
  EXPECT_EQ(state().dialog, Dialog::quitting);
  EXPECT_FALSE(workspace_.is_quit());
  perform(Verb::answer_cancel);
  EXPECT_EQ(state().dialog, Dialog::none);
  perform(Verb::quit);
  perform(Verb::answer_save);
  EXPECT_TRUE(workspace_.is_quit());
  EXPECT_EQ(titles(), (Titles{"a", "b", "c"}));
}

TEST_F(AWorkspace, asks_for_the_names_that_are_missing_on_the_way_out) {
  open("a.json");
  write_an_idea();
  perform(Verb::new_map);
  perform(Verb::add_child, {.text = "Une"});
  perform(Verb::text_finish);
  perform(Verb::new_map);
  perform(Verb::add_child, {.text = "Deux"});
  perform(Verb::quit);
  perform(Verb::answer_save);
  EXPECT_EQ(state().dialog, Dialog::save_as);
  perform(Verb::save_as, {.path = (folder_ / "une.json").string()});
  EXPECT_EQ(state().dialog, Dialog::save_as);
  EXPECT_FALSE(workspace_.is_quit());
  // Second thoughts: nothing is left, and nothing goes on by itself.
  perform(Verb::close_dialog);
  perform(Verb::save_as, {.path = (folder_ / "deux.json").string()});
  EXPECT_FALSE(workspace_.is_quit());
  perform(Verb::quit);
  EXPECT_TRUE(workspace_.is_quit());
  EXPECT_TRUE(fs::exists(folder_ / "une.json"));
}

TEST_F(AWorkspace, says_below_the_map_shown_why_another_cannot_be_opened) {
  open("a.json");
  std::ofstream(folder_ / "broken.json") << R"({"format": "concarte-map", "version": 1, "nodes": [{"id": "n1", "parent": "n9", "text": "Seule"}]})";
  EXPECT_FALSE(open("broken.json").done());
  EXPECT_EQ(titles(), Titles{"a"});
  ASSERT_TRUE(state().notice && state().notice->action);
  const Command mend = *state().notice->action;
  perform(mend.verb, mend.arguments);
  EXPECT_EQ(titles(), (Titles{"a", "broken*"}));
  EXPECT_FALSE(open("absent.json").done());
  EXPECT_TRUE(state().notice);
}

TEST_F(AWorkspace, tells_maps_of_the_same_name_by_their_folders) {
  fs::create_directory(folder_ / "lyon");
  fs::copy(folder_ / "a.json", folder_ / "lyon");
  open("a.json");
  open("lyon/a.json");
  EXPECT_EQ(titles().back(), "a (lyon)");
}

TEST_F(AWorkspace, remembers_what_was_opened_in_any_tab) {
  fs::create_directory(folder_ / "state");
  open_three();
  EXPECT_EQ(state().recent.size(), 3U);
  perform(Verb::next_tab);
  EXPECT_EQ(state().recent.size(), 3U);
}

TEST_F(AWorkspace, opens_the_maps_of_last_time_where_they_were_looked_at) {
  fs::create_directory(folder_ / "state");
  open_three();
  perform(Verb::show_tab, {.position = 1});
  workspace_.settle();
  perform(Verb::zoom_in);
  const View seen = state().view;
  perform(Verb::quit);

  Workspace later(places(folder_));
  later.restore();
  later.settle();
  ASSERT_EQ(later.tabs().tabs.size(), 3U);
  EXPECT_EQ(later.tabs().current, 1U);
  EXPECT_DOUBLE_EQ(later.current().state().view.zoom, seen.zoom);
  EXPECT_NEAR(later.current().state().view.centre_in_figure.x, seen.centre_in_figure.x, 1e-9);
  EXPECT_FALSE(later.current().state().notice);
}

TEST_F(AWorkspace, tells_of_a_map_that_is_no_longer_there) {
  fs::create_directory(folder_ / "state");
  open_three();
  fs::remove(folder_ / "c.json");
  Workspace later(places(folder_));
  later.restore();
  EXPECT_EQ(later.tabs().tabs.size(), 2U);
  ASSERT_TRUE(later.current().state().notice);
  EXPECT_NE(later.current().state().notice->text.find("c.json"), std::string::npos);
}

TEST_F(AWorkspace, begins_blank_when_nothing_was_open_or_the_memory_is_unreadable) {
  fs::create_directory(folder_ / "state");
  workspace_.restore();
  EXPECT_FALSE(state().has_map);
  std::ofstream(folder_ / "state" / "open-maps") << "current 7\nmap\nmap x y z\nnonsense\n\nmap 1 2 3 /nowhere/at all.json\n";
  workspace_.restore();
  EXPECT_FALSE(state().has_map);
  EXPECT_TRUE(state().notice);
}

TEST_F(AWorkspace, changes_nothing_before_a_map_is_open) {
  EXPECT_FALSE(perform(Verb::add_root).done());
  EXPECT_FALSE(workspace_.current().is_enabled(Verb::add_child));
  EXPECT_FALSE(workspace_.current().is_enabled(Verb::save));
}

TEST_F(AWorkspace, begins_a_map_with_a_template_that_stays_as_it_is) {
  perform(Verb::new_from_template);
  EXPECT_EQ(state().dialog, Dialog::templates);
  workspace_.settle();
  ASSERT_EQ(workspace_.gallery().templates.size(), 4U);
  for (const GalleryMap& map : workspace_.gallery().templates) EXPECT_TRUE(map.picture) << map.path;
  const fs::path chosen = workspace_.gallery().templates.front().path;
  EXPECT_TRUE(perform(Verb::new_from_template, {.path = chosen.string()}).done());
  EXPECT_EQ(state().dialog, Dialog::none);
  EXPECT_TRUE(state().path.empty());
  EXPECT_FALSE(state().is_modified());
  EXPECT_GT(state().document.node_count(), 10U);
  // Another one does not take its place.
  perform(Verb::new_from_template, {.path = chosen.string()});
  EXPECT_EQ(workspace_.tabs().tabs.size(), 2U);
  EXPECT_TRUE(workspace_.gallery().templates.empty()) << "no picture is kept that nothing shows";
}

TEST_F(AWorkspace, shows_pictures_of_what_was_opened_lately_while_no_map_is_open) {
  fs::create_directory(folder_ / "state");
  open_three();
  for (int i = 0; i < 3; ++i) perform(Verb::close_tab);
  fs::remove(folder_ / "b.json");
  std::ofstream(folder_ / "a.json") << "not a map";
  workspace_.settle();
  const auto& recent = workspace_.gallery().recent;
  ASSERT_EQ(recent.size(), 2U);
  EXPECT_EQ(recent[0].title, "Critères");
  EXPECT_TRUE(recent[0].picture);
  EXPECT_EQ(recent[1].title, "a");
  EXPECT_FALSE(recent[1].picture);
}

TEST_F(AWorkspace, takes_up_what_a_crash_left_in_a_tab_in_the_place_of_the_saved_map) {
  fs::create_directory(folder_ / "state");
  fs::create_directory(folder_ / "state" / "journals");
  if (fork() == 0) {
    Workspace crashing(places(folder_));
    Command open{Verb::open, {}};
    open.arguments.path = (folder_ / "a.json").string();
    crashing.perform(open);
    Command add{Verb::add_root, {}};
    add.arguments.text = "Perdue ?";
    crashing.perform(add);
    crashing.perform({Verb::text_finish, {}});
    _exit(0);
  }
  ASSERT_GT(wait(nullptr), 0);
  Workspace later(places(folder_));
  later.restore();
  Command open{Verb::open, {}};
  open.arguments.path = (folder_ / "b.json").string();
  later.perform(open);
  ASSERT_TRUE(later.current().state().notice && later.current().state().notice->action);
  later.perform(*later.current().state().notice->action);
  ASSERT_EQ(later.tabs().tabs.size(), 2U);
  EXPECT_EQ(later.tabs().tabs[later.tabs().current].title, "a");
  EXPECT_TRUE(later.current().state().is_modified());
  EXPECT_EQ(later.current().document().node_count(), 6U);
}

TEST_F(AWorkspace, throws_work_away_for_good_when_the_person_says_so) {
  fs::create_directory(folder_ / "state");
  open("a.json");
  write_an_idea();
  open("b.json");
  write_an_idea();
  perform(Verb::quit);
  perform(Verb::answer_discard);
  EXPECT_TRUE(workspace_.is_quit());
  std::error_code ignored;
  for (const auto& left : fs::directory_iterator(folder_ / "state" / "journals", ignored)) ADD_FAILURE() << left.path();
}

}  // namespace
}  // namespace concarte::session
