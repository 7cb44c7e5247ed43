// A table in Markdown, as GitHub, GitLab and Pandoc read it: pipes between the cells.
#include "picture/writing/letters.h"
#include "picture/writing/writing.h"

namespace concarte::writing {
namespace {

// A cell is on one line: lines of its own are kept by the one element of HTML that such tables take.
std::string cell(std::string_view text) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) out += "<br>";
    out += markdown_words(visible(text.substr(begin, end - begin)), begin == 0);
    begin = end + 1;
  }
  return out;
}

void add_row(std::string& out, const std::vector<std::string>& cells) {
  out += '|';
  for (const std::string& words : cells) out += " " + words + " |";
  out += '\n';
}

}  // namespace

std::string markdown(const report::Table& table) {
  std::string out = "# " + cell(table.title) + "\n\n";
  if (!table.event.empty()) out += cell(table.event) + "\n\n";
  std::vector<std::string> names, rules;
  for (const report::Column& column : table.columns) {
    names.push_back(cell(column.name));
    rules.emplace_back("---");
  }
  add_row(out, names);
  add_row(out, rules);
  for (const report::Row& row : table.rows) {
    std::vector<std::string> cells;
    for (const report::Cell& one : row.cells) cells.push_back(cell(one.text));
    add_row(out, cells);
  }
  for (const std::string& remark : table.remarks) out += "\n" + cell(remark) + "\n";
  return out;
}

}  // namespace concarte::writing
