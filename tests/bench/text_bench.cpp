// How long labels take to measure and to set: 10 000 distinct French labels of some 40 000 words, 6 700 distinct.
#include <array>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include <benchmark/benchmark.h>

#include "picture/text/typesetter.h"

namespace concarte::text {
namespace {

constexpr std::size_t LabelCount = 10'000;
constexpr std::size_t VocabularySize = 6'700;

// The same numbers on every machine (xorshift).
class Dice {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ % limit);
  }

 private:
  std::uint64_t state_ = 0x2545f4914f6cdd1d;
};

template <std::size_t Count>
const char* one_of(const std::array<const char*, Count>& choices, Dice& dice) {
  return choices[dice.below(Count)];
}

std::vector<std::string> make_vocabulary(Dice& dice) {
  constexpr std::array Starts{"pré", "for", "col", "é", "ac", "com", "en", "par", "l’é", "d’é", "mé", "sou", "tra", "ré", "in",
                              "pro", "dé", "con", "or", "es", "mo", "ti", "cha", "vie", "lec", "œu", "sé", "dis", "va", "ap"};
  constexpr std::array Middles{"va", "ma", "la", "ti", "co", "pé", "né", "li", "ra", "du", "gni", "ssi", "ren", "bo", "cu", "tè", "ssa"};
  constexpr std::array Ends{"tion", "ment", "ler", "té", "ge", "ve", "rer", "tique", "ves", "ce", "tif", "lle", "gue", "eur", "oir",
                            "ment,", "ser", "tre", "tions", "nce"};
  std::unordered_set<std::string> known;
  std::vector<std::string> words;
  while (words.size() < VocabularySize) {
    std::string word = one_of(Starts, dice);
    for (std::size_t i = dice.below(3); i-- > 0;) word += one_of(Middles, dice);
    word += one_of(Ends, dice);
    if (dice.below(60) == 0) word += "-" + std::string(one_of(Starts, dice)) + one_of(Ends, dice);
    if (known.insert(word).second) words.push_back(std::move(word));
  }
  return words;
}

// Small words come back as often as they do in French.
std::vector<std::string> make_labels() {
  constexpr std::array Small{"de", "la", "les", "et", "à", "en", "des", "un", "pour", "aux", "leurs", "par", "« oui »", "avec"};
  Dice dice;
  const std::vector<std::string> vocabulary = make_vocabulary(dice);
  std::unordered_set<std::string> known;
  std::vector<std::string> labels;
  std::size_t next = 0;
  while (labels.size() < LabelCount) {
    std::string label = vocabulary[next++ % VocabularySize];
    for (std::size_t i = 1 + dice.below(3); i-- > 0;) {
      if (dice.below(3) > 0) label += std::string(" ") + one_of(Small, dice);
      label += " " + vocabulary[dice.below(VocabularySize)];
    }
    if (known.insert(label).second) labels.push_back(std::move(label));
  }
  return labels;
}

const std::vector<std::string>& labels() {
  static const std::vector<std::string> Labels = make_labels();
  return Labels;
}

Style style_of(Weight weight) {
  Style style;
  style.weight = weight;
  style.wrap_width = 14 * style.size;
  return style;
}

void count_labels(benchmark::State& state) {
  state.counters["s/label"] = benchmark::Counter(static_cast<double>(LabelCount),
                                                 benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

// A typesetter that has opened its face and shaped nothing else.
Typesetter fresh(const Style& style) {
  Typesetter typesetter;
  typesetter.measure("a", style);
  return typesetter;
}

void measure_cold(benchmark::State& state) {
  const Style style = style_of(static_cast<Weight>(state.range(0)));
  labels();
  for (auto _ : state) {
    state.PauseTiming();
    {
      Typesetter typesetter = fresh(style);
      state.ResumeTiming();
      for (const std::string& label : labels()) benchmark::DoNotOptimize(typesetter.measure(label, style));
      state.PauseTiming();
    }
    state.ResumeTiming();
  }
  count_labels(state);
}

void measure_warm(benchmark::State& state) {
  const Style style = style_of(static_cast<Weight>(state.range(0)));
  Typesetter typesetter;
  for (const std::string& label : labels()) typesetter.measure(label, style);
  for (auto _ : state)
    for (const std::string& label : labels()) benchmark::DoNotOptimize(typesetter.measure(label, style));
  count_labels(state);
}

void set_warm(benchmark::State& state) {
  const Style style = style_of(static_cast<Weight>(state.range(0)));
  Typesetter typesetter;
  for (const std::string& label : labels()) typesetter.measure(label, style);
  for (auto _ : state)
    for (const std::string& label : labels()) benchmark::DoNotOptimize(typesetter.set(label, style));
  count_labels(state);
}

void rasterise_glyphs(benchmark::State& state) {
  Typesetter typesetter;
  const Paragraph paragraph = typesetter.set("Évaluer l’œuvre « ensemble »", style_of(Weight::regular));
  std::size_t count = 0;
  for (auto _ : state) {
    for (const GlyphRun& run : paragraph.runs)
      for (const Glyph& glyph : run.glyphs) {
        benchmark::DoNotOptimize(typesetter.rasterise(run.face, glyph.id, 15.3, static_cast<int>(count % 4)));
        ++count;
      }
  }
  state.counters["s/glyph"] = benchmark::Counter(static_cast<double>(count), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

constexpr int Regular = static_cast<int>(Weight::regular);
constexpr int Medium = static_cast<int>(Weight::medium);

BENCHMARK(measure_cold)->Arg(Regular)->Arg(Medium)->Unit(benchmark::kMillisecond);
BENCHMARK(measure_warm)->Arg(Regular)->Arg(Medium)->Unit(benchmark::kMillisecond);
BENCHMARK(set_warm)->Arg(Regular)->Arg(Medium)->Unit(benchmark::kMillisecond);
BENCHMARK(rasterise_glyphs);

}  // namespace
}  // namespace concarte::text
