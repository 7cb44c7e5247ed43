// JSON text -> the reader's calls, one for each token, without building anything.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace concarte::storage {

class Reader;

struct Scan {
  bool is_whole = true;     // the text was one valid JSON value, read to its end
  bool is_stopped = false;  // otherwise: the reader had enough,
  bool is_cut = false;      // or the text ends too early,
  bool is_number = false;   // or a number is too large for any machine
  std::size_t offset = 0;   // after the first character that is wrong, never 0
};

// Reads the bytes from `first` to `last` of the reader's text.
Scan scan(std::string_view bytes, std::size_t first, std::size_t last, Reader& reader);

// The text of a string that was cut before its closing quote; `json` begins with the opening one. Nothing when it is
// no string.
std::optional<std::string> cut_string(std::string_view json);

}  // namespace concarte::storage
