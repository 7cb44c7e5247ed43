// What stands under a figure on its sheet.
#include "picture/page/dress.h"

#include <algorithm>

#include "picture/figure/drawing.h"
#include "picture/figure/legend.h"
#include "picture/figure/transform.h"
#include "picture/page/print_theme.h"

namespace concarte::page {
namespace {

constexpr double BetweenBlocks = 7;  // points

// One paragraph as a figure of its own.
figure::Figure set(const std::string& words, const text::Style& style, Colour colour, text::Typesetter& typesetter) {
  figure::Drawing drawing(typesetter, 1, 4);
  figure::Part part;
  part.label = words;
  drawing.begin(std::move(part));
  drawing.words(typesetter.set(words, style), words, {}, colour);
  return drawing.finish();
}

std::string caption_of(const Words& words) {
  if (words.name.empty() || words.caption.empty()) return words.name + words.caption;
  return words.name + " – " + words.caption;
}

}  // namespace

figure::Figure words_under(const Words& words, const document::Document& document, const figure::Measured& measured, double width,
                           const Press& press) {
  const figure::Theme theme = printed(press.theme, press.least_pt, 1);
  figure::Figure all;
  double pen = 0;
  const auto add = [&](figure::Figure block) {
    if (block.bounds.empty()) return;
    const Vec2 by{0, pen - block.bounds.y};
    figure::append(all, figure::transformed(std::move(block), {1, by}));
    pen = all.bounds.bottom() + BetweenBlocks;
  };
  if (words.has_legend) add(figure::legend(document, measured, theme, press.typesetter, width, press.least_pt));
  text::Style style;
  style.line_height = theme.line_height;
  style.wrap_width = width;
  style.size = std::max(press.least_pt, 9.0);
  style.weight = text::Weight::medium;
  if (const std::string caption = caption_of(words); !caption.empty()) add(set(caption, style, theme.ink, press.typesetter));
  style.size = std::max(press.least_pt, 7.5);
  style.weight = text::Weight::regular;
  if (!words.source.empty()) add(set(words.source, style, theme.muted, press.typesetter));
  return all;
}

}  // namespace concarte::page
