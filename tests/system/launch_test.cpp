// Programs started and left to themselves.
#include "system/launch.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include <sys/stat.h>

namespace concarte::system {
namespace {

namespace fs = std::filesystem;

class AProgram : public testing::Test {
 protected:
  AProgram() {
    std::string name = (fs::temp_directory_path() / "concarte-launch-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~AProgram() override { fs::remove_all(folder_); }

  // Writes what it is given; the file appears whole.
  std::string browser() const {
    const fs::path script = folder_ / "browser";
    std::ofstream(script) << "#!/bin/sh\nprintf '%s|%s' \"$#\" \"$1\" > '" << folder_.string() << "/part' && mv '" << folder_.string() << "/part' '"
                          << said().string() << "'\n";
    ::chmod(script.c_str(), 0700);
    return script.string();
  }
  fs::path said() const { return folder_ / "said"; }
  std::string wait_for_words() const {
    while (!fs::exists(said())) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    std::ifstream in(said());
    return {std::istreambuf_iterator<char>(in), {}};
  }

 private:
  fs::path folder_;
};

TEST_F(AProgram, IsGivenItsArgumentAsItIs) {
  EXPECT_FALSE(launch(browser(), "https://a.fr/?b=$(touch x)&c='d' ;rm"));
  EXPECT_EQ(wait_for_words(), "1|https://a.fr/?b=$(touch x)&c='d' ;rm");
}

TEST_F(AProgram, IsMissedInASentence) {
  const auto problem = launch("/no/such/browser", "https://a.fr");
  ASSERT_TRUE(problem);
  EXPECT_TRUE(problem->from_system);
  EXPECT_NE(problem->message.find("/no/such/browser"), std::string::npos);
}

}  // namespace
}  // namespace concarte::system
