// Labels broken into lines of about the same width.
#include "picture/figure/balance.h"

#include <algorithm>

namespace concarte::figure {
namespace {

// Of what stands between two spaces: narrower than that, words would be cut. No-break spaces hold.
double widest_word(text::Typesetter& typesetter, std::string_view label, text::Style style) {
  style.wrap_width = 0;
  double widest = 0;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    widest = std::max(widest, typesetter.measure(label.substr(at, end - at), style).x);
    at = end + 1;
  }
  return widest;
}

std::size_t longest_word(std::string_view label) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

// As wide as the style says, or as the widest word needs: a French word is not cut for a few letters.
double wrap_width(text::Typesetter& typesetter, std::string_view label, const text::Style& style) {
  constexpr double MostStretch = 1.75;  // beyond it, only a made-up word is so long
  constexpr double WidestLetter = 0.75;  // em; spares measuring the words of nearly every label
  if (static_cast<double>(longest_word(label)) * WidestLetter * style.size <= style.wrap_width) return style.wrap_width;
  return std::max(style.wrap_width, std::min(widest_word(typesetter, label, style) + 0.01, style.wrap_width * MostStretch));
}

}  // namespace

text::Paragraph balanced(text::Typesetter& typesetter, std::string_view label, const text::Style& asked) {
  constexpr double MostLines = 5.5;
  constexpr int Tries = 4;
  text::Style style = asked;
  const double allowed = style.wrap_width > 0 ? wrap_width(typesetter, label, asked) : 0;
  style.wrap_width = allowed;
  const double line = style.size * style.line_height;
  const Vec2 size = typesetter.measure(label, style);
  if (size.y < line * 1.5 || size.y > line * MostLines || label.find('\n') != std::string_view::npos)
    return typesetter.set(label, style);
  style.wrap_width = 0;
  const double whole = typesetter.measure(label, style).x;
  const double least = std::max(whole * line / size.y, widest_word(typesetter, label, style));
  double narrow = least + 0.01, wide = size.x;
  for (int i = 0; i < Tries && narrow < wide; ++i) {
    style.wrap_width = (narrow + wide) / 2;
    (typesetter.measure(label, style).y > size.y + 0.01 ? narrow : wide) = style.wrap_width;
  }
  style.wrap_width = wide;
  text::Paragraph paragraph = typesetter.set(label, style);
  if (paragraph.size.x <= size.x && paragraph.size.y <= size.y + 0.01) return paragraph;
  style.wrap_width = allowed;
  return typesetter.set(label, style);
}

}  // namespace concarte::figure
