// Sheets → PDF.
#pragma once

#include <span>
#include <string>
#include <variant>

#include "base/problem.h"
#include "picture/page/poster.h"
#include "picture/page/sheet.h"
#include "picture/text/typesetter.h"

namespace concarte::publish {

struct PdfOptions {
  std::string title;     // empty: that of the first sheet's figure
  std::string language;  // as `fr`; empty: that of the first sheet's figure
};

// A page for each sheet, as large as its paper, with a bookmark when it has a name. Shapes are lines, words are text that
// can be selected and searched, nodes lead where their links do; only colour emoji are pictures. The same bytes for the
// same sheets: it says nothing of when it was made. A Problem when this machine cannot (no cairo, no memory).
std::variant<std::string, Problem> pdf(std::span<const page::Sheet> sheets, const text::Typesetter& typesetter,
                                       const PdfOptions& options = {});
// A page for each page of the poster.
std::variant<std::string, Problem> pdf(const page::Sheet& sheet, const page::Poster& poster, const text::Typesetter& typesetter,
                                       const PdfOptions& options = {});

}  // namespace concarte::publish
