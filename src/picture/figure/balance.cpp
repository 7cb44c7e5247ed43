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

}  // namespace

text::Paragraph balanced(text::Typesetter& typesetter, std::string_view label, const text::Style& asked) {
  constexpr std::size_t MostLines = 5;
  constexpr int Tries = 4;
  text::Style style = asked;
  text::Paragraph paragraph = typesetter.set(label, style);
  const std::size_t lines = paragraph.lines.size();
  if (lines < 2 || lines > MostLines || label.find('\n') != std::string_view::npos) return paragraph;
  double sum = 0;
  for (const text::Line& line : paragraph.lines) sum += line.width;
  const double least = std::max(sum / static_cast<double>(lines), widest_word(typesetter, label, style));
  double narrow = least - 0.01, wide = paragraph.size.x;
  const double tallest = paragraph.size.y + 0.01;
  for (int i = 0; i < Tries && narrow < wide; ++i) {
    style.wrap_width = (narrow + wide) / 2;
    (typesetter.measure(label, style).y > tallest ? narrow : wide) = style.wrap_width;
  }
  style.wrap_width = wide;
  text::Paragraph better = typesetter.set(label, style);
  return better.size.x <= paragraph.size.x && better.lines.size() == lines ? better : paragraph;
}

}  // namespace concarte::figure
