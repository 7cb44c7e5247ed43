// How long a map takes to be measured, dressed and written as SVG, at 100 to 100 000 nodes; as PDF and PNG, to 1 000.
#include <array>
#include <string>

#include <benchmark/benchmark.h>

#include "map/document/document.h"
#include "picture/figure/build.h"
#include "picture/layout/mindmap.h"
#include "map/storage/map_file.h"
#include "picture/page/compile.h"
#include "picture/publish/format.h"

namespace concarte {
namespace {

// Six children a node, labels of two to seven words that are never twice the same.
document::Document map_of_size(int count) {
  constexpr std::array Words{"évaluer", "projet",  "élève", "parole",   "famille", "réussite", "écoute", "besoin", "séance",
                             "réseau",  "parcours", "bilan", "atelier", "équipe",  "critère",  "moment", "œuvre",  "collectif"};
  constexpr int Children = 6;
  document::Change change;
  for (int i = 0; i < count; ++i) {
    document::Node node;
    node.id = *document::NodeId::parse("n" + std::to_string(i));
    node.rank = document::Rank::nth(static_cast<unsigned>(i));
    if (i > 0) node.parent = *document::NodeId::parse("n" + std::to_string((i - 1) / Children));
    for (int word = 0; word < 2 + i % 6; ++word) {
      node.text += Words[static_cast<std::size_t>(i * 7 + word * 5) % Words.size()];
      node.text += ' ';
    }
    node.text += std::to_string(i);
    change.of<document::Node>().added.push_back(std::move(node));
  }
  document::Document document;
  document.apply(change);
  return document;
}

figure::Theme theme() {
  return std::get<figure::Theme>(figure::read_theme(std::string(CONCARTE_SOURCE_DIR) + "/assets/themes/light.json"));
}

struct Prepared {
  document::Document document;
  figure::Theme theme;
  text::Typesetter typesetter;
  figure::Measured measured;
  layout::Layout layout;

  explicit Prepared(int count) : document(map_of_size(count)), theme(concarte::theme()), typesetter(theme.family) {
    measured = figure::measure(document, theme, typesetter, layout::Style::mindmap);
    layout = layout::mindmap(measured.request);
  }
};

void count_nodes(benchmark::State& state) { state.SetItemsProcessed(state.iterations() * state.range(0)); }

void measure_warm(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  for (auto turn : state)
    benchmark::DoNotOptimize(figure::measure(map.document, map.theme, map.typesetter, layout::Style::mindmap));
  count_nodes(state);
}

void build(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  for (auto turn : state)
    benchmark::DoNotOptimize(figure::build(map.document, map.measured, map.layout, map.theme, map.typesetter));
  count_nodes(state);
}

void write_svg(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  const page::Sheet sheet = page::unbound(figure::build(map.document, map.measured, map.layout, map.theme, map.typesetter));
  std::size_t bytes = 0;
  for (auto turn : state) {
    const std::string out = publish::svg(sheet, map.typesetter);
    bytes = out.size();
    benchmark::DoNotOptimize(out.data());
  }
  count_nodes(state);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void write_pdf(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  const page::Sheet sheet = page::unbound(figure::build(map.document, map.measured, map.layout, map.theme, map.typesetter));
  for (auto turn : state) benchmark::DoNotOptimize(publish::pdf({&sheet, 1}, map.typesetter));
  count_nodes(state);
}

void write_png(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  const page::Sheet sheet = page::unbound(figure::build(map.document, map.measured, map.layout, map.theme, map.typesetter));
  for (auto turn : state) benchmark::DoNotOptimize(publish::png(sheet, map.typesetter, {.dots_per_inch = 0, .width = 1400, .transparent = false}));
  count_nodes(state);
}

// A pointer moved over the map meets one node, or nothing.
void hit_test(benchmark::State& state) {
  Prepared map(static_cast<int>(state.range(0)));
  const figure::Figure figure = figure::build(map.document, map.measured, map.layout, map.theme, map.typesetter);
  Vec2 point = figure.bounds.corner();
  for (auto turn : state) {
    benchmark::DoNotOptimize(figure::hit_test(figure, point, 4));
    point += Vec2{figure.bounds.width / 97, figure.bounds.height / 89};
    if (!figure.bounds.contains(point)) point = figure.bounds.corner();
  }
}

// The argument is the width of the column in millimetres; 0: the whole A4 page.
void compile(benchmark::State& state) {
  auto reading = storage::read_map_file(std::string(CONCARTE_SOURCE_DIR) + "/maps/reussite-educative/synthese.json");
  const document::Document& map = *reading.document;
  const figure::Theme look = theme();
  text::Typesetter typesetter(look.family);
  document::Figure wish;
  wish.paper = "A4-landscape";
  wish.width_mm = static_cast<double>(state.range(0));
  wish.legend = true;
  for (auto turn : state) benchmark::DoNotOptimize(page::compiled({map, wish, look, typesetter, {}}));
}

BENCHMARK(compile)->Arg(0)->Arg(85)->Unit(benchmark::kMillisecond);
BENCHMARK(measure_warm)->Name("figure/measure")->RangeMultiplier(10)->Range(100, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(build)->Name("figure/build")->RangeMultiplier(10)->Range(100, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(write_svg)->Name("figure/svg")->RangeMultiplier(10)->Range(100, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(write_pdf)->Name("figure/pdf")->RangeMultiplier(10)->Range(100, 1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(write_png)->Name("figure/png, 1400 pixels wide")->RangeMultiplier(10)->Range(100, 1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(hit_test)->Name("figure/hit_test")->RangeMultiplier(10)->Range(100, 100'000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace concarte
