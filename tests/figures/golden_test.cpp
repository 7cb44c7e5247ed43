// The figures of a few small maps, byte for byte as they were last looked at and accepted.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "picture/figure/sample.h"
#include "picture/publish/svg.h"

namespace concarte {
namespace {

struct Golden {
  const char* map;
  const char* theme;
  std::string name() const { return std::string(map) + "-" + theme; }
};

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class GoldenFigure : public testing::TestWithParam<Golden> {};
INSTANTIATE_TEST_SUITE_P(Figures, GoldenFigure,
                         testing::Values(Golden{"marks", "light"}, Golden{"marks", "dark"}, Golden{"links", "light"},
                                         Golden{"links", "high-contrast"}, Golden{"scripts", "light"}),
                         [](const auto& instance) {
                           std::string name = instance.param.name();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST_P(GoldenFigure, IsTheOneThatWasAccepted) {
  const auto folder = std::filesystem::path(CONCARTE_SOURCE_DIR) / "tests/figures";
  const auto document = read_sample(folder / "maps" / (std::string(GetParam().map) + ".json"));
  const std::string now = publish::svg(page::unbound(drawn(document, GetParam().theme).figure), typesetter());
  const auto golden = folder / "golden" / (GetParam().name() + ".svg");
  // README.md says when to do this, and what to look at before the files are committed.
  if (std::getenv("CONCARTE_ACCEPT_FIGURES") != nullptr) std::ofstream(golden, std::ios::binary) << now;
  const std::string accepted = content_of(golden);
  if (now == accepted) return;
  const auto actual = std::filesystem::path(CONCARTE_BINARY_DIR) / "figures" / golden.filename();
  std::filesystem::create_directories(actual.parent_path());
  std::ofstream(actual, std::ios::binary) << now;
  ADD_FAILURE() << "the figure has changed: look at " << actual << " beside " << golden << " (tests/figures/README.md)";
}

}  // namespace
}  // namespace concarte
