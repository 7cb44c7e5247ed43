// A report in LaTeX, for any of its engines, with packages that every TeX Live has.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "picture/writing/letters.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Block;
using report::BlockKind;
using report::Role;

namespace {

// What means something to TeX, and the spaces and signs that pdflatex has by other names.
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 34> Names{{{'\\', "\\textbackslash{}"}, {'{', "\\{"}, {'}', "\\}"}, {'$', "\\$"}, {'&', "\\&"},
    {'#', "\\#"}, {'%', "\\%"}, {'_', "\\_"}, {'^', "\\textasciicircum{}"}, {'~', "\\textasciitilde{}"}, {'<', "\\textless{}"}, {'>', "\\textgreater{}"},
    {'|', "\\textbar{}"}, {'"', "\\textquotedbl{}"}, {'`', "\\textasciigrave{}"}, {'\'', "\\textquotesingle{}"}, {'-', "{-}"}, {',', "{,}"}, {'?', "{?}"}, {'!', "{!}"},
    {'[', "{[}"}, {']', "{]}"}, {0xA0, "~"}, {0x202F, "\\,"}, {0x2009, "\\,"}, {0x2026, "\\dots{}"}, {0x2022, "\\textbullet{}"}, {0x2212, "\\ensuremath{-}"},
    {0x2192, "\\ensuremath{\\rightarrow}"}, {0x2190, "\\ensuremath{\\leftarrow}"}, {0x2260, "\\ensuremath{\\neq}"}, {0x2264, "\\ensuremath{\\leq}"},
    {0x2265, "\\ensuremath{\\geq}"}, {0xB7, "\\textperiodcentered{}"}}};

// Letters that the fonts of pdflatex have: Latin, its punctuation, a few signs.
bool is_common(std::uint32_t c) {
  return c < 0x7F || (c >= 0xA1 && c < 0x17F) || c == 0x192 || (c >= 0x2010 && c <= 0x201E && c != 0x2011 && c != 0x2015) || c == 0x2020 || c == 0x2021 || c == 0x2030 ||
         c == 0x2039 || c == 0x203A || c == 0x20AC || c == 0x2116 || c == 0x2122;
}

// A word longer than a line may be broken anywhere.
constexpr int LongestUnbroken = 40;

std::string escaped(std::string_view text) {
  std::string out, foreign, numbers;
  int unbroken = 0;
  const auto end_foreign = [&] {
    if (!foreign.empty()) out += "\\otherscript{" + foreign + "}{" + numbers + "}";
    foreign.clear();
    numbers.clear();
  };
  const std::string shown = visible(text);
  for (std::size_t at = 0; at < shown.size();) {
    const utf8::Decoded c = utf8::decode(shown, at);
    const auto name = std::find_if(Names.begin(), Names.end(), [&](const auto& one) { return one.first == c.code_point; });
    const std::string_view letter = std::string_view(shown).substr(at, c.size);
    at += c.size;
    unbroken = c.code_point == ' ' || c.code_point == '\n' ? 0 : unbroken + 1;
    if (name == Names.end() && !is_common(c.code_point)) {
      foreign += letter;
      numbers += fmt::format("{}U+{:04X}", numbers.empty() ? "" : " ", c.code_point);
      continue;
    }
    end_foreign();
    if (c.code_point == '\n') out += "\\newline{}";
    else if (name != Names.end()) out += name->second;
    else out += letter;
    if (unbroken % LongestUnbroken == LongestUnbroken - 1) out += "\\allowbreak{}";
  }
  end_foreign();
  return out;
}

// In an address every sign may mean something to TeX: all but letters and digits are written as numbers of bytes or escaped.
std::string address(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || std::string_view("/:.-_=?@+,;!*()").find(c) != std::string_view::npos;
    constexpr std::string_view Digits = "0123456789ABCDEF";
    if (is_plain) out += c;
    else if (c == '#' || c == '%' || c == '&') out += std::string("\\") + c;
    else (out += "\\%") += {Digits[byte >> 4], Digits[byte & 15]};
  }
  return out;
}

std::string words(const report::Words& all) {
  std::string out;
  for (const report::Run& run : all) {
    std::string text = escaped(run.text);
    if (run.code) text = "\\texttt{" + text + "}";
    if (run.struck) text = "\\struck{" + text + "}";
    if (run.italic) text = "\\emph{" + text + "}";
    if (run.bold) text = "\\textbf{" + text + "}";
    if (!run.address.empty()) text = "\\href{" + address(run.address) + "}{" + text + "}";
    else if (!run.idea.empty()) text = "\\hyperlink{idea-" + std::string(run.idea.view()) + "}{" + text + "}";
    out += text;
  }
  return out;
}

std::string written(const Block& block) {
  constexpr std::array Sections{"section", "subsection", "subsubsection", "paragraph", "paragraph"};
  const std::string target = block.idea.empty() ? std::string() : "\\hypertarget{idea-" + std::string(block.idea.view()) + "}{}";
  const std::string text = words(block.words);
  const std::string indent = std::to_string(block.indent + block.quotes);
  switch (block.kind) {
    case BlockKind::heading:
      return "\n\\" + std::string(Sections[static_cast<std::size_t>(std::clamp(block.level - 2, 0, 4))]) + "{" + escaped(report::plain(block.words)) + "}" + target + "\n";
    case BlockKind::code: return "\\ideacode{" + indent + "}{" + escaped(report::plain(block.words)) + "}\n";
    case BlockKind::rule: return "\\idearule\n";
    case BlockKind::figure: return {};
    case BlockKind::paragraph: break;
  }
  if (block.role == Role::facts || block.role == Role::event) return "\\ideafacts{" + text + "}\n";
  const std::string mark = block.mark.empty() ? "" : block.mark == "•" ? "\\textbullet" : escaped(block.mark);
  return "\\ideaitem{" + indent + "}{" + mark + "}{" + target + text + "}\n";
}

constexpr std::string_view Preamble = R"tex(\documentclass[11pt,a4paper]{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage[utf8]{inputenc}
  \usepackage{lmodern}
  \usepackage{textcomp}
  % Letters that these fonts lack: compile with lualatex to have them.
  \DeclareRobustCommand{\otherscript}[2]{[#2]}
\else
  \usepackage{fontspec}
  \DeclareRobustCommand{\otherscript}[2]{{\otherfont #1}}
  \IfFontExistsTF{Noto Sans}{\newfontfamily\otherfont{Noto Sans}}{\newcommand{\otherfont}{}}
\fi
\usepackage[@LANGUAGE@]{babel}
\usepackage[a4paper,margin=25mm]{geometry}
\usepackage[hidelinks,unicode]{hyperref}
\pdfstringdefDisableCommands{\def\otherscript#1#2{[#2]}}
% A list is indented paragraphs: it may be deeper than LaTeX's own lists.
\newcommand{\ideaitem}[3]{{\par\leftskip=\dimexpr#1em*13/10\relax\noindent\ifx\relax#2\relax\else\llap{#2\enspace}\fi\ignorespaces#3\par}}
\newcommand{\ideafacts}[1]{{\par\noindent\small\itshape #1\par}}
\newcommand{\ideacode}[2]{{\par\leftskip=\dimexpr#1em*13/10\relax\noindent\ttfamily #2\par}}
\newcommand{\idearule}{\par\medskip\noindent\hrulefill\par\medskip}
\newcommand{\struck}[1]{\textit{#1}}
\setlength{\parindent}{0pt}
\setlength{\parskip}{2pt plus 1pt}
\setcounter{secnumdepth}{0}
\emergencystretch=3em
\sloppy
)tex";

}  // namespace

std::string latex(const report::Report& report) {
  std::string preamble(Preamble);
  constexpr std::string_view Place = "@LANGUAGE@";
  preamble.replace(preamble.find(Place), Place.size(), report.language == "fr" ? "french" : "british");
  // The map has its own spaces before ; : ! ? already.
  if (report.language == "fr") preamble += "\\frenchsetup{AutoSpacePunctuation=false}\n";
  std::string out = preamble + "\\title{" + escaped(report.title) + "}\n\\author{}\n\\date{}\n\\begin{document}\n\\maketitle\n\\tableofcontents\n";
  for (const Block& block : report.blocks) out += written(block);
  return out + "\\end{document}\n";
}

}  // namespace concarte::writing
