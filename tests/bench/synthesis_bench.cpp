// Proposals over many maps, beside comparing the same phrases by their trigrams alone.
#include <algorithm>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "base/utf8.h"
#include "map/synthesis/propose.h"
#include "system/folders.h"

namespace concarte::synthesis {
namespace {

// The labelled phrases, and as many again with words exchanged, so that the vocabulary is that of a large region's maps.
std::vector<std::string> phrases_of_the_field() {
  std::vector<std::string> phrases;
  for (const char* name : {"ateliers", "referentiel", "formation", "administration", "ecole", "paroles"}) {
    std::ifstream file(std::string(CONCARTE_SOURCE_DIR "/tests/data/competences-") + name + ".tsv");
    for (std::string line; std::getline(file, line);) {
      const std::size_t tab = line.find('\t');
      for (const std::string& text : {line.substr(0, tab), line.substr(tab + 1)})
        if (!text.empty()) phrases.push_back(text);
    }
  }
  return phrases;
}

std::vector<MapPhrases> maps_of(std::size_t count, std::size_t size) {
  const std::vector<std::string> phrases = phrases_of_the_field();
  std::mt19937 random(1);
  std::vector<MapPhrases> maps(count);
  for (MapPhrases& map : maps) {
    map.phrases.push_back({"Carte"});
    while (map.phrases.size() < size) {
      const std::size_t parent = map.phrases.size() < 9 ? 0 : 1 + random() % 8;
      map.phrases.push_back({phrases[random() % phrases.size()], "", parent});
    }
  }
  return maps;
}

void propose_over(benchmark::State& state) {
  const std::vector<MapPhrases> maps = maps_of(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)));
  Request request;
  request.maps = maps;
  request.word_folders = system::word_folders();
  for (auto _ : state) benchmark::DoNotOptimize(propose(request));
}

std::vector<std::uint32_t> trigrams(const std::string& text) {
  const std::string folded = " " + utf8::folded(text) + " ";
  std::vector<std::uint32_t> found;
  const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(folded[at])); };
  for (std::size_t at = 0; at + 3 <= folded.size(); ++at) found.push_back(byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2));
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::size_t shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t count = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    count += *x == *y;
    const bool steps_x = *x <= *y;
    if (*y <= *x) ++y;
    if (steps_x) ++x;
  }
  return count;
}

// No assignment, no reasons: the number of trigrams in common of each two phrases of two maps.
void trigrams_over(benchmark::State& state) {
  const std::vector<MapPhrases> maps = maps_of(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)));
  for (auto _ : state) {
    std::vector<std::vector<std::vector<std::uint32_t>>> taken;
    for (const MapPhrases& map : maps) {
      auto& one = taken.emplace_back();
      for (const Phrase& phrase : map.phrases) one.push_back(trigrams(phrase.text));
    }
    std::size_t sum = 0;
    for (std::size_t a = 0; a < taken.size(); ++a)
      for (std::size_t b = a + 1; b < taken.size(); ++b)
        for (const auto& one : taken[a])
          for (const auto& other : taken[b]) sum += shared(one, other);
    benchmark::DoNotOptimize(sum);
  }
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->Args({3, 1'000})->Args({30, 300})->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
}
BENCHMARK(propose_over)->Apply(sizes);
BENCHMARK(trigrams_over)->Apply(sizes);

}  // namespace
}  // namespace concarte::synthesis
