// Loading and saving a map, beside nlohmann::json parsing and dumping the same file.
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include "map/storage/map_file.h"

namespace concarte::storage {
namespace {

// A map of a workshop's kind, as Concarte writes it: five ideas under each, some with a kind, tags, a note, a contribution.
std::string map_file(int count) {
  static const std::vector<std::string> Words{"réussite", "élève",  "famille",   "parole",   "école",          "confiance", "temps",
                                              "projet",   "équipe", "autonomie", "parcours", "accompagnement", "quartier",  "œuvre"};
  std::mt19937 random(1);
  document::Contents contents;
  document::Group& group = contents.of<document::Group>().emplace_back();
  group.id = *document::GroupId::parse("g1");
  const auto id = [](int i) { return *document::NodeId::parse("n" + std::to_string(i)); };
  for (int i = 0; i < count; ++i) {
    document::Node& node = contents.of<document::Node>().emplace_back();
    node.id = id(i);
    node.rank = document::Rank::nth(static_cast<unsigned>(i));
    if (i > 0) node.parent = id((i - 1) / 5);
    for (std::size_t words = 2 + random() % 8; words-- > 0;) node.text += Words[random() % Words.size()] + (words > 0 ? " " : "");
    if (i % 3 == 0) node.kind = "criterion";
    if (i % 7 == 0) node.tags = {"parole", "classe"};
    if (i % 11 == 0) node.note = "Une note assez longue pour compter, avec « guillemets » et\nretour à la ligne.";
    if (i % 2 == 0) node.contributions.emplace_back().groups = {group.id};
  }
  return write_map(document::Document(std::move(contents)));
}

void load(benchmark::State& state) {
  const std::string bytes = map_file(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(read_map(bytes, "carte.json"));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
void json_parse(benchmark::State& state) {
  const std::string bytes = map_file(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(nlohmann::json::parse(bytes));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
void save(benchmark::State& state) {
  const std::string bytes = map_file(static_cast<int>(state.range(0)));
  const Reading reading = read_map(bytes, "carte.json");
  for (auto _ : state) benchmark::DoNotOptimize(write_map(*reading.document));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
void json_dump(benchmark::State& state) {
  const std::string bytes = map_file(static_cast<int>(state.range(0)));
  const nlohmann::json json = nlohmann::json::parse(bytes);
  for (auto _ : state) benchmark::DoNotOptimize(json.dump());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(100)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}
BENCHMARK(load)->Apply(sizes);
BENCHMARK(json_parse)->Apply(sizes);
BENCHMARK(save)->Apply(sizes);
BENCHMARK(json_dump)->Apply(sizes);

}  // namespace
}  // namespace concarte::storage
