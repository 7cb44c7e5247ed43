// Killed at any moment, the program loses no map: what is found afterwards is the map after the last command it answered, or later.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/script_line.h"
#include "editor/session/session.h"
#include "map/document/walk.h"
#include "map/journal/journal.h"
#include "map/storage/map_file.h"
#include "system/files.h"

namespace concarte::cli {
namespace {

namespace fs = std::filesystem;
using document::Document;
using document::NodeId;
using session::Session;

constexpr int Kills = 200;
constexpr int MostCommands = 400;

Document as_typed(const Session& session) {
  Document document = session.document();
  const auto& edit = session.state().text_edit;
  if (!edit || document.find(edit->node) == nullptr || document.node(edit->node).text == edit->now.text) return document;
  document::Change words;
  document::Node after = document.node(edit->node);
  after.text = edit->now.text;
  words.of<document::Node>().updated.push_back({document.node(edit->node), after});
  document.apply(words);
  return document;
}

// A rapporteur's commands, drawn from a seed, and the map after each of them.
class Typist {
 public:
  Typist(unsigned seed, const std::string& map) : random_(seed), session_({}, session::Mode::script) {
    session_.open(*storage::read_map(map, "carte.json").document, "carte.json", session::FreshIds::from_bytes(map));
    states_.push_back(as_typed(session_));
  }

  // One line, and the same done here.
  std::string next() {
    const std::string line = command();
    (void)session_.perform(std::get<session::Command>(read_command(line)));
    states_.push_back(as_typed(session_));
    return line + "\n";
  }
  const std::vector<Document>& states() const { return states_; }
  unsigned below(unsigned count) { return static_cast<unsigned>(random_() % count); }

 private:
  std::string node() {
    const std::vector<NodeId> all = document::in_order(session_.document());
    return "\"node\": \"" + std::string(all[below(static_cast<unsigned>(all.size()))].view()) + "\"";
  }
  std::string words() {
    static const std::vector<std::string> Words{"Évaluer", "l’œuvre", "oser", "« ensemble »", "à l’oral", "\\n", "🙂", "\\\"", "\\\\"};
    std::string text = "\"";
    for (unsigned i = below(6) + 1; i-- > 0;) text += Words[below(static_cast<unsigned>(Words.size()))] + " ";
    return "\"text\": " + text + "\"";
  }
  std::string command() {
    const auto of = [](const std::string& name, const std::string& arguments) { return R"({"command": ")" + name + "\"" + (arguments.empty() ? "" : ", ") + arguments + "}"; };
    switch (below(13)) {
      case 0: case 1: case 2: return of("add_child", node() + ", " + words());
      case 3: return of("add_sibling", node() + ", " + words());
      case 4: return of("set_text", node() + ", " + words());
      case 5: return of("set_note", node() + ", " + words());
      case 6: return of("move_up", node());
      case 7: return of("demote", node());
      case 8: return of("set_title", words());
      case 9: return of("edit_text", node());
      case 10: return session_.state().text_edit ? of("type_text", words()) : of("toggle_fold", node());
      case 11: return session_.state().history.can_undo() ? of("undo", {}) : of("select_root", {});
      default: return session_.state().history.can_redo() ? of("redo", {}) : of("delete_node", node());
    }
  }

  std::mt19937 random_;
  Session session_;
  std::vector<Document> states_;
};

// `concarte script` on a map, with a pipe to each of its ends.
class Program {
 public:
  Program(const fs::path& map, const fs::path& home) {
    int in[2], out[2];
    EXPECT_EQ(::pipe2(in, O_CLOEXEC) + ::pipe2(out, O_CLOEXEC), 0);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    std::string program = CONCARTE_BINARY_DIR "/concarte", command = "script", file = map.string(), keep = "--keep-going";
    std::string state = "XDG_STATE_HOME=" + home.string(), cache = "XDG_CACHE_HOME=" + fs::temp_directory_path().string() + "/concarte-test-cache", locale = "LC_ALL=C";
    char* arguments[] = {program.data(), command.data(), file.data(), keep.data(), nullptr};
    char* environment[] = {state.data(), cache.data(), locale.data(), nullptr};
    EXPECT_EQ(::posix_spawn(&process_, program.c_str(), &files, nullptr, arguments, environment), 0);
    ::posix_spawn_file_actions_destroy(&files);
    ::close(in[0]);
    ::close(out[1]);
    to_ = in[1];
    from_ = out[0];
  }
  ~Program() {
    ::close(to_);
    ::close(from_);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  void say(const std::string& line) { EXPECT_EQ(::write(to_, line.data(), line.size()), static_cast<ssize_t>(line.size())); }
  // How many answers have come so far; waits for one more when there is none to take.
  int answers() {
    char bytes[4096];
    const ssize_t size = ::read(from_, bytes, sizeof bytes);
    EXPECT_GT(size, 0) << "the program left by itself";
    count_ += static_cast<int>(std::count(bytes, bytes + std::max<ssize_t>(size, 0), '\n'));
    return count_;
  }
  // Kills, then takes the answers that were given before.
  int killed() {
    ::kill(process_, SIGKILL);
    int status = 0;
    ::waitpid(process_, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it had left before";
    char bytes[4096];
    for (ssize_t size; (size = ::read(from_, bytes, sizeof bytes)) > 0;) count_ += static_cast<int>(std::count(bytes, bytes + size, '\n'));
    return count_;
  }

 private:
  pid_t process_ = 0;
  int to_ = -1, from_ = -1;
  int count_ = 0;
};

class Killed : public testing::Test {
 protected:
  Killed() {
    std::string name = (fs::temp_directory_path() / "concarte-killed-XXXXXX").string();
    folder = mkdtemp(name.data());
    map = std::get<std::string>(system::read_file(CONCARTE_SOURCE_DIR "/maps/reussite-educative/groupe-1.json"));
    std::ofstream(folder / "carte.json") << map;
  }
  ~Killed() override { fs::remove_all(folder); }

  fs::path folder;
  std::string map;
};

TEST_F(Killed, TwoHundredTimesLosesNoMapAndNoAnsweredCommand) {
  int recovered_maps = 0, commands = 0, behind = 0;
  for (unsigned seed = 1; seed <= Kills; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Typist typist(seed, map);
    const fs::path home = folder / std::to_string(seed);
    fs::create_directories(home);
    Program program(folder / "carte.json", home);
    // Its first answer shows that it has begun. Then it is always given more than it has answered, until the blow falls.
    int given = 0;
    const auto give = [&] {
      program.say(typist.next());
      ++given;
    };
    give();
    give();
    int answered = program.answers();
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(typist.below(20'000));
    while (given < MostCommands && std::chrono::steady_clock::now() < end) {
      give();
      if (given - answered > 3) answered = program.answers();
    }
    answered = program.killed();

    const auto left = journal::find_left_behind(home / "concarte/journals");
    const auto& states = typist.states();
    const auto after = [&](int count) -> const Document& { return states[static_cast<std::size_t>(count)]; };
    if (left.empty()) {
      // Nothing had changed, or nothing any more.
      bool is_as_saved = false;
      for (int count = answered; count <= given; ++count) is_as_saved = is_as_saved || after(count) == after(0);
      ASSERT_TRUE(is_as_saved) << "the map is lost after " << answered << " commands";
      continue;
    }
    ASSERT_EQ(left.size(), 1u);
    const journal::Recovered& found = left.front().recovered;
    EXPECT_FALSE(found.is_cut);
    EXPECT_EQ(found.path, fs::absolute(folder / "carte.json"));
    bool is_late_enough = false;
    for (int count = answered; count <= given; ++count) is_late_enough = is_late_enough || after(count) == found.document;
    ASSERT_TRUE(is_late_enough) << answered << " commands answered of " << given;
    ++recovered_maps;
    commands += answered;
    behind += after(given) == found.document ? 0 : 1;
  }
  std::cout << recovered_maps << " of " << Kills << " maps had something to recover, after " << commands / std::max(1, recovered_maps)
            << " commands on average; " << behind << " kills fell before the last command given was done; 0 maps lost.\n";
  EXPECT_GT(recovered_maps, Kills / 2) << "too few kills fell on changed maps to prove anything";
}

}  // namespace
}  // namespace concarte::cli
