// Collects what is painted, part by part, into a figure.
#include "picture/figure/drawing.h"

#include <cassert>
#include <iterator>

#include "picture/figure/paths.h"

namespace concarte::figure {
namespace {

Rect ink_of(const text::Paragraph& paragraph, const text::Typesetter& typesetter) {
  Rect ink;
  for (const text::GlyphRun& run : paragraph.runs) {
    const double scale = run.size / typesetter.metrics(run.face).units_per_em;
    for (const text::Glyph& glyph : run.glyphs) {
      const Vec2 pen = run.origin + Vec2{glyph.x, glyph.y};
      for (const auto& [x, y] : typesetter.outline(run.face, glyph.id).points)
        ink = united(ink, pen + Vec2{x * scale, -y * scale});
    }
  }
  return ink.empty() ? Rect{0, 0, paragraph.size.x, paragraph.size.y} : ink;
}

}  // namespace

const Letter& Lettering::set(std::string_view characters, double size, text::Weight weight) {
  auto key = std::make_tuple(std::string(characters), size, weight);
  if (const auto known = letters_.find(key); known != letters_.end()) return known->second;
  text::Style style;
  style.size = size;
  style.weight = weight;
  Letter letter{std::string(characters), typesetter_.set(characters, style), {}};
  letter.ink = ink_of(letter.paragraph, typesetter_);
  return letters_.emplace(std::move(key), std::move(letter)).first->second;
}

Drawing::Drawing(const text::Typesetter& typesetter, std::size_t nodes, std::size_t runs, Figure former)
    : typesetter_(typesetter), former_(std::move(former)) {
  parts_.reserve(nodes * 2 + 16);
  // The words join the shapes in the end.
  shapes_.reserve(nodes * 3 + runs + 64);
  words_.reserve(runs + 64);
}

void Drawing::begin(Part part) {
  part.first_shape = static_cast<std::uint32_t>(shapes_.size());
  part.first_words = static_cast<std::uint32_t>(words_.size());
  part.shape_count = part.words_count = 0;
  parts_.push_back(std::move(part));
}

void Drawing::take(Part& before, Vec2 by, std::uint64_t likeness) {
  std::vector<Item>& items = former_.figure().items;
  const auto shapes = items.begin() + before.first_shape, words = items.begin() + before.first_words;
  const std::uint32_t shape_count = before.shape_count, words_count = before.words_count;
  begin(std::move(before));
  Part& part = parts_.back();
  part.likeness = likeness;
  part.shape_count = shape_count;
  part.words_count = words_count;
  part.start += by;
  for (Rect* rect : {&part.bounds, &part.box, &part.folded_mark})
    if (!rect->empty()) *rect = moved(*rect, by);
  const auto number = static_cast<std::uint32_t>(parts_.size() - 1);
  const auto carry = [&](std::vector<Item>& to, auto first, std::uint32_t count) {
    for (auto item = first; item != first + count; ++item) {
      item->part = number;
      move_item(*item, by);
      to.push_back(std::move(*item));
    }
  };
  carry(shapes_, shapes, shape_count);
  carry(words_, words, words_count);
}

void Drawing::add(std::vector<Item>& items, Item item) {
  assert(!parts_.empty());
  item.part = static_cast<std::uint32_t>(parts_.size() - 1);
  parts_.back().bounds = united(parts_.back().bounds, item.bounds);
  ++(&items == &words_ ? parts_.back().words_count : parts_.back().shape_count);
  items.push_back(std::move(item));
}

void Drawing::fill(Shape shape, Colour colour) {
  const Rect bounds = bounds_of(shape);
  if (!bounds.empty()) add(shapes_, {Fill{std::move(shape), colour}, 0, bounds});
}

void Drawing::stroke(Shape shape, Colour colour, double width, std::vector<double> dashes) {
  const Rect bounds = bounds_of(shape);
  if (!bounds.empty()) add(shapes_, {Stroke{std::move(shape), colour, width, std::move(dashes)}, 0, grown(bounds, width / 2)});
}

void Drawing::words(const text::Paragraph& paragraph, std::string_view label, Vec2 corner, Colour colour) {
  for (const text::GlyphRun& run : paragraph.runs) {
    if (run.glyphs.empty()) continue;
    auto metrics = metrics_.find(run.face);
    if (metrics == metrics_.end()) metrics = metrics_.emplace(run.face, typesetter_.metrics(run.face)).first;
    Words words{run, colour, std::string(label.substr(run.text_begin, run.text_end - run.text_begin))};
    words.run.origin += corner;
    const double above = metrics->second.ascent * run.size, below = metrics->second.descent * run.size;
    const Rect bounds{words.run.origin.x, words.run.origin.y - above, run.width, above + below};
    add(words_, {std::move(words), 0, bounds});
  }
}

void Drawing::words_around(const Letter& letter, Vec2 centre, Colour colour) {
  words(letter.paragraph, letter.characters, centre - letter.ink.centre(), colour);
}

Figure Drawing::finish() {
  Figure figure;
  for (const Part& part : parts_) figure.bounds = united(figure.bounds, part.bounds);
  if (figure.bounds.empty()) figure.bounds = {0, 0, 0, 0};
  figure.parts = std::move(parts_);
  for (Part& part : figure.parts) part.first_words += static_cast<std::uint32_t>(shapes_.size());
  figure.items = std::move(shapes_);
  figure.items.insert(figure.items.end(), std::make_move_iterator(words_.begin()), std::make_move_iterator(words_.end()));
  figure.blocks.resize((figure.items.size() + BlockSize - 1) / BlockSize);
  for (std::size_t i = 0; i < figure.items.size(); ++i)
    figure.blocks[i / BlockSize] = united(figure.blocks[i / BlockSize], figure.items[i].bounds);
  return figure;
}

}  // namespace concarte::figure
