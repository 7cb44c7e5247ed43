// A report as one page of HTML that needs no other file and runs nothing.
#include "base/utf8.h"
#include "picture/writing/html_blocks.h"
#include "picture/writing/letters.h"
#include "picture/writing/page_parts.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Block;
using report::BlockKind;

namespace {

// A line or two of a table of contents; the heading itself says all.
constexpr std::size_t MostLetters = 100;

// The headings of the first two levels, the second in the first.
std::string contents(const report::Report& report) {
  std::string list;
  int depth = 1;
  for (const Block& block : report.blocks) {
    if (block.kind != BlockKind::heading || block.level > 3) continue;
    // A heading of the second level always has one of the first before it.
    if (block.level > depth) list += depth == 1 ? "<ol>\n" : "\n<ol>\n";
    else if (block.level < depth) list += "</li>\n</ol>\n</li>\n";
    else list += "</li>\n";
    list += "<li><a href=\"#" + id_of(block) + "\">" + xml(utf8::shortened(report::plain(block.words), MostLetters)) + "</a>";
    depth = block.level;
  }
  for (; depth > 1; --depth) list += "</li>\n</ol>\n";
  return list;
}

std::string figure_of(const report::Report& report, const Illustration& figure) {
  if (figure.svg.empty()) return {};
  const std::string caption = xml(report.figure_word + " 1. " + report.caption);
  return "<figure>\n<div class=\"drawing\" role=\"region\" tabindex=\"0\" aria-label=\"" + caption + "\">\n" + inline_svg(figure.svg) +
         "</div>\n<figcaption>" + caption + "</figcaption>\n</figure>";
}

}  // namespace

std::string html(const report::Report& report, const Illustration& figure) {
  std::string page = page_head(report.language, report.title, PageCss.hash);
  page += "<style>" + std::string(PageCss.text) + "</style>\n</head>\n<body>\n";
  page += "<a class=\"skip\" href=\"#text\">" + xml(report.skip) + "</a>\n";
  page += "<header><h1>" + xml(report.title) + "</h1></header>\n";
  page += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + xml(report.contents) + "</h2>\n" + contents(report) + "</nav>\n";
  page += "<main id=\"text\">\n" + html_blocks(report.blocks, figure_of(report, figure)) + "</main>\n";
  return page + "</body>\n</html>\n";
}

}  // namespace concarte::writing
