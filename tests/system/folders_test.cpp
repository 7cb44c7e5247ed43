// The folders of the program and of its user.
#include "system/folders.h"

#include <cstdlib>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace concarte::system {
namespace {

namespace fs = std::filesystem;

class Folders : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "concarte-folders-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    home_ = pattern;
    ::setenv("HOME", home_.c_str(), 1);
    for (const char* variable : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) ::unsetenv(variable);
  }
  void TearDown() override { fs::remove_all(home_); }

  fs::path home_;
};

TEST_F(Folders, OfTheUserAreTheUsualOnesAtHome) {
  EXPECT_EQ(cache_folder(), home_ / ".cache/concarte");
  EXPECT_EQ(config_folder(), home_ / ".config/concarte");
  EXPECT_EQ(state_folder(), home_ / ".local/state/concarte");
  EXPECT_TRUE(fs::is_directory(state_folder()));
}

TEST_F(Folders, OfTheUserAreForHimAlone) {
  struct stat found {};
  ASSERT_EQ(::stat(state_folder().c_str(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777, 0700u);
}

TEST_F(Folders, FollowTheEnvironmentWhenItGivesAnAbsolutePath) {
  ::setenv("XDG_CACHE_HOME", (home_ / "mon cache").c_str(), 1);
  EXPECT_EQ(cache_folder(), home_ / "mon cache/concarte");
  ::setenv("XDG_CACHE_HOME", "relatif", 1);
  EXPECT_EQ(cache_folder(), home_ / ".cache/concarte");
  ::setenv("XDG_CACHE_HOME", "", 1);
  EXPECT_EQ(cache_folder(), home_ / ".cache/concarte");
}

TEST_F(Folders, AreEmptyWhereNoneCanBe) {
  ::setenv("XDG_STATE_HOME", "/dev/null", 1);
  EXPECT_EQ(state_folder(), fs::path());
  ::unsetenv("HOME");
  EXPECT_EQ(cache_folder(), fs::path());
}

TEST_F(Folders, OfTheProgramStandBesideIt) {
  EXPECT_TRUE(fs::exists(executable_folder() / "system_test"));
  EXPECT_EQ(assets_folder(), executable_folder() / "share/concarte");
  EXPECT_TRUE(fs::is_directory(assets_folder() / "themes"));
}

}  // namespace
}  // namespace concarte::system
