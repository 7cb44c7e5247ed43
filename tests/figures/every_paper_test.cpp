// Every sample map in every style on several papers: nothing too small, outside of the paper, out of its box or over another.
#include "picture/page/compile.h"

#include "picture/figure/sample.h"

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

// Where words end, without the space that hangs beyond a line's end.
double right_of(const figure::Item& item) {
  const auto& words = std::get<figure::Words>(item.mark);
  return item.bounds.right() - (words.characters.ends_with(' ') ? static_cast<double>(words.run.glyphs.back().advance) : 0);
}

void expect_sound(const page::Sheet& sheet, double least) {
  EXPECT_GE(page::smallest_type(sheet.figure), least - 1e-9) << sheet.name;
  std::vector<Rect> boxes;
  for (const figure::Part& part : sheet.figure.parts)
    if (part.owner.kind == figure::Owner::Kind::node) boxes.push_back(part.box);
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t k = i + 1; k < boxes.size(); ++k) EXPECT_FALSE(overlap(boxes[i], boxes[k])) << sheet.name;
  for (const figure::Item& item : sheet.figure.items) {
    const figure::Part& part = sheet.figure.parts[item.part];
    const auto* words = std::get_if<figure::Words>(&item.mark);
    if (words == nullptr) continue;
    EXPECT_GE(item.bounds.x, sheet.paper.x - 0.5) << part.label;
    EXPECT_LE(right_of(item), sheet.paper.right() + 0.5) << part.label;
    EXPECT_LE(item.bounds.bottom(), sheet.paper.bottom() + 0.5) << part.label;
    // Letters of groups and counts of what is folded are marks, not labels.
    if (part.owner.kind != figure::Owner::Kind::node || words->characters.size() < 3 || part.label.find(words->characters) == std::string::npos) continue;
    EXPECT_GE(item.bounds.x, part.box.x - 0.01) << part.label;
    EXPECT_LE(right_of(item), part.box.right() + 0.01) << part.label;
  }
}

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
    for (const page::Sheet& sheet : std::get<page::Compiled>(result).sheets) expect_sound(sheet, page::UsualLeastPt);
  }
}

}  // namespace
}  // namespace concarte
