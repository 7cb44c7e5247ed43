// Words made safe for where they are put: whatever a map holds stays words, and is read in the order it was written.
#pragma once

#include <string>
#include <string_view>

namespace concarte::writing {

// Without control characters other than the line break, without those that turn the text after them around (U+202A–202E,
// U+2066–2069), without what XML forbids; invalid bytes become U+FFFD.
std::string visible(std::string_view text);
// `visible`, with the characters that mean something in XML and HTML as references, in attributes too.
std::string xml(std::string_view text);
// As words in CommonMark. `is_line_start`: what comes first on a line could begin a list, a heading, a quotation, a rule.
std::string markdown_words(std::string_view text, bool is_line_start);
// Whether it holds letters that are read from right to left.
bool has_right_to_left(std::string_view text);

}  // namespace concarte::writing
