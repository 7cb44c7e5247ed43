// JSON as text: what is kept, spaced and quoted without being understood.
#include "map/storage/json_text.h"

#include <charconv>
#include <cstdint>
#include <cstring>

namespace concarte::storage {
namespace {

// The offset after the string whose opening quote is at `at`, or the end of the text when it is never closed.
std::size_t after_string(std::string_view json, std::size_t at) {
  for (++at; at < json.size(); ++at) {
    if (json[at] == '"') return at + 1;
    if (json[at] == '\\') ++at;
  }
  return json.size();
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

// Eight characters at once: true when one of them may need an escape.
bool may_need_escape(std::uint64_t eight) {
  constexpr std::uint64_t Ones = 0x0101010101010101;
  constexpr std::uint64_t HighBits = Ones * 0x80;
  const auto has_below = [](std::uint64_t bytes, std::uint64_t limit) { return (bytes - Ones * limit) & ~bytes & HighBits; };
  return (has_below(eight, 0x20) | has_below(eight ^ (Ones * '"'), 1) | has_below(eight ^ (Ones * '\\'), 1)) != 0;
}

// The first offset at or after `at` whose character needs an escape, or the end.
std::size_t find_escape(std::string_view text, std::size_t at) {
  for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if (may_need_escape(eight)) break;
  }
  while (at < text.size() && !needs_escape(text[at])) ++at;
  return at;
}

void append_escape(std::string& out, char c) {
  constexpr std::string_view Hexadecimal = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default:
      out += "\\u00";
      out += Hexadecimal[static_cast<unsigned char>(c) >> 4];
      out += Hexadecimal[static_cast<unsigned char>(c) & 0xf];
  }
}

}  // namespace

std::string minified(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '"') {
      const std::size_t end = after_string(json, at);
      result.append(json, at, end - at);
      at = end;
    } else {
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') result += c;
      ++at;
    }
  }
  return result;
}

std::size_t plain_size(std::string_view json) {
  std::size_t at = 0;
  const auto is_digit = [&] { return at < json.size() && json[at] >= '0' && json[at] <= '9'; };
  const auto skip = [&](std::string_view any) {
    const bool is_one = at < json.size() && any.find(json[at]) != std::string_view::npos;
    if (is_one) ++at;
    return is_one;
  };
  for (const std::string_view word : {"true", "false", "null"})
    if (json.starts_with(word)) return word.size();
  skip("-");
  if (!skip("0"))
    while (is_digit()) ++at;
  if (skip("."))
    while (is_digit()) ++at;
  if (skip("eE")) {
    skip("+-");
    while (is_digit()) ++at;
  }
  return at;
}

void append_spaced(std::string& out, std::string_view minified_json) {
  for (std::size_t at = 0; at < minified_json.size();) {
    const char c = minified_json[at];
    if (c == '"') {
      const std::size_t end = after_string(minified_json, at);
      out.append(minified_json, at, end - at);
      at = end;
    } else {
      out += c;
      if (c == ',' || c == ':') out += ' ';
      ++at;
    }
  }
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = find_escape(text, at);
    out.append(text, at, next - at);
    if (next < text.size()) append_escape(out, text[next]);
    at = next + 1;
  }
  out += '"';
}

void append_number(std::string& out, double number) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

}  // namespace concarte::storage
