// What is written: whatever the words are, they are words in every format, and the same bytes come out each time.
#include "picture/writing/writing.h"

#include <algorithm>

#include "map/notes/note.h"
#include "map/report/outline.h"
#include "map/report/sample_map.h"

namespace concarte::writing {
namespace {

constexpr std::string_view Svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10mm\" height=\"5mm\"><title>T</title></svg>\n";
Illustration figure() { return {.svg = std::string(Svg), .png = {}, .size_mm = {10, 5}}; }

std::size_t count(const std::string& text, std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++found;
  return found;
}

TEST(Markdown, nests_lists_and_marks_what_is_bold) {
  const std::string text = markdown(report::outline(workshop()));
  EXPECT_NE(text.find("# Success\n\nSeminar, Lyon, 12 February 2013\n"), std::string::npos) << text;
  EXPECT_NE(text.find("It can **look like** failure, see [this](<https://a.fr/x>) or that.\n\n- one\n- two\n\n**Contributions**\n\n- Table 1, Health: “He speaks up”\n"),
            std::string::npos) << text;
  EXPECT_NE(text.find("- **It disturbs** *— Argument against*\n  - **Contribution:** Table 2, in the same words\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("](<javascript"), std::string::npos);
}

// The words that a reader of Markdown sees, without its marks.
std::string read_back(const std::string& text) {
  std::string words;
  for (const notes::Block& block : notes::read_note(text)) {
    for (const notes::Span& span : block.spans) words += span.text;
    words += "\n";
  }
  return words;
}

TEST(Markdown, of_hostile_words_shows_those_words) {
  for (const std::string label : {"</text><script>alert(1)</script>", "# title", "1. first", "12) x", "- item", "+ item", "> quote", "=====", "```",
                                   "*bold* _it_ ~~no~~ `code`", "[a](javascript:alert(1))", "![x](http://a.fr/x.png)", "| a | b |", "&lt;b&gt; &amp;",
                                   "a\\", "---", "***", "x\n- y", "x\n\n1. y", "1986\\. A great year"}) {
    report::Report report{.title = "T"};
    report.blocks = {{.words = {{.text = label}}}, {.indent = 1, .mark = "•", .words = {{.text = label}}}, {.indent = 1, .mark = "•", .words = {{.text = label, .bold = true}}}};
    std::string shown = label;
    if (shown == "x\n\n1. y") shown = "x\n1. y";
    EXPECT_EQ(read_back(markdown(report)), "T\n" + shown + "\n" + shown + "\n" + shown + "\n") << markdown(report);
  }
}

TEST(AnHtmlPage, is_whole_and_accessible_and_runs_nothing) {
  const std::string page = html(report::outline(workshop()), figure());
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_EQ(count(page, "<h1>"), 1U);
  EXPECT_EQ(count(page, "<script"), 0U);
  EXPECT_EQ(count(page, " style=\""), 0U);
  EXPECT_EQ(count(page, "<?xml"), 0U);
  for (const char* part : {"default-src 'none'", "class=\"skip\" href=\"#text\"", "<main id=\"text\">", "<figcaption>Figure 1. Success</figcaption>",
                           "<h3 id=\"idea-b\">Dares to speak</h3>", "<a href=\"#idea-b\">“Dares to speak”</a>",
                           "<a href=\"https://a.fr/y\" rel=\"noopener noreferrer\">https://a.fr/y</a>, javascript:alert(1)",
                           "<li id=\"idea-c\" class=\"idea\"><strong>It disturbs</strong><em> — Argument against</em><ul>\n<li><strong>Contribution: </strong>"})
    EXPECT_NE(page.find(part), std::string::npos) << part;
}

TEST(AnHtmlPage, of_hostile_words_holds_only_words) {
  const std::string page = html(report::outline(hostile_map()), figure());
  EXPECT_EQ(count(page, "<script"), 0U);
  EXPECT_EQ(count(page, "href=\"javascript"), 0U);
  EXPECT_EQ(count(page, "\u202E"), 0U);
  EXPECT_EQ(count(page, "</style>"), 1U);
  EXPECT_NE(page.find("&lt;/text&gt;&lt;script&gt;"), std::string::npos);
  EXPECT_NE(page.find("dir=\"auto\">مرحبا بكم"), std::string::npos);
}

TEST(Latex, of_hostile_words_holds_only_words) {
  const std::string text = latex(report::outline(hostile_map()));
  EXPECT_EQ(count(text, "\\end{document}"), 1U);
  EXPECT_NE(text.find("\\textbackslash{}end\\{document\\} \\$x\\textasciicircum{}2\\$ \\%\\_\\{\\}\\#\\&\\textasciitilde{}"), std::string::npos);
  EXPECT_NE(text.find("\\otherscript{你好，世界}{U+4F60 U+597D U+FF0C"), std::string::npos);
  EXPECT_EQ(count(text, "\u202E"), 0U);
  EXPECT_EQ(count(text, "\\href{javascript"), 0U);
}

TEST(Latex, leads_to_the_web_and_to_ideas) {
  const std::string text = latex(report::outline(workshop()));
  EXPECT_NE(text.find("\\href{https://a.fr/x}{this}"), std::string::npos) << text;
  EXPECT_NE(text.find("\\subsection{Dares to speak}\\hypertarget{idea-b}{}"), std::string::npos);
  EXPECT_NE(text.find("\\usepackage[british]{babel}"), std::string::npos);
}

TEST(TheViewer, of_hostile_words_holds_only_words) {
  const std::string page = viewer(report::guide(hostile_map()), figure());
  EXPECT_EQ(count(page, "<script"), 1U);
  EXPECT_EQ(count(page, "</style>"), 1U);
  EXPECT_EQ(count(page, "\u202E"), 0U);
  EXPECT_EQ(count(page, "href=\"javascript"), 0U);
}

TEST(TheViewer, has_the_ideas_as_a_tree_and_who_speaks_in_each) {
  const std::string page = viewer(report::guide(workshop()), figure());
  for (const char* part : {"script-src 'sha256-", "aria-level=\"2\" aria-posinset=\"1\" aria-setsize=\"2\" aria-selected=\"false\" aria-expanded=\"true\" data-idea=\"a\"",
                           "data-idea=\"b\" data-voices=\"0 1 2\"", "data-links=\"l:b:f\" data-frames=\"boundary-k:f summary-u:b\"", "<option value=\"1\">Table 2</option>",
                           "<div id=\"about-c\">"})
    EXPECT_NE(page.find(part), std::string::npos) << part;
}

TEST(Csv, is_for_spreadsheets_in_french_and_computes_nothing) {
  report::Table table{.columns = {{"Idée"}, {"Table 1"}}};
  for (const char* text : {"=1+1", "+33", "-2", "@x", "\tx", "a;b", "dit \"oui\"", "deux\nlignes", " =2", "＝3", "simple"}) table.rows.push_back({{{text}, {""}}});
  EXPECT_EQ(csv(table),
            "\uFEFFIdée;\"Table 1\"\r\n'=1+1;\r\n'+33;\r\n'-2;\r\n'@x;\r\n\" x\";\r\n\"a;b\";\r\n\"dit \"\"oui\"\"\";\r\n\"deux\nlignes\";\r\n\"' =2\";\r\n'＝3;\r\nsimple;\r\n");
}

TEST(AnHtmlTable, spans_what_is_the_same_and_says_what_its_headings_are_for) {
  report::Table table{.title = "<T>", .columns = {{"A"}, {"B"}}, .rows = {{{{"x", 2}, {"1"}}}, {{{"x", 0}, {"2\n3"}}}}};
  const std::string page = html(table);
  EXPECT_NE(page.find("<tr><th scope=\"rowgroup\" rowspan=\"2\">x</th><td>1</td></tr>\n<tr><td>2<br>3</td></tr>"), std::string::npos) << page;
  EXPECT_NE(page.find("<h1>&lt;T&gt;</h1>"), std::string::npos);
}

TEST(EveryFormat, gives_the_same_bytes_twice) {
  const document::Document map = workshop();
  EXPECT_EQ(html(report::outline(map), figure()), html(report::outline(map), figure()));
  EXPECT_EQ(markdown(report::outline(map)), markdown(report::outline(map)));
  EXPECT_EQ(csv(*report::grid(map)), csv(*report::grid(map)));
  EXPECT_EQ(ods(*report::grid(map)), ods(*report::grid(map)));
  EXPECT_EQ(odt(report::outline(hostile_map()), figure()), odt(report::outline(hostile_map()), figure()));
  EXPECT_EQ(latex(report::outline(map)), latex(report::outline(map)));
  EXPECT_EQ(viewer(report::guide(map), figure()), viewer(report::guide(map), figure()));
}

}  // namespace
}  // namespace concarte::writing
