// Language tags that may be written in a file.
#pragma once

#include <algorithm>
#include <string_view>

namespace concarte::publish {

// RFC 5646: letters, digits and hyphens, which end nothing that holds them.
inline bool is_language_tag(std::string_view word) {
  constexpr std::size_t Longest = 35;  // 4.4.1
  return !word.empty() && word.size() <= Longest && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace concarte::publish
