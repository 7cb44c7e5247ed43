// Which characters each glyph of a run stands for.
#include "picture/publish/clusters.h"

#include <algorithm>

#include "base/utf8.h"

namespace concarte::publish {
namespace {

// Where each glyph's characters begin in the run, in the order of reading.
std::vector<std::size_t> beginnings(const figure::Words& words) {
  const text::GlyphRun& run = words.run;
  std::vector<std::size_t> begins;
  for (const text::Glyph& glyph : run.glyphs)
    begins.push_back(std::min<std::size_t>(glyph.cluster - std::min(glyph.cluster, run.text_begin), words.characters.size()));
  if (run.right_to_left) std::reverse(begins.begin(), begins.end());
  return begins;
}

}  // namespace

Clustered clustered(const figure::Words& words) {
  const std::vector<std::size_t> begins = beginnings(words);
  Clustered result;
  std::size_t from = 0;
  for (std::size_t first = 0, next = 0; first < begins.size(); first = next) {
    // Glyphs that do not move on stand for the same characters, whatever a font does with their order.
    while (next < begins.size() && begins[next] <= std::max(begins[first], from)) ++next;
    const std::size_t to = next < begins.size() ? begins[next] : words.characters.size();
    const std::string cleaned = utf8::cleaned(std::string_view(words.characters).substr(from, to - from));
    result.characters += cleaned;
    result.clusters.push_back({static_cast<int>(cleaned.size()), static_cast<int>(next - first)});
    from = to;
  }
  return result;
}

}  // namespace concarte::publish
