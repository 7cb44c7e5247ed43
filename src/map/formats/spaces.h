// Spaces of all kinds, as they stand in what people copy.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/utf8.h"

namespace concarte::formats {

// Ordinary, no-break and typographic spaces, and tabs.
constexpr bool is_space(std::uint32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

// Bytes of the spaces that stand at `offset`.
inline std::size_t space_size(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size()) {
    const utf8::Decoded next = utf8::decode(text, end);
    if (!is_space(next.code_point)) break;
    end += next.size;
  }
  return end - offset;
}

// Without the spaces around it.
inline std::string_view trimmed(std::string_view text) {
  text.remove_prefix(space_size(text, 0));
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    at += next.size;
    if (!is_space(next.code_point)) end = at;
  }
  return text.substr(0, end);
}

}  // namespace concarte::formats
