// Cells copied out of a spreadsheet, or out of a table of a document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concarte::formats {

// The rows when the text is a table: most of its lines hold a tab between words, or bars around. Empty otherwise.
std::vector<std::vector<std::string>> rows_of(std::string_view text);

}  // namespace concarte::formats
