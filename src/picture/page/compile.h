// A figure of the map, compiled for its paper as a book's is: fitted, rearranged or split, never below the smallest type.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/problem.h"
#include "map/document/document.h"
#include "picture/page/fit.h"
#include "picture/page/sheet.h"

namespace concarte::page {

struct Compiled {
  std::vector<Sheet> sheets;      // one; or the overview, then its parts a, b, …
  std::vector<std::string> told;  // what was chosen to make it fit, in sentences; empty when it is drawn as asked
};

// What is not said in a figure: A4, 7 pt, the map's own layout.
inline constexpr double UsualLeastPt = 7;

// `theme` in the colours wanted: see `theme_word`. `press.style` and `press.least_pt` are those of the figure. A problem when its
// branch is not in the map, its paper is not known, or one idea alone finds no room.
struct Job {
  const document::Document& document;
  const document::Figure& wish;
  const figure::Theme& theme;
  text::Typesetter& typesetter;
  std::string worker;
};
std::variant<Compiled, Problem> compiled(const Job& job);

// The name of the theme a figure is printed with, when the map's own is `theme`: paper is never dark.
std::string theme_for(document::Ink ink, const std::string& theme);

}  // namespace concarte::page
