// JSON as text: what is kept, spaced and quoted without being understood.
#pragma once

#include <string>
#include <string_view>

namespace concarte::storage {

// The same value without the white space that stands outside its strings. Needs valid JSON.
std::string minified(std::string_view json);

// The length of the number, true, false or null that the text begins with.
std::size_t plain_size(std::string_view json);

// Appends a minified value with a space after each comma and colon, as the map file has them.
void append_spaced(std::string& out, std::string_view minified_json);
// Appends a text between quotes; only quotes, backslashes and control characters are escaped.
void append_quoted(std::string& out, std::string_view text);
// Appends the shortest notation that reads back as the same number. Needs a finite one.
void append_number(std::string& out, double number);

}  // namespace concarte::storage
