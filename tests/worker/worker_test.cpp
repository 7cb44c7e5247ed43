// The worker as a program: what it answers, and that nothing on its input makes it do anything else.
#include <array>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/graph_job.h"

namespace concarte {
namespace {

struct Ended {
  std::string output;
  int status = -1;  // as waitpid gives it
};

// Runs the worker on this input, with these variables.
Ended run_worker(const std::string& input, std::vector<std::string> variables = {"LC_ALL=C"}) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return {};
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
  std::string path = CONCARTE_BINARY_DIR "/concarte-worker";
  const std::array<char*, 2> arguments{path.data(), nullptr};
  std::vector<char*> environment;
  for (std::string& variable : variables) environment.push_back(variable.data());
  environment.push_back(nullptr);
  pid_t id = -1;
  Ended ended;
  const int error = posix_spawn(&id, path.c_str(), &files, nullptr, arguments.data(), environment.data());
  posix_spawn_file_actions_destroy(&files);
  close(ends[1]);
  if (error == 0) {
    for (std::size_t sent = 0; sent < input.size();) {
      const ssize_t put = send(ends[0], input.data() + sent, input.size() - sent, MSG_NOSIGNAL);
      if (put <= 0) break;
      sent += static_cast<std::size_t>(put);
    }
    shutdown(ends[0], SHUT_WR);
    std::array<char, 65536> block;
    for (ssize_t got = 0; (got = read(ends[0], block.data(), block.size())) > 0;)
      ended.output.append(block.data(), static_cast<std::size_t>(got));
    waitpid(id, &ended.status, 0);
  }
  close(ends[0]);
  return ended;
}

GraphJob chain(GraphJob::Engine engine, int count) {
  GraphJob job;
  job.engine = engine;
  for (int i = 0; i < count; ++i) {
    job.nodes.push_back({{72, 36}, -1, i, std::nullopt});
    if (i > 0) job.edges.push_back({i - 1, i, 0, 1});
  }
  return job;
}

class EveryEngine : public testing::TestWithParam<GraphJob::Engine> {};
INSTANTIATE_TEST_SUITE_P(Worker, EveryEngine,
                         testing::Values(GraphJob::Engine::dot, GraphJob::Engine::neato, GraphJob::Engine::twopi,
                                         GraphJob::Engine::fdp, GraphJob::Engine::sfdp, GraphJob::Engine::circo,
                                         GraphJob::Engine::osage));

TEST_P(EveryEngine, places_every_node_the_same_way_in_every_process) {
  const std::string message = encode(chain(GetParam(), 40));
  const Ended first = run_worker(message);
  const auto answer = decode_answer(first.output);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->outcome, GraphAnswer::Outcome::done);
  EXPECT_EQ(answer->centres.size(), 40u);
  EXPECT_NE(answer->centres.front(), answer->centres.back());
  for (int i = 0; i < 3; ++i) EXPECT_EQ(run_worker(message).output, first.output);
}

TEST(Worker, separates_levels_by_what_was_asked_in_points) {
  GraphJob job = chain(GraphJob::Engine::dot, 2);
  job.settings = {{"rankdir", "LR"}, {"ranksep", "0.5"}};
  const auto answer = decode_answer(run_worker(encode(job)).output);
  ASSERT_TRUE(answer);
  EXPECT_NEAR(answer->centres[1].x - answer->centres[0].x, 72 + 36, 0.5);
}

TEST(Worker, answers_of_an_empty_graph) {
  const auto answer = decode_answer(run_worker(encode(GraphJob{})).output);
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, (GraphAnswer{GraphAnswer::Outcome::done, {}}));
}

TEST(Worker, keeps_pinned_nodes_where_they_are) {
  for (const auto engine : {GraphJob::Engine::neato, GraphJob::Engine::fdp}) {
    GraphJob job = chain(engine, 12);
    job.settings = {{"overlap", "true"}};
    job.nodes[0].pin = Vec2{0, 0};
    job.nodes[5].pin = Vec2{300, -200};
    const auto answer = decode_answer(run_worker(encode(job)).output);
    ASSERT_TRUE(answer);
    const Vec2 between = answer->centres[5] - answer->centres[0];
    EXPECT_NEAR(between.x, 300, 1);
    EXPECT_NEAR(between.y, -200, 1);
  }
}

TEST(Worker, says_that_it_cannot_read_nonsense) {
  const std::string good = encode(chain(GraphJob::Engine::dot, 3));
  for (const std::string& input : {std::string(), std::string("hello"), std::string(5000, '\0'), good.substr(0, 20),
                                   good.substr(0, good.size() - 1), "x" + good}) {
    const auto answer = decode_answer(run_worker(input).output);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->outcome, GraphAnswer::Outcome::unreadable);
  }
}

TEST(Worker, is_not_swayed_by_the_environment) {
  const std::string message = encode(chain(GraphJob::Engine::neato, 12));
  const Ended plain = run_worker(message);
  const Ended swayed =
      run_worker(message, {"LC_ALL=fr_FR.UTF-8", "LC_NUMERIC=fr_FR.UTF-8", "GVBINDIR=/nowhere", "GV_FILE_PATH=/nowhere"});
  EXPECT_EQ(swayed.output, plain.output);
}

// A process that starts a worker on this socket, says its number and waits to be killed.
[[noreturn]] void start_and_wait(int socket) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
  std::string path = CONCARTE_BINARY_DIR "/concarte-worker";
  const std::array<char*, 2> arguments{path.data(), nullptr};
  pid_t id = -1;
  posix_spawn(&id, path.c_str(), &files, nullptr, arguments.data(), environ);
  if (send(socket, &id, sizeof id, 0) != sizeof id) _exit(1);
  while (true) pause();
}

TEST(Worker, dies_with_the_one_who_asked) {
  std::array<int, 2> ends{};
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
  const pid_t asker = fork();
  if (asker == 0) start_and_wait(ends[1]);
  close(ends[1]);
  pid_t worker = -1;
  ASSERT_EQ(read(ends[0], &worker, sizeof worker), static_cast<ssize_t>(sizeof worker));
  ASSERT_GT(worker, 0);
  // It is on its guard once its standard error leads nowhere.
  const std::filesystem::path error_stream = "/proc/" + std::to_string(worker) + "/fd/2";
  std::error_code error;
  for (int i = 0; i < 4000 && std::filesystem::read_symlink(error_stream, error) != "/dev/null"; ++i) usleep(5000);

  kill(asker, SIGKILL);
  waitpid(asker, nullptr, 0);
  // Our end stays open: only its death can close the worker's.
  pollfd end{ends[0], POLLIN, 0};
  ASSERT_EQ(poll(&end, 1, 20'000), 1);
  char byte = 0;
  EXPECT_EQ(read(ends[0], &byte, 1), 0) << "closed without a word";
  close(ends[0]);
}

}  // namespace
}  // namespace concarte
