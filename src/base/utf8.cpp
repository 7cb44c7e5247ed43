// UTF-8: decoding, validity, and the letters a label may hold.
#include "base/utf8.h"

#include <cstdlib>
#include <cstring>
#include <memory>

#include <utf8proc.h>

namespace concarte::utf8 {
namespace {

const utf8proc_uint8_t* bytes(std::string_view text) { return reinterpret_cast<const utf8proc_uint8_t*>(text.data()); }

// The first offset at or after `at` that does not hold ASCII; eight bytes at a time, since files are long.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t HighBits = 0x8080808080808080;
  for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & HighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

bool is_control(std::uint32_t c) { return (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0); }

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto size = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &result,
                                 static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(result, &std::free);
  return {reinterpret_cast<const char*>(owned.get()), static_cast<std::size_t>(size)};
}

// Letter by letter.
std::string changed(std::string_view text, utf8proc_int32_t (*change)(utf8proc_int32_t)) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded c = decode(text, at);
    append(result, static_cast<std::uint32_t>(change(static_cast<utf8proc_int32_t>(c.code_point))));
    at += c.size;
  }
  return result;
}

}  // namespace

bool is_word_character(std::uint32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

Decoded decode(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  if (first < 0x80) return {first, 1, true};
  utf8proc_int32_t code_point = 0;
  const auto size = utf8proc_iterate(bytes(text) + offset, static_cast<utf8proc_ssize_t>(text.size() - offset), &code_point);
  if (size <= 0) return {};
  return {static_cast<std::uint32_t>(code_point), static_cast<std::size_t>(size), true};
}

void append(std::string& text, std::uint32_t code_point) {
  if (!utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(code_point))) code_point = 0xFFFD;
  utf8proc_uint8_t buffer[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), buffer);
  text.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(size));
}

std::size_t find_invalid(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    const Decoded c = decode(text, at);
    if (!c.valid) return at;
    at += c.size;
  }
  return std::string_view::npos;
}

std::size_t find_control(std::string_view text) {
  // C1 controls are C2 80 to C2 9F, and the byte C2 is never inside another character.
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 ? byte != '\n' : byte == 0x7f) return at;
    if (byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) - 0x80u < 0x20) return at;
  }
  return std::string_view::npos;
}

std::string cleaned(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded c = decode(text, at);
    at += c.size;
    if (c.code_point == '\r') {
      if (at < text.size() && text[at] == '\n') ++at;
      clean += '\n';
    } else {
      append(clean, is_control(c.code_point) ? ' ' : c.code_point);
    }
  }
  return clean;
}

std::size_t next_grapheme(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  Decoded previous = decode(text, offset);
  std::size_t at = offset + previous.size;
  utf8proc_int32_t state = 0;
  while (at < text.size()) {
    const Decoded current = decode(text, at);
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous.code_point),
                                         static_cast<utf8proc_int32_t>(current.code_point), &state))
      break;
    previous = current;
    at += current.size;
  }
  return at;
}

std::size_t previous_grapheme(std::string_view text, std::size_t offset) {
  // Clusters can only be found going forward; a label's line is short.
  const std::size_t line = offset == 0 ? 0 : text.rfind('\n', offset - 1);
  std::size_t at = line == std::string_view::npos || line + 1 >= offset ? 0 : line + 1;
  if (line != std::string_view::npos && line + 1 == offset) return line;
  std::size_t before = at;
  while (at < offset) {
    before = at;
    at = next_grapheme(text, at);
  }
  return before;
}

std::size_t next_word(std::string_view text, std::size_t offset) {
  const auto in_word = [&](std::size_t at) { return is_word_character(decode(text, at).code_point); };
  while (offset < text.size() && in_word(offset)) offset = next_grapheme(text, offset);
  while (offset < text.size() && !in_word(offset)) offset = next_grapheme(text, offset);
  return offset;
}

std::size_t previous_word(std::string_view text, std::size_t offset) {
  const auto in_word = [&](std::size_t at) { return is_word_character(decode(text, at).code_point); };
  while (offset > 0 && !in_word(previous_grapheme(text, offset))) offset = previous_grapheme(text, offset);
  while (offset > 0 && in_word(previous_grapheme(text, offset))) offset = previous_grapheme(text, offset);
  return offset;
}

std::pair<std::size_t, std::size_t> word_at(std::string_view text, std::size_t offset) {
  const auto in_word = [&](std::size_t at) { return is_word_character(decode(text, at).code_point); };
  // At the end of the text, and just after a word, what stands before.
  const bool looks_back = offset == text.size() || (offset > 0 && !in_word(offset) && in_word(previous_grapheme(text, offset)));
  std::size_t begin = looks_back ? previous_grapheme(text, offset) : offset;
  std::size_t end = begin;
  if (text.empty()) return {0, 0};
  const bool is_word = in_word(begin);
  while (begin > 0 && in_word(previous_grapheme(text, begin)) == is_word) begin = previous_grapheme(text, begin);
  while (end < text.size() && in_word(end) == is_word) end = next_grapheme(text, end);
  return {begin, end};
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

std::string shortened(std::string_view text, std::size_t most_letters) {
  std::size_t end = 0;
  for (std::size_t letters = 0; letters < most_letters && end < text.size(); ++letters) end = next_grapheme(text, end);
  if (end == text.size()) return std::string(text);
  // Not within a word, but for a very long one.
  const std::size_t gap = text.find_last_of(" \n", end);
  return std::string(text.substr(0, gap != std::string_view::npos && gap > end / 2 ? gap : end)) + "…";
}

std::string composed(std::string_view text) {
  return is_ascii(text) ? std::string(text) : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string lowered(std::string_view text) { return changed(text, utf8proc_tolower); }
std::string raised(std::string_view text) { return changed(text, utf8proc_toupper); }

std::string folded(std::string_view text) {
  const std::string plain = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                             UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  std::string result;
  result.reserve(plain.size());
  for (std::size_t at = 0; at < plain.size();) {
    const Decoded c = decode(plain, at);
    if (c.code_point == 0x153) result += "oe";
    else if (c.code_point == 0xe6) result += "ae";
    else result.append(plain, at, c.size);
    at += c.size;
  }
  return result;
}

}  // namespace concarte::utf8
