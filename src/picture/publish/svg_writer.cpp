// Writes the pieces of an SVG one after the other: numbers, words, colours, paths.
#include "picture/publish/svg_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

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

// In ordinary characters, what XML would take for its own or change.
bool is_plain(char c) { return c != '&' && c != '<' && c != '>' && c != '\r'; }

// Enough for any number.
constexpr std::size_t NumberRoom = 32;

}  // namespace

bool can_be_characters(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first >= ' ' && first < 0x80) {
      ++at;
      continue;
    }
    const utf8::Decoded c = utf8::decode(bytes, at);
    const bool is_blank = c.code_point == '\n' || c.code_point == '\t' || c.code_point == '\r';
    if (!c.valid || (c.code_point < ' ' && !is_blank) || c.code_point == 0xFFFE || c.code_point == 0xFFFF) return false;
    at += c.size;
  }
  return true;
}

std::int64_t hundredths_of(double length) {
  constexpr double Most = 1e11;  // nothing drawn is that far
  if (!(std::abs(length) < Most)) return 0;  // nor is NaN a place
  return static_cast<std::int64_t>(length * 100 + (length < 0 ? -0.5 : 0.5));
}

void SvgWriter::make_room(std::size_t size) {
  if (used_ + size <= buffer_.size()) return;
  out_.append(buffer_.data(), used_);
  used_ = 0;
}

void SvgWriter::byte(char c) {
  make_room(1);
  buffer_[used_++] = c;
}

void SvgWriter::put(std::string_view piece) {
  make_room(piece.size());
  if (piece.size() > buffer_.size()) {
    out_.append(piece);
    return;
  }
  std::memcpy(buffer_.data() + used_, piece.data(), piece.size());
  used_ += piece.size();
}

void SvgWriter::integer(std::int64_t value) {
  make_room(NumberRoom);
  char* begin = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(std::to_chars(begin, begin + NumberRoom, value).ptr - begin);
}

void SvgWriter::hundredths(std::int64_t value) {
  make_room(NumberRoom);
  char* at = buffer_.data() + used_;
  if (value < 0) {
    *at++ = '-';
    value = -value;
  }
  const std::int64_t whole = value / 100, fraction = value % 100;
  if (whole > 0 || fraction == 0) at = std::to_chars(at, at + NumberRoom, whole).ptr;
  if (fraction != 0) {
    *at++ = '.';
    *at++ = static_cast<char>('0' + fraction / 10);
    if (fraction % 10 != 0) *at++ = static_cast<char>('0' + fraction % 10);
  }
  used_ = static_cast<std::size_t>(at - buffer_.data());
}

void SvgWriter::factor(double value) {
  make_room(NumberRoom);
  char* begin = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(std::to_chars(begin, begin + NumberRoom, value, std::chars_format::general, 6).ptr - begin);
}

void SvgWriter::attribute(std::string_view name, double value) {
  byte(' ');
  put(name);
  put("=\"");
  length(value);
  byte('"');
}

void SvgWriter::integer_attribute(std::string_view name, std::int64_t value) {
  byte(' ');
  put(name);
  put("=\"");
  integer(value);
  byte('"');
}

void SvgWriter::colour(std::string_view name, Colour colour) {
  constexpr std::string_view Digits = "0123456789abcdef";
  byte(' ');
  put(name);
  put("=\"#");
  for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
    byte(Digits[channel >> 4]);
    byte(Digits[channel & 15]);
  }
  byte('"');
  if (colour.alpha != 255) attribute(std::string(name) + "-opacity", colour.alpha / 255.0);
}

void SvgWriter::text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char first = text[at];
    if (first >= ' ' && first < 0x7f) {
      const std::string_view escaped = escape_of(first);
      if (escaped.empty()) byte(first);
      else put(escaped);
      ++at;
      continue;
    }
    const utf8::Decoded c = utf8::decode(text, at);
    if (is_space(c.code_point)) byte(' ');
    else if (!c.valid) put("\uFFFD");
    else if (c.code_point >= ' ' && !is_forbidden(c.code_point) && !turns_text_around(c.code_point)) put(text.substr(at, c.size));
    at += c.size;
  }
}

void SvgWriter::characters(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t end = at;
    while (end < bytes.size() && is_plain(bytes[end])) ++end;
    put(bytes.substr(at, end - at));
    if (end == bytes.size()) return;
    put(bytes[end] == '\r' ? "&#13;" : escape_of(bytes[end]));
    at = end + 1;
  }
}

void SvgWriter::path(const figure::Path& path) {
  using Verb = figure::Path::Verb;
  const Vec2* point = path.points.data();
  std::int64_t x = 0, y = 0, start_x = 0, start_y = 0;
  // Each number from the last point as it was written, so that what was rounded never adds up.
  const auto number = [this](std::int64_t value, bool after_letter) {
    if (!after_letter && value >= 0) byte(' ');
    hundredths(value);
  };
  Verb last = Verb::close;
  for (const Verb verb : path.verbs) {
    bool after_letter = verb != last || verb == Verb::move;
    const int count = verb == Verb::cubic ? 3 : verb == Verb::close ? 0 : 1;
    if (after_letter) byte(verb == Verb::move ? 'M' : verb == Verb::line ? 'l' : verb == Verb::cubic ? 'c' : 'z');
    std::int64_t to_x = x, to_y = y;
    if (verb == Verb::move) x = y = 0;
    for (int i = 0; i < count; ++i) {
      to_x = hundredths_of(point[i].x);
      to_y = hundredths_of(point[i].y);
      number(to_x - x, after_letter);
      number(to_y - y, false);
      after_letter = false;
    }
    point += count;
    x = verb == Verb::close ? start_x : to_x;
    y = verb == Verb::close ? start_y : to_y;
    if (verb == Verb::move) {
      start_x = x;
      start_y = y;
    }
    last = verb;
  }
}

void SvgWriter::base64(std::string_view bytes) {
  constexpr std::string_view Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = bits << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) byte(k <= count ? Digits[bits >> (18 - 6 * k) & 63] : '=');
  }
}

std::string SvgWriter::take() {
  make_room(buffer_.size() + 1);
  return std::move(out_);
}

}  // namespace concarte::publish
