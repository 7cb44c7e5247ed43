// The styles' words and names.
#include "picture/layout/layout.h"

#include "base/translate.h"

namespace concarte::layout {
namespace {

struct Naming {
  std::string_view word;
  const char* label;
};
constexpr std::array<Naming, AllStyles.size()> Names{{{"mindmap", mark("Mind map")},
                                                      {"tree", mark("Tree")},
                                                      {"tree-down", mark("Tree downward")},
                                                      {"radial", mark("Radial")},
                                                      {"organic", mark("Organic")},
                                                      {"network", mark("Network")},
                                                      {"circular", mark("Circular")},
                                                      {"clusters", mark("Clusters")}}};
const Naming& naming(Style style) { return Names.at(static_cast<std::size_t>(style)); }

}  // namespace

std::string_view word(Style style) { return naming(style).word; }

std::optional<Style> style_from(std::string_view word) {
  for (const Style style : AllStyles)
    if (naming(style).word == word) return style;
  return std::nullopt;
}

const char* label(Style style) { return naming(style).label; }

bool is_from_graphviz(Style style) { return style != Style::mindmap; }

}  // namespace concarte::layout
