// The settings file: what is chosen comes back, what is unknown is kept, what is broken is told and left alone.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "editor/state/settings_file.h"
#include "editor/state/state.h"

namespace concarte::session {
namespace {

class SettingsFile : public testing::Test {
 protected:
  SettingsFile() {
    std::string name = (std::filesystem::temp_directory_path() / "concarte-settings-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~SettingsFile() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path file() const { return folder_ / "settings.json"; }
  void write(const std::string& bytes) const { std::ofstream(file()) << bytes; }
  std::string bytes() const {
    std::ifstream in(file());
    return {std::istreambuf_iterator<char>(in), {}};
  }
  State person() const {
    State state;
    state.places.config = folder_;
    load_settings(state);
    return state;
  }

 private:
  std::filesystem::path folder_;
};

TEST_F(SettingsFile, is_not_needed) {
  const SettingsReading reading = read_settings(file());
  EXPECT_FALSE(reading.problem);
  EXPECT_EQ(reading.settings, Settings{});
}

TEST_F(SettingsFile, gives_back_what_was_chosen) {
  Settings chosen;
  chosen.interface_scale = 1.25;
  chosen.theme = "dark";
  chosen.typing_helps = false;
  chosen.helps.dashes = false;
  chosen.spelling = false;
  chosen.reduced_motion = true;
  chosen.inspector_shown = false;
  chosen.left_panel = "outline";
  chosen.restores_maps = false;
  chosen.keys = {{"add_child", {"Tab", "Ctrl+K 1"}}, {"fold_all", {}}};
  EXPECT_FALSE(write_settings(file(), chosen));
  EXPECT_EQ(read_settings(file()).settings, chosen);
}

TEST_F(SettingsFile, says_only_what_was_chosen) {
  Settings chosen;
  chosen.spelling = false;
  EXPECT_FALSE(write_settings(file(), chosen));
  EXPECT_EQ(bytes(), "{\n  \"spelling\": false\n}\n");
}

TEST_F(SettingsFile, keeps_what_another_version_has_chosen) {
  write(R"({"later": {"a": [1, 2]}, "spelling": false, "theme": "light"})");
  State state = person();
  EXPECT_FALSE(change_settings(state, [](Settings& s) { s.theme.clear(); }));
  EXPECT_EQ(bytes(), "{\n  \"later\": {\n    \"a\": [\n      1,\n      2\n    ]\n  },\n  \"spelling\": false,\n  \"theme\": \"\"\n}\n");
}

TEST_F(SettingsFile, is_shared_by_two_windows) {
  State one = person(), other = person();
  EXPECT_FALSE(change_settings(one, [](Settings& s) { s.interface_scale = 2; }));
  EXPECT_FALSE(change_settings(other, [](Settings& s) { s.spelling = false; }));
  EXPECT_EQ(other.settings.interface_scale, 2);
  EXPECT_EQ(read_settings(file()).settings, other.settings);
}

struct Slip {
  const char* bytes;
  const char* told;
};

class BrokenSettings : public SettingsFile, public testing::WithParamInterface<Slip> {};

TEST_P(BrokenSettings, are_told_with_their_place_and_left_as_they_are) {
  write(GetParam().bytes);
  State state = person();
  EXPECT_EQ(state.settings, Settings{});
  ASSERT_TRUE(state.notice);
  EXPECT_NE(state.notice->text.find(GetParam().told), std::string::npos) << state.notice->text;
  const auto problem = change_settings(state, [](Settings& s) { s.interface_scale = 2; });
  ASSERT_TRUE(problem);
  EXPECT_EQ(state.settings.interface_scale, 2) << "it still goes for this window";
  EXPECT_EQ(bytes(), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(all, BrokenSettings,
                         testing::Values(Slip{"{\n  \"spelling\": true\n  \"theme\": \"dark\"\n}", "settings.json: line 3: "},
                                         Slip{"[1]", "line 1"}, Slip{R"({"spelling": "yes"})", "spelling: true or false"},
                                         Slip{R"({"interface_scale": 9})", "from 0.8 to 2.5"}, Slip{R"({"theme": 1})", "theme: a text"},
                                         Slip{R"({"keys": {"add_child": "Tab"}})", "keys/add_child: a list of keys"}, Slip{"", "line 1"}));

TEST_F(SettingsFile, is_not_read_by_a_script) {
  write(R"({"spelling": false})");
  State state;
  state.mode = Mode::script;
  state.places.config = file().parent_path();
  load_settings(state);
  EXPECT_TRUE(state.settings.spelling);
}

}  // namespace
}  // namespace concarte::session
