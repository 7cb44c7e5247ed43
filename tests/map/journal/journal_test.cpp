// Journals on the disk: what was written comes back, whole or to where it was cut, and never while its program lives.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

#include "map/document/fit.h"
#include "map/journal/journal.h"
#include "map/storage/random_map.h"
#include "system/files.h"

namespace concarte::journal {
namespace {

using namespace document;
namespace fs = std::filesystem;

class Journals : public testing::Test {
 protected:
  Journals() {
    std::string name = (fs::temp_directory_path() / "concarte-journal-XXXXXX").string();
    folder = mkdtemp(name.data());
  }
  ~Journals() override { fs::remove_all(folder); }

  Journal begun(int changes = 0) { return std::get<Journal>(Journal::begin(folder, map, "/maps/carte.json", changes)); }
  // One more idea under the last one.
  void grow(Journal& journal) {
    Node node;
    node.id = *NodeId::parse("new" + std::to_string(grown++));
    node.rank = Rank::nth(1000 + grown);
    node.text = "idée " + std::to_string(grown);
    Change change;
    change.of<Node>().added.push_back(node);
    EXPECT_EQ(journal.append(change), std::nullopt);
    map.apply(change);
    states.push_back(map);
  }
  static std::string bytes_of(const fs::path& file) { return std::get<std::string>(system::read_file(file)); }

  fs::path folder;
  Document map = storage::RandomMap(3).make();
  std::vector<Document> states;
  unsigned grown = 0;
};

TEST_F(Journals, GiveTheMapBack) {
  Journal journal = begun(3);
  grow(journal);
  grow(journal);
  const auto recovered = recover(bytes_of(journal.file()));
  ASSERT_TRUE(recovered);
  EXPECT_TRUE(recovered->document == map);
  EXPECT_EQ(recovered->path, "/maps/carte.json");
  EXPECT_EQ(recovered->changes, 5);
  EXPECT_FALSE(recovered->is_cut);
}

TEST_F(Journals, GiveTheWordsThatWereBeingTyped) {
  Journal journal = begun();
  grow(journal);
  const NodeId node = *NodeId::parse("new0");
  const auto typing = [&](const char* words) {
    Node written = map.node(node);
    written.text = words;
    Typing line;
    line.change.of<Node>().updated.push_back({map.node(node), written});
    return line;
  };
  (void)journal.append(typing("é"));
  (void)journal.append(typing("école"));
  EXPECT_EQ(recover(bytes_of(journal.file()))->document.node(node).text, "école");
  EXPECT_EQ(recover(bytes_of(journal.file()))->changes, 2);
  (void)journal.append(Typing{});
  EXPECT_EQ(recover(bytes_of(journal.file()))->document.node(node).text, "idée 1");
}

TEST_F(Journals, CutAnywhereGiveTheLastWholeState) {
  Journal journal = begun();
  states.push_back(map);
  std::vector<std::size_t> ends{bytes_of(journal.file()).size()};
  for (int i = 0; i < 5; ++i) {
    grow(journal);
    ends.push_back(bytes_of(journal.file()).size());
  }
  const std::string bytes = bytes_of(journal.file());
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    const auto recovered = recover(std::string_view(bytes).substr(0, size));
    const auto whole = static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), size) - ends.begin());
    ASSERT_EQ(recovered.has_value(), whole > 0) << size;
    if (!recovered) continue;
    ASSERT_TRUE(recovered->document == states[whole - 1]) << size;
    ASSERT_FALSE(recovered->is_cut) << size;
  }
}

TEST_F(Journals, SpoiledInTheMiddleGiveWhatStandsBeforeAndSaySo) {
  Journal journal = begun();
  states.push_back(map);
  for (int i = 0; i < 3; ++i) grow(journal);
  const std::string bytes = bytes_of(journal.file());
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < bytes.size(); at = bytes.find('\n', at) + 1) lines.push_back(bytes.substr(at, bytes.find('\n', at) + 1 - at));
  ASSERT_EQ(lines.size(), 5u);
  for (const std::string& spoiled : {std::string("\n"), std::string(40, '\0') + "\n", lines[2].substr(5), lines[0], lines[2]}) {
    const auto recovered = recover(lines[0] + lines[1] + lines[2] + spoiled + lines[4]);
    ASSERT_TRUE(recovered);
    EXPECT_TRUE(recovered->is_cut) << spoiled;
    EXPECT_TRUE(recovered->document == states[1]) << spoiled;
  }
}

TEST_F(Journals, AreOfferedOnlyOnceTheirProgramIsGone) {
  Journal journal = begun();
  grow(journal);
  EXPECT_TRUE(find_left_behind(folder).empty()) << "it is still being written";
  const pid_t child = ::fork();
  if (child == 0) {
    fs::create_directories(folder / "other");
    auto other = Journal::begin(folder / "other", map, {}, 1);
    (void)std::get<Journal>(other).append(Typing{});
    ::kill(::getpid(), SIGKILL);
  }
  ::waitpid(child, nullptr, 0);
  std::vector<LeftBehind> left = find_left_behind(folder / "other");
  ASSERT_EQ(left.size(), 1u);
  EXPECT_TRUE(left.front().recovered.document == map);
  EXPECT_TRUE(left.front().recovered.path.empty());
  EXPECT_NEAR(static_cast<double>(left.front().until), static_cast<double>(std::time(nullptr)), 60);
  EXPECT_TRUE(find_left_behind(folder / "other").empty()) << "whoever offers it first holds it";
  const fs::path name = left.front().file.path();
  set_aside(std::move(left.front().file));
  left.clear();
  EXPECT_FALSE(fs::exists(name));
  EXPECT_TRUE(fs::exists(folder / "other/aside" / name.filename())) << "a change of mind is possible for some days";
  EXPECT_TRUE(find_left_behind(folder / "other").empty());
  fs::last_write_time(folder / "other/aside" / name.filename(), fs::file_time_type::clock::now() - std::chrono::days(30));
  (void)find_left_behind(folder / "other");
  EXPECT_FALSE(fs::exists(folder / "other/aside" / name.filename()));
}

TEST_F(Journals, WithoutAMapAreNotOffered) {
  std::ofstream(folder / "1.journal") << "{\"journal\": 1, \"path\": \"\"}\n{\"added\": {\"nodes\"";
  std::ofstream(folder / "2.journal").flush();
  EXPECT_TRUE(find_left_behind(folder).empty());
  EXPECT_FALSE(fs::exists(folder / "1.journal"));
}

TEST_F(Journals, ThatCannotBeWrittenSaySo) {
  std::ofstream(folder / "file").flush();
  EXPECT_TRUE(std::holds_alternative<Problem>(Journal::begin(folder / "file", map, {}, 0)));
}

}  // namespace
}  // namespace concarte::journal
