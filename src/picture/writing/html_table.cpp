// A table as one page of HTML.
#include "picture/writing/html_blocks.h"
#include "picture/writing/letters.h"
#include "picture/writing/page_parts.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Cell;
using report::Row;
using report::Table;

namespace {

// Beyond this many columns paper is turned.
constexpr std::size_t MostUpright = 5;

std::string lines(std::string_view text) {
  std::string out;
  for (const char c : xml(text)) c == '\n' ? out += "<br>" : out += c;
  return out;
}

std::string cell(const Table& table, const Row& row, std::size_t column) {
  const Cell& cell = row.cells[column];
  if (cell.rows == 0) return {};
  const bool is_heading = column < table.heading_columns && !cell.text.empty();
  std::string attributes;
  if (is_heading) attributes += cell.rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"";
  if (cell.rows > 1) attributes += " rowspan=\"" + std::to_string(cell.rows) + "\"";
  std::string classes = table.columns[column].is_narrow ? "narrow" : "";
  if (row.is_section && is_heading) classes += classes.empty() ? "strong" : " strong";
  if (!classes.empty()) attributes += " class=\"" + classes + "\"";
  if (has_right_to_left(cell.text)) attributes += " dir=\"auto\"";
  const std::string name = is_heading ? "th" : "td";
  return "<" + name + attributes + ">" + lines(cell.text) + "</" + name + ">";
}

}  // namespace

std::string html(const Table& table) {
  const std::string title = xml(table.title);
  std::string page = page_head(table.language, table.title, PageCss.hash);
  page += "<style>" + std::string(PageCss.text) + "</style>\n</head>\n";
  page += table.columns.size() > MostUpright ? "<body class=\"wide\">\n" : "<body>\n";
  page += "<main>\n<h1>" + title + "</h1>\n";
  if (!table.event.empty()) page += "<p class=\"event\">" + xml(table.event) + "</p>\n";
  for (const std::string& remark : table.remarks) page += "<p class=\"facts\">" + xml(remark) + "</p>\n";
  page += "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + title + "\">\n<table>\n<thead>\n<tr>";
  for (const report::Column& column : table.columns)
    page += std::string("<th scope=\"col\"") + (column.is_narrow ? " class=\"narrow\"" : "") + ">" + xml(column.name) + "</th>";
  page += "</tr>\n</thead>\n<tbody>\n";
  for (const Row& row : table.rows) {
    page += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) page += cell(table, row, i);
    page += "</tr>\n";
  }
  return page + "</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n";
}

}  // namespace concarte::writing
