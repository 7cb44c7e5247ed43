// A table as CSV for spreadsheets in French.
#include <algorithm>

#include "picture/writing/letters.h"
#include "picture/writing/writing.h"

namespace concarte::writing {
namespace {

// What a spreadsheet would compute (OWASP, “CSV injection”): an apostrophe in front makes words of it. Some take full-width
// signs for the plain ones, some look behind spaces.
bool looks_like_formula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (text.starts_with(sign)) return true;
  return false;
}

void add_field(std::string& out, std::string_view text) {
  // A tab or a carriage return in front would be one more way in; neither is a visible letter.
  const std::string words = visible(text);
  const std::string shown = looks_like_formula(words) ? "'" + words : words;
  if (shown.find_first_of(";,\"\n ") == std::string::npos) {
    out += shown;
    return;
  }
  out += '"';
  for (const char c : shown) {
    out += c;
    if (c == '"') out += c;
  }
  out += '"';
}

}  // namespace

std::string csv(const report::Table& table) {
  std::string out = "\uFEFF";
  const auto end_row = [&out] { out += "\r\n"; };
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += ';';
    add_field(out, table.columns[i].name);
  }
  end_row();
  for (const report::Row& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i > 0) out += ';';
      add_field(out, row.cells[i].text);
    }
    end_row();
  }
  return out;
}

}  // namespace concarte::writing
