// Words written in Markdown, without its signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concarte::formats {

// True when a text holds signs that nobody writes but in Markdown.
bool looks_like_markdown(std::string_view text);

// The words without bold, italic, code, escapes; of a link its text, its address added to `links`.
std::string plain_words(std::string_view markdown, std::vector<std::string>& links);

}  // namespace concarte::formats
