// Cells copied out of a spreadsheet, or out of a table of a document.
#include "map/formats/cells.h"

#include <algorithm>

#include "map/formats/lines.h"
#include "map/formats/spaces.h"

namespace concarte::formats {
namespace {

using Row = std::vector<std::string>;

struct Counts {
  std::size_t lines = 0, tabbed = 0, barred = 0;
};

// A tab with words on both sides; not the one that Word puts after a bullet or a number.
bool has_tab_between_words(std::string_view words, Markers& markers) {
  words = trimmed(words.substr(markers.at(words).size));
  return words.find('\t') != std::string_view::npos;
}

template <class Visit>
void for_each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_barred(std::string_view words) { return words.size() > 2 && words.starts_with('|') && words.ends_with('|'); }

Counts count(std::string_view text) {
  Counts counts;
  Markers markers;
  for_each_line(text, [&](std::string_view line) { markers.watch(trimmed(line)); });
  for_each_line(text, [&](std::string_view line) {
    const std::string_view words = trimmed(line);
    if (words.empty()) return;
    ++counts.lines;
    if (has_tab_between_words(words, markers)) ++counts.tabbed;
    if (is_barred(words)) ++counts.barred;
  });
  return counts;
}

// A cell that holds a line break, a tab or a quote stands between quotes, its own quotes doubled.
std::vector<Row> tabbed_rows(std::string_view text) {
  std::vector<Row> rows(1, Row(1));
  bool is_quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    std::string& cell = rows.back().back();
    const bool begins = cell.empty() && !is_quoted;
    if (c == '"' && begins && text.find("\"", at + 1) != std::string_view::npos) {
      is_quoted = true;
    } else if (c == '"' && is_quoted) {
      const bool is_doubled = at + 1 < text.size() && text[at + 1] == '"';
      if (is_doubled) cell += text[++at];
      else is_quoted = false;
    } else if (c == '\t' && !is_quoted) {
      rows.back().emplace_back();
    } else if (c == '\n' && !is_quoted) {
      rows.emplace_back(1);
    } else {
      cell += c;
    }
  }
  return rows;
}

std::vector<Row> barred_rows(std::string_view text) {
  std::vector<Row> rows;
  for_each_line(text, [&rows](std::string_view line) {
    std::string_view words = trimmed(line);
    if (words.find_first_not_of("|-: ") == std::string_view::npos) return;  // under the heads of the columns
    if (words.starts_with('|')) words.remove_prefix(1);
    if (words.ends_with('|')) words.remove_suffix(1);
    Row& row = rows.emplace_back();
    for (;;) {
      const std::size_t end = std::min(words.find('|'), words.size());
      row.emplace_back(words.substr(0, end));
      if (end == words.size()) break;
      words.remove_prefix(end + 1);
    }
  });
  return rows;
}

}  // namespace

std::vector<Row> rows_of(std::string_view text) {
  const Counts counts = count(text);
  std::vector<Row> rows;
  if (counts.barred > 1 && 2 * counts.barred >= counts.lines) rows = barred_rows(text);
  else if (counts.tabbed > 0 && 2 * counts.tabbed >= counts.lines) rows = tabbed_rows(text);
  for (Row& row : rows)
    for (std::string& cell : row) cell = trimmed(cell);
  return rows;
}

}  // namespace concarte::formats
