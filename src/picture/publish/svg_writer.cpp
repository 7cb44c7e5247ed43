// Appends the pieces of an SVG to one string: numbers, words, colours, paths.
#include "picture/publish/svg_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/utf8.h"

namespace concarte::publish {
namespace {

bool turns_text_around(std::uint32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
bool is_forbidden(std::uint32_t c) { return (c >= 0x7f && c < 0xa0) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }
bool is_space(std::uint32_t c) { return c == '\n' || c == '\t' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }

std::string_view escape_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
  }
}

// Writes points one after the other, each from the last, so that what was rounded never adds up.
class Points {
 public:
  explicit Points(std::string& out) : out_(out) {}

  void command(char letter) {
    if (letter == last_) return;
    out_ += last_ = letter;
    fresh_ = true;
  }
  void repeat_command() { last_ = 0; }
  void absolute(Vec2 p) {
    set_origin(p);
    number(x_);
    number(y_);
  }
  void relative(Vec2 p) {
    number(hundredths(p.x) - x_);
    number(hundredths(p.y) - y_);
  }
  void set_origin(Vec2 p) {
    x_ = hundredths(p.x);
    y_ = hundredths(p.y);
  }

 private:
  void number(std::int64_t value) {
    if (!fresh_ && value >= 0) out_ += ' ';
    fresh_ = false;
    append_hundredths(out_, value);
  }

  std::string& out_;
  std::int64_t x_ = 0, y_ = 0;
  char last_ = 0;
  bool fresh_ = false;  // after a letter no space is needed
};

}  // namespace

std::int64_t hundredths(double length) {
  constexpr double Most = 1e11;  // nothing drawn is that far; NaN becomes 0
  return std::isnan(length) ? 0 : std::llround(std::clamp(length * 100, -Most, Most));
}

void append_integer(std::string& out, std::int64_t value) {
  char buffer[24];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void append_hundredths(std::string& out, std::int64_t value) {
  if (value < 0) {
    out += '-';
    value = -value;
  }
  const std::int64_t whole = value / 100, fraction = value % 100;
  if (whole > 0 || fraction == 0) append_integer(out, whole);
  if (fraction == 0) return;
  out += '.';
  out += static_cast<char>('0' + fraction / 10);
  if (fraction % 10 != 0) out += static_cast<char>('0' + fraction % 10);
}

void append_factor(std::string& out, double factor) {
  char buffer[32];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, factor, std::chars_format::general, 6).ptr);
}

void append_attribute(std::string& out, std::string_view name, double length) {
  ((out += ' ') += name) += "=\"";
  append_length(out, length);
  out += '"';
}

void append_colour(std::string& out, std::string_view name, Colour colour) {
  constexpr char Digits[] = "0123456789abcdef";
  ((out += ' ') += name) += "=\"#";
  for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
    out += Digits[channel >> 4];
    out += Digits[channel & 15];
  }
  out += '"';
  if (colour.alpha == 255) return;
  append_attribute(out, std::string(name) + "-opacity", colour.alpha / 255.0);
}

void append_text(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char first = text[at];
    if (first >= ' ' && first < 0x7f) {
      const std::string_view escaped = escape_of(first);
      if (escaped.empty()) out += first;
      else out += escaped;
      ++at;
      continue;
    }
    const utf8::Decoded c = utf8::decode(text, at);
    if (is_space(c.code_point)) out += ' ';
    else if (c.code_point >= ' ' && !is_forbidden(c.code_point) && !turns_text_around(c.code_point)) utf8::append(out, c.code_point);
    at += c.size;
  }
}

void append_path(std::string& out, const figure::Path& path) {
  using Verb = figure::Path::Verb;
  Points points(out);
  auto point = path.points.begin();
  Vec2 start;
  for (const Verb verb : path.verbs) {
    switch (verb) {
      case Verb::move:
        points.repeat_command();
        points.command('M');
        points.absolute(start = *point++);
        points.repeat_command();
        break;
      case Verb::line:
        points.command('l');
        points.relative(*point);
        points.set_origin(*point++);
        break;
      case Verb::cubic:
        points.command('c');
        for (int i = 0; i < 3; ++i) points.relative(point[i]);
        points.set_origin(point[2]);
        point += 3;
        break;
      case Verb::close:
        points.command('z');
        points.set_origin(start);
        break;
    }
  }
}

void append_base64(std::string& out, std::string_view bytes) {
  constexpr char Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = bits << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) out += k <= count ? Digits[bits >> (18 - 6 * k) & 63] : '=';
  }
}

}  // namespace concarte::publish
