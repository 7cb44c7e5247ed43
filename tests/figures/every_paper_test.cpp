// Every sample map in every style on several papers: nothing too small, outside of the paper, out of its box or over another.
#include "picture/page/compile.h"

#include "picture/figure/sample.h"
#include "picture/page/sound_sheet.h"

namespace concarte {
namespace {

struct Wanted {
  layout::Style style;
  const char* paper;
  double width_mm;
};

std::vector<Wanted> all_wanted() {
  std::vector<Wanted> all;
  for (const layout::Style style : layout::AllStyles)
    for (const auto& [paper, width] : std::initializer_list<std::pair<const char*, double>>{{"A4", 0}, {"A4-landscape", 0}, {"A5", 0}, {"A3", 0}, {"A4", 85}})
      all.push_back({style, paper, width});
  return all;
}

class EveryPaper : public testing::TestWithParam<Wanted> {};
INSTANTIATE_TEST_SUITE_P(Figures, EveryPaper, testing::ValuesIn(all_wanted()), [](const auto& instance) {
  std::string name = std::string(layout::word(instance.param.style)) + "_" + instance.param.paper + (instance.param.width_mm > 0 ? "_column" : "");
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(EveryPaper, HoldsTheSampleMaps) {
  const figure::Theme theme = theme_named("light");
  for (const auto& file : sample_maps()) {
    SCOPED_TRACE(file.filename().string());
    const document::Document map = read_sample(file);
    document::Figure wish;
    wish.number = "1";
    wish.legend = true;
    wish.paper = GetParam().paper;
    wish.width_mm = GetParam().width_mm;
    wish.layout_style = layout::word(GetParam().style);
    auto result = page::compiled({map, wish, theme, typesetter(), std::string(CONCARTE_BINARY_DIR) + "/concarte-worker"});
    ASSERT_TRUE(std::holds_alternative<page::Compiled>(result)) << std::get<Problem>(result).message;
    for (const page::Sheet& sheet : std::get<page::Compiled>(result).sheets) {
      page::expect_readable(sheet, page::UsualLeastPt);
      page::expect_clear(sheet);
    }
  }
}

}  // namespace
}  // namespace concarte
