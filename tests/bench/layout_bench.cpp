// The mind map against Graphviz on the same trees, without a label: what the layout itself costs.
#include <array>
#include <chrono>
#include <cmath>
#include <string>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <graphviz/gvc.h>

#include "picture/layout/mindmap.h"

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace {

using namespace concarte;
using Clock = std::chrono::steady_clock;

// Up to seven children a node, filled level by level, with the sizes of real labels.
layout::Request tree_of(int count) {
  layout::Request request;
  for (int i = 0; i < count; ++i) {
    const Vec2 size{60.0 + i * 37 % 110, 24.0 + i % 3 * 15};
    request.nodes.push_back({size, i == 0 ? -1 : (i - 1) / (3 + i % 5), layout::Side::automatic, std::nullopt});
  }
  return request;
}

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

GVC_t* graphviz() {
  static std::array<lt_symlist_t, 3> plugins{{{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                                              {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                                              {nullptr, nullptr}}};
  static GVC_t* const context = gvContextPlugins(plugins.data(), 0);
  return context;
}

char* text(const std::string& value) { return const_cast<char*>(value.c_str()); }

Agraph_t* graph_of(const layout::Request& request) {
  Agraph_t* graph = agopen(text("map"), Agdirected, nullptr);
  agattr(graph, AGRAPH, text("splines"), text("false"));
  for (const auto& [name, value] : {std::pair{"shape", "box"}, {"label", ""}, {"fixedsize", "true"}})
    agattr(graph, AGNODE, text(name), text(value));
  Agsym_t* width = agattr(graph, AGNODE, text("width"), text("1"));
  Agsym_t* height = agattr(graph, AGNODE, text("height"), text("1"));
  std::vector<Agnode_t*> nodes;
  for (const layout::Request::Node& node : request.nodes) {
    nodes.push_back(agnode(graph, text(std::to_string(nodes.size())), 1));
    agxset(nodes.back(), width, text(fmt::format("{:.4f}", node.size.x / 72)));
    agxset(nodes.back(), height, text(fmt::format("{:.4f}", node.size.y / 72)));
    if (node.parent >= 0) agedge(graph, nodes[static_cast<std::size_t>(node.parent)], nodes.back(), nullptr, 1);
  }
  return graph;
}

// gvLayout alone: building and freeing the graph are not counted.
double seconds_of_graphviz(const layout::Request& request, const char* engine) {
  Agraph_t* graph = graph_of(request);
  const Clock::time_point start = Clock::now();
  gvLayout(graphviz(), graph, engine);
  const double seconds = seconds_since(start);
  gvFreeLayout(graphviz(), graph);
  agclose(graph);
  return seconds;
}

void lay_out_mindmap(benchmark::State& state) {
  const layout::Request request = tree_of(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(layout::mindmap(request));
}
BENCHMARK(lay_out_mindmap)->Unit(benchmark::kMillisecond)->RangeMultiplier(10)->Range(100, 1'000'000);

void lay_out_by_graphviz(benchmark::State& state, const char* engine) {
  const layout::Request request = tree_of(static_cast<int>(state.range(0)));
  for (auto _ : state) state.SetIterationTime(seconds_of_graphviz(request, engine));
}
BENCHMARK_CAPTURE(lay_out_by_graphviz, twopi, "twopi")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->RangeMultiplier(10)
    ->Range(100, 10'000);
BENCHMARK_CAPTURE(lay_out_by_graphviz, dot, "dot")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->RangeMultiplier(10)
    ->Range(100, 1'000);

// Must be 30 or more: the fastest of several runs of each, in turns, so that a busy machine slows both alike.
void mindmap_against_twopi(benchmark::State& state) {
  const layout::Request request = tree_of(10'000);
  double ours = HUGE_VAL;
  double theirs = HUGE_VAL;
  for (auto _ : state) {
    theirs = std::min(theirs, seconds_of_graphviz(request, "twopi"));
    const Clock::time_point start = Clock::now();
    benchmark::DoNotOptimize(layout::mindmap(request));
    ours = std::min(ours, seconds_since(start));
  }
  state.counters["times_faster"] = theirs / ours;
}
BENCHMARK(mindmap_against_twopi)->Unit(benchmark::kMillisecond)->Iterations(10);

}  // namespace
