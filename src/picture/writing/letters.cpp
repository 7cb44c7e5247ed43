// Words made safe for where they are put.
#include "picture/writing/letters.h"

#include "base/utf8.h"

namespace concarte::writing {
namespace {

bool is_left_out(std::uint32_t c) {
  const bool is_control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
  const bool turns_around = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return is_control || turns_around || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

constexpr std::string_view AlwaysMeaningful = "\\`*_[]<>&~|#$";

}  // namespace

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded c = utf8::decode(text, at);
    if (!c.valid) shown += "\uFFFD";
    else if (c.code_point == '\t' || c.code_point == 0x2028 || c.code_point == 0x2029) shown += ' ';
    else if (!is_left_out(c.code_point)) shown += text.substr(at, c.size);
    at += c.size;
  }
  return shown;
}

std::string xml(std::string_view text) {
  std::string escaped;
  for (const char c : visible(text)) switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default: escaped += c;
    }
  return escaped;
}

bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded c = utf8::decode(text, at);
    const std::uint32_t point = c.code_point;
    if ((point >= 0x590 && point < 0x900) || (point >= 0xFB1D && point < 0xFE00) || (point >= 0xFE70 && point < 0xFEFF)) return true;
    at += c.size;
  }
  return false;
}

std::string markdown_words(std::string_view text, bool is_line_start) {
  std::string out;
  bool may_be_number = is_line_start;
  for (const char c : text) {
    const bool is_digit = c >= '0' && c <= '9';
    const bool ends_number = may_be_number && !out.empty() && !is_line_start && (c == '.' || c == ')');
    const bool begins_line = is_line_start && (c == '-' || c == '+' || c == '=' || c == ':');
    if (AlwaysMeaningful.find(c) != std::string_view::npos || begins_line || ends_number) out += '\\';
    if (c == ' ' && is_line_start) continue;
    out += c;
    may_be_number = may_be_number && is_digit;
    is_line_start = false;
  }
  return out;
}

}  // namespace concarte::writing
