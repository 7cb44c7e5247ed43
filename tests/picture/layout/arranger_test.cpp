// Asking without waiting: the newest request wins, and a worker that dies, hangs or babbles costs nothing but its style.
#include "picture/layout/arranger.h"

#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "picture/layout/maps.h"
#include "picture/layout/mindmap.h"

namespace concarte::layout {
namespace {

using namespace std::chrono_literals;
using tests::map_by_lot;
using tests::worker_path;

// A program in the worker's place that does what it is told instead.
class FakeWorker {
 public:
  explicit FakeWorker(const std::string& script)
      : path_(std::filesystem::temp_directory_path() / ("concarte-fake-worker-" + std::to_string(getpid()))) {
    std::ofstream(path_) << "#!/bin/sh\n" << script << '\n';
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
  }
  ~FakeWorker() { std::filesystem::remove(path_); }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

Refusal refusal_of(const std::variant<Layout, Refusal>& result) {
  const auto* refusal = std::get_if<Refusal>(&result);
  if (refusal == nullptr) ADD_FAILURE() << "it was laid out";
  return refusal != nullptr ? *refusal : Refusal{};
}

TEST(Arranger, answers_as_arrange_does) {
  for (const Style style : {Style::mindmap, Style::tree, Style::organic}) {
    const Request request = map_by_lot(style, 40, 3);
    Arranger arranger(worker_path());
    arranger.start(request);
    const auto answer = arranger.wait();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->request, request);
    EXPECT_EQ(answer->result, arrange(request, worker_path()));
  }
}

TEST(Arranger, wakes_and_gives_its_answer_once) {
  std::atomic<int> woken = 0;
  Arranger arranger(worker_path(), [&] {
    ++woken;
    woken.notify_all();
  });
  EXPECT_FALSE(arranger.busy());
  EXPECT_FALSE(arranger.take());
  EXPECT_FALSE(arranger.wait());
  arranger.start(map_by_lot(Style::tree, 30, 1));
  woken.wait(0);
  EXPECT_FALSE(arranger.busy());
  EXPECT_TRUE(arranger.take());
  EXPECT_FALSE(arranger.take());
  EXPECT_EQ(woken, 1);
}

TEST(Arranger, lets_the_newest_request_win) {
  std::atomic<int> woken = 0;
  Arranger arranger(worker_path(), [&] { ++woken; });
  for (int count = 200; count < 230; ++count) arranger.start(map_by_lot(Style::organic, count, 1));
  const Request last = map_by_lot(Style::tree, 12, 1);
  arranger.start(last);
  const auto answer = arranger.wait();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->request, last);
  EXPECT_FALSE(arranger.take());
}

TEST(Arranger, kills_a_worker_that_is_no_longer_wanted) {
  const FakeWorker hung("exec sleep 1000");
  Arranger arranger(hung.path(), {}, 1000s);
  arranger.start(map_by_lot(Style::tree, 12, 1));
  arranger.start(map_by_lot(Style::mindmap, 12, 1));
  const auto answer = arranger.wait();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->request.style, Style::mindmap);
}

TEST(Arranger, goes_away_while_a_worker_hangs) {
  const FakeWorker hung("exec sleep 1000");
  Arranger arranger(hung.path(), {}, 1000s);
  arranger.start(map_by_lot(Style::tree, 12, 1));
  EXPECT_TRUE(arranger.busy());
}

TEST(Arranger, says_when_a_style_takes_too_long) {
  const FakeWorker hung("exec sleep 1000");
  const auto refusal = refusal_of(arrange(map_by_lot(Style::tree, 12, 1), hung.path(), 50ms));
  EXPECT_EQ(refusal.reason, Refusal::Reason::timed_out);
  EXPECT_EQ(refusal.asked, Style::tree);
  EXPECT_EQ(refusal.instead, Style::mindmap);
}

TEST(Arranger, says_when_the_worker_dies_or_babbles) {
  for (const char* script :
       {"kill -SEGV $$", "exit 3", "echo hello", "head -c 100000 /dev/zero", "cat", "head -c 5 >/dev/null"}) {
    const FakeWorker broken(script);
    const auto refusal = refusal_of(arrange(map_by_lot(Style::radial, 500, 1), broken.path(), 5s));
    EXPECT_EQ(refusal.reason, Refusal::Reason::worker_failed) << script;
  }
}

TEST(Arranger, says_when_the_worker_is_missing) {
  const auto refusal = refusal_of(arrange(map_by_lot(Style::tree, 12, 1), "/nowhere/concarte-worker"));
  EXPECT_EQ(refusal.reason, Refusal::Reason::worker_missing);
  EXPECT_NE(to_string(refusal).find("concarte-worker"), std::string::npos);
  EXPECT_EQ(std::get<Layout>(arrange(map_by_lot(Style::mindmap, 12, 1), "/nowhere/concarte-worker")).nodes.size(), 12u);
}

TEST(Arranger, works_on_after_a_failure) {
  Arranger arranger("/nowhere/concarte-worker");
  arranger.start(map_by_lot(Style::tree, 12, 1));
  EXPECT_TRUE(std::holds_alternative<Refusal>(arranger.wait()->result));
  arranger.start(map_by_lot(Style::mindmap, 12, 1));
  EXPECT_TRUE(std::holds_alternative<Layout>(arranger.wait()->result));
}

TEST(Arranger, leaves_no_process_behind) {
  const auto children = [] {
    std::ifstream file("/proc/thread-self/children");
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const FakeWorker hung("exec sleep 1000");
  for (int i = 0; i < 5; ++i) arrange(map_by_lot(Style::tree, 12, 1), hung.path(), 5ms);
  EXPECT_EQ(children(), "");
}

TEST(Limits, refuse_what_would_take_too_long_and_offer_what_works) {
  struct Case {
    Style style;
    int limit;
    Style instead;
  };
  for (const auto& [style, limit, instead] :
       {Case{Style::tree, 3000, Style::mindmap}, Case{Style::radial, 3000, Style::mindmap},
        Case{Style::organic, 1000, Style::network}, Case{Style::network, 3000, Style::mindmap},
        Case{Style::circular, 1000, Style::radial}, Case{Style::clusters, 10000, Style::mindmap}}) {
    EXPECT_FALSE(refuse_by_size(map_by_lot(style, limit, 1)));
    const auto refusal = refuse_by_size(map_by_lot(style, limit + 1, 1));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->reason, Refusal::Reason::too_many_nodes);
    EXPECT_EQ(refusal->limit, limit);
    EXPECT_EQ(refusal->instead, instead);
    EXPECT_FALSE(refuse_by_size(map_by_lot(refusal->instead, limit + 1, 1)));
    EXPECT_NE(to_string(*refusal).find(std::to_string(limit)), std::string::npos);
  }
}

TEST(Limits, refuse_a_map_that_is_too_deep) {
  EXPECT_FALSE(refuse_by_size(map_by_lot(Style::tree, 500, 1, 1)));
  const auto refusal = refuse_by_size(map_by_lot(Style::tree, 501, 1, 1));
  ASSERT_TRUE(refusal);
  EXPECT_EQ(refusal->reason, Refusal::Reason::too_deep);
  EXPECT_FALSE(refuse_by_size(map_by_lot(Style::mindmap, 501, 1, 1)));
}

TEST(Limits, are_never_met_by_the_mind_map) { EXPECT_FALSE(refuse_by_size(map_by_lot(Style::mindmap, 200'000, 1))); }

}  // namespace
}  // namespace concarte::layout
