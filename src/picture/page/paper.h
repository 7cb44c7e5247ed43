// Sizes of paper, as they are named in a map and on the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/geometry.h"

namespace concarte::page {

struct Paper {
  Vec2 size_mm;
  bool operator==(const Paper&) const = default;
};

// `A3` to `A5`, upright or with `-landscape`; `120x80mm`. Nothing for anything else.
std::optional<Paper> paper_from(std::string_view word);
// The words that name a paper by itself, for lists.
inline constexpr std::string_view PaperWords[] = {"A4", "A4-landscape", "A3", "A3-landscape", "A5", "A5-landscape"};
// Of the sheet, on each side; never more than a tenth of it.
double margin_mm(const Paper& paper);

}  // namespace concarte::page
