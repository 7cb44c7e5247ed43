// The words between the program and its worker: what is written is read back, and nothing broken gets through.
#include "base/graph_job.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace concarte {
namespace {

GraphJob full_job() {
  GraphJob job;
  job.engine = GraphJob::Engine::osage;
  job.settings = {{"packmode", "array_u1"}, {"ranksep", "2.2 1.9"}};
  job.clusters = {{-1, {}}, {0, {{"sortv", "3"}}}};
  job.nodes = {{{100, 30}, -1, 0, std::nullopt}, {{60, 24}, 1, 2, Vec2{-12.5, 40}}};
  job.edges = {{0, 1, 72, 2}};
  job.centre = 0;
  return job;
}

TEST(GraphJob, is_read_as_it_was_written) {
  EXPECT_EQ(decode_job(encode(full_job())), full_job());
  EXPECT_EQ(decode_job(encode(GraphJob{})), GraphJob{});
  const GraphAnswer answer{GraphAnswer::Outcome::done, {{1.25, -3}, {0, 0}}};
  EXPECT_EQ(decode_answer(encode(answer)), answer);
}

TEST(GraphJob, announces_the_size_of_its_body) {
  const std::string message = encode(full_job());
  EXPECT_EQ(body_size(message.substr(0, HeaderSize)), message.size() - HeaderSize);
  EXPECT_EQ(body_size("not a header"), std::nullopt);
  EXPECT_EQ(body_size(message.substr(0, HeaderSize - 1)), std::nullopt);
}

TEST(GraphJob, is_refused_when_cut_anywhere_or_followed_by_anything) {
  const std::string message = encode(full_job());
  for (std::size_t size = 0; size < message.size(); ++size) EXPECT_FALSE(decode_job(message.substr(0, size))) << size;
  EXPECT_FALSE(decode_job(message + "x"));
}

TEST(GraphJob, with_any_byte_changed_is_refused_or_is_sound) {
  const std::string message = encode(full_job());
  for (std::size_t at = 0; at < message.size(); ++at)
    for (const int change : {1, 0x7F, 0x80, 0xFF}) {
      std::string changed = message;
      changed[at] = static_cast<char>(changed[at] ^ change);
      const auto job = decode_job(changed);
      if (!job) continue;
      for (const GraphJob::Edge& edge : job->edges) {
        EXPECT_GE(std::min(edge.from, edge.to), 0);
        EXPECT_LT(std::max(edge.from, edge.to), static_cast<int>(job->nodes.size()));
      }
      for (const GraphJob::Node& node : job->nodes) EXPECT_TRUE(std::isfinite(node.size.x + node.size.y));
    }
}

TEST(GraphJob, is_refused_when_a_number_points_nowhere) {
  const auto refused = [](auto spoil) {
    GraphJob job = full_job();
    spoil(job);
    return !decode_job(encode(job));
  };
  EXPECT_TRUE(refused([](GraphJob& job) { job.edges[0].to = 2; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.edges[0].from = -1; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.nodes[0].cluster = 2; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.clusters[0].around = 0; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.centre = 2; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.nodes[1].size.x = std::nan(""); }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.nodes[1].size.y = -1; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.nodes[1].pin = Vec2{std::numeric_limits<double>::infinity(), 0}; }));
  EXPECT_TRUE(refused([](GraphJob& job) { job.engine = static_cast<GraphJob::Engine>(200); }));
}

TEST(GraphJob, carries_no_setting_that_could_name_a_file_or_a_script) {
  for (const char* value : {"a/b", "<b>", "\"", "a\nb", "é", "x;y", "\\N"}) {
    GraphJob job = full_job();
    job.settings[0].second = value;
    EXPECT_FALSE(decode_job(encode(job))) << value;
  }
}

TEST(GraphJob, that_promises_more_than_it_holds_is_refused_before_memory_is_asked_for) {
  std::string message = encode(GraphJob{});
  for (std::size_t at = HeaderSize + 5; at + 4 <= message.size(); at += 4) {
    std::string greedy = message;
    greedy.replace(at, 4, "\xFF\xFF\xFF\x7F");
    EXPECT_FALSE(decode_job(greedy));
  }
}

}  // namespace
}  // namespace concarte
