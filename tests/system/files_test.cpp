// Files: read whole, replaced whole or not at all, whatever the system refuses.
#include "system/files.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace concarte::system {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "concarte-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    ::chmod(folder_.c_str(), 0755);
  }
  void TearDown() override {
    ::chmod(folder_.c_str(), 0755);
    fs::remove_all(folder_);
  }

  fs::path path(const char* name) const { return folder_ / name; }
  std::size_t count_files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }
  static std::string content(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  static void put(const fs::path& path, std::string_view text) { std::ofstream(path, std::ios::binary) << text; }
  static mode_t mode(const fs::path& path) {
    struct stat found {};
    EXPECT_EQ(::stat(path.c_str(), &found), 0);
    return found.st_mode & 07777;
  }

  // Whether `act` answers true in a process of its own, which may lower its rights.
  static bool holds_apart(const std::function<bool()>& act) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(act() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  // The administrator may do everything: become nobody in particular.
  static void drop_rights() {
    constexpr uid_t Nobody = 65534;
    if (::geteuid() == 0 && ::setuid(Nobody) != 0) ::_exit(2);
  }

  fs::path folder_;
};

TEST_F(Files, AreReadAsTheyAre) {
  const std::string bytes("une\0deux\r\n\xFF", 11);
  put(path("a"), bytes);
  EXPECT_EQ(std::get<std::string>(read_file(path("a"))), bytes);
}

TEST_F(Files, OfAnySizeAreRead) {
  for (const std::size_t size : {0u, 1u, 65535u, 65536u, 1000003u}) {
    put(path("a"), std::string(size, 'x'));
    EXPECT_EQ(std::get<std::string>(read_file(path("a"))).size(), size);
  }
}

TEST_F(Files, ThatAreTooLargeAreRefused) {
  put(path("a"), std::string(1000, 'x'));
  EXPECT_TRUE(std::holds_alternative<std::string>(read_file(path("a"), 1000)));
  const auto refused = read_file(path("a"), 999);
  ASSERT_TRUE(std::holds_alternative<Problem>(refused));
  EXPECT_FALSE(std::get<Problem>(refused).from_system);
}

TEST_F(Files, ThatAreMissingOrFoldersAreRefusedByName) {
  for (const fs::path& wrong : {path("absent"), path("absent/a"), folder_}) {
    const auto answer = read_file(wrong);
    ASSERT_TRUE(std::holds_alternative<Problem>(answer));
    const Problem& problem = std::get<Problem>(answer);
    EXPECT_TRUE(problem.from_system);
    EXPECT_EQ(problem.file, wrong.string());
    EXPECT_FALSE(problem.message.empty());
  }
}

TEST_F(Files, ThatMayNotBeReadAreRefused) {
  put(path("secret"), "x");
  ::chmod(path("secret").c_str(), 0);
  EXPECT_TRUE(holds_apart([&] {
    drop_rights();
    const auto answer = read_file(path("secret"));
    return std::holds_alternative<Problem>(answer) && std::get<Problem>(answer).from_system;
  }));
}

TEST_F(Files, AreReplacedWhole) {
  EXPECT_EQ(write_file(path("a"), "première version, plus longue"), std::nullopt);
  EXPECT_EQ(write_file(path("a"), "seconde"), std::nullopt);
  EXPECT_EQ(content(path("a")), "seconde");
  EXPECT_EQ(count_files(), 1u);
}

TEST_F(Files, KeepTheirPermissions) {
  put(path("a"), "avant");
  ::chmod(path("a").c_str(), 0640);
  EXPECT_EQ(write_file(path("a"), "après"), std::nullopt);
  EXPECT_EQ(mode(path("a")), 0640u);
}

TEST_F(Files, ThatAreNewFollowTheUsersMask) {
  const mode_t mask = ::umask(027);
  EXPECT_EQ(write_file(path("a"), "x"), std::nullopt);
  ::umask(mask);
  EXPECT_EQ(mode(path("a")), 0640u);
}

TEST_F(Files, AreWrittenThroughSymbolicLinks) {
  fs::create_directory(path("ailleurs"));
  put(path("ailleurs/carte"), "avant");
  fs::create_symlink("ailleurs/carte", path("lien"));
  fs::create_symlink("lien", path("lien-de-lien"));
  EXPECT_EQ(write_file(path("lien-de-lien"), "après"), std::nullopt);
  EXPECT_TRUE(fs::is_symlink(path("lien")));
  EXPECT_TRUE(fs::is_symlink(path("lien-de-lien")));
  EXPECT_EQ(content(path("ailleurs/carte")), "après");
}

TEST_F(Files, AreMadeWhereALinkPointsToNothingYet) {
  fs::create_symlink("nouvelle", path("lien"));
  EXPECT_EQ(write_file(path("lien"), "x"), std::nullopt);
  EXPECT_EQ(content(path("nouvelle")), "x");
  EXPECT_TRUE(fs::is_symlink(path("lien")));
}

TEST_F(Files, AreRefusedThroughACircleOfLinks) {
  fs::create_symlink("b", path("a"));
  fs::create_symlink("a", path("b"));
  ASSERT_NE(write_file(path("a"), "x"), std::nullopt);
  EXPECT_EQ(count_files(), 2u);
}

TEST_F(Files, InAFolderThatDoesNotExistAreRefusedWithItsName) {
  const auto problem = write_file(path("absent/carte.json"), "x");
  ASSERT_TRUE(problem);
  EXPECT_TRUE(problem->from_system);
  EXPECT_NE(problem->message.find(path("absent").string()), std::string::npos);
}

TEST_F(Files, InThePlaceOfAFolderAreRefused) {
  fs::create_directory(path("dossier"));
  ASSERT_TRUE(write_file(path("dossier"), "x"));
  EXPECT_TRUE(fs::is_directory(path("dossier")));
  EXPECT_EQ(count_files(), 1u);
}

TEST_F(Files, ThatAreProtectedAreNotReplaced) {
  put(path("a"), "avant");
  ::chmod(path("a").c_str(), 0444);
  ::chmod(folder_.c_str(), 0777);
  EXPECT_TRUE(holds_apart([&] {
    drop_rights();
    const auto problem = write_file(path("a"), "après");
    return problem && problem->from_system;
  }));
  EXPECT_EQ(content(path("a")), "avant");
  EXPECT_EQ(count_files(), 1u);
}

TEST_F(Files, InAProtectedFolderAreRefused) {
  put(path("a"), "avant");
  ::chmod(path("a").c_str(), 0666);
  ::chmod(folder_.c_str(), 0555);
  EXPECT_TRUE(holds_apart([&] {
    drop_rights();
    return write_file(path("a"), "après").has_value() && write_file(path("b"), "x").has_value();
  }));
  EXPECT_EQ(content(path("a")), "avant");
  EXPECT_EQ(count_files(), 1u);
}

TEST_F(Files, StayAsTheyWereWhenThereIsNoRoom) {
  put(path("a"), "avant");
  EXPECT_TRUE(holds_apart([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit room{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &room);
    const auto problem = write_file(path("a"), std::string(100000, 'x'));
    return problem && problem->from_system && count_files() == 1;
  }));
  EXPECT_EQ(content(path("a")), "avant");
  EXPECT_EQ(count_files(), 1u);
}

TEST_F(Files, OnAFullDeviceAreRefused) {
  const auto problem = write_file("/dev/full", "x");
  ASSERT_TRUE(problem);
  EXPECT_NE(problem->message.find("full"), std::string::npos);
  EXPECT_EQ(write_file("/dev/null", "x"), std::nullopt);
}

TEST_F(Files, WithTheLongestNameAreWritten) {
  const std::string name(255, 'n');
  EXPECT_EQ(write_file(folder_ / name, "x"), std::nullopt);
  EXPECT_TRUE(write_file(folder_ / (name + "n"), "x"));
  EXPECT_EQ(count_files(), 1u);
}

}  // namespace
}  // namespace concarte::system
