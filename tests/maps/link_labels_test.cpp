// The labels of links in every sample map and every style: all can be read.
#include "picture/figure/sample.h"
#include "picture/layout/arranger.h"

namespace concarte {
namespace {

class SampleMaps : public testing::TestWithParam<layout::Style> {};
INSTANTIATE_TEST_SUITE_P(Links, SampleMaps, testing::ValuesIn(layout::AllStyles), [](const auto& style) {
  std::string name(layout::word(style.param));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(SampleMaps, let_every_label_of_a_link_be_read) {
  const figure::Theme theme = theme_named("light");
  int links = 0;
  for (const std::filesystem::path& file : sample_maps()) {
    const auto document = read_sample(file);
    const figure::Measured measured = figure::measure(document, theme, typesetter(), GetParam());
    const auto result = layout::arrange(measured.request, CONCARTE_BINARY_DIR "/concarte-worker");
    // Some styles take so few ideas that a large map is refused.
    if (const auto* refusal = std::get_if<layout::Refusal>(&result)) {
      EXPECT_TRUE(layout::refuse_by_size(measured.request)) << file << ": " << to_string(*refusal);
      continue;
    }
    const auto& layout = std::get<layout::Layout>(result);
    EXPECT_EQ(layout::quality(measured.request, layout).labels_covered, 0) << file;
    links += static_cast<int>(layout.links.size());
  }
  EXPECT_GT(links, 0);
}

}  // namespace
}  // namespace concarte
