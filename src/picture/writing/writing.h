// A report or a table, written in one file format each. Same input, same bytes: no date, no machine, no chance.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/geometry.h"
#include "map/report/guide.h"
#include "map/report/report.h"
#include "map/report/table.h"
#include "picture/writing/words_form.h"

namespace concarte::writing {

// The drawn map. What a format cannot show it leaves out.
struct Illustration {
  std::string svg{};  // a whole file
  std::string png{};  // the same, for programs that read no SVG; may be empty
  Vec2 size_mm{};
};

// CommonMark; no picture. Whatever the words, they are only words there.
std::string markdown(const report::Report& report);
// One page of HTML that needs no other file and runs nothing: headings, contents, the figure as inline SVG, a style for print.
std::string html(const report::Report& report, const Illustration& figure);

// OpenDocument text: the headings, lists and caption are those of the word processor.
std::string odt(const report::Report& report, const Illustration& figure);
// For pdflatex, xelatex or lualatex, with packages that every TeX Live has; no picture.
std::string latex(const report::Report& report);

// For spreadsheets in French: UTF-8 with its mark, `;`, RFC 4180; no cell can be taken for a formula.
std::string csv(const report::Table& table);
std::string ods(const report::Table& table);
std::string html(const report::Table& table);
// With pipes between the cells, as GitHub, GitLab and Pandoc read it.
std::string markdown(const report::Table& table);

// One page to look around the figure: zoom, fold, search, groups. `figure` shows every idea, folded or not.
std::string viewer(const report::Guide& guide, const Illustration& figure);

// The whole file. `extension` (`.odt`) holds that form; nothing for a grid of a map without groups. A figure is wanted in .html
// and .odt alone.
std::optional<std::string> words_file(std::string_view extension, WordsForm form, const document::Document& document, const document::NodeId& branch,
                                      const Illustration& figure);

}  // namespace concarte::writing
