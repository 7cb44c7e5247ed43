// A figure somewhere else, at another size.
#include "picture/figure/transform.h"

#include <iterator>
#include <utility>

namespace concarte::figure {
namespace {

Rect rect_to(const Rect& rect, const Affine& to) { return rect.empty() ? rect : to(rect); }

void apply(Shape& shape, const Affine& to) {
  if (auto* box = std::get_if<RoundedRect>(&shape)) {
    box->rect = rect_to(box->rect, to);
    box->radius *= to.scale;
  } else if (auto* circle = std::get_if<Circle>(&shape)) {
    circle->centre = to(circle->centre);
    circle->radius *= to.scale;
  } else {
    for (Vec2& point : std::get<Path>(shape).points) point = to(point);
  }
}

void apply(Item& item, const Affine& to) {
  item.bounds = rect_to(item.bounds, to);
  if (auto* fill = std::get_if<Fill>(&item.mark)) {
    apply(fill->shape, to);
  } else if (auto* stroke = std::get_if<Stroke>(&item.mark)) {
    apply(stroke->shape, to);
    stroke->width *= to.scale;
    for (double& dash : stroke->dashes) dash *= to.scale;
  } else {
    text::GlyphRun& run = std::get<Words>(item.mark).run;
    const auto scale = static_cast<float>(to.scale);
    run.size *= to.scale;
    run.width *= to.scale;
    run.origin = to(run.origin);
    for (text::Glyph& glyph : run.glyphs) {
      glyph.x *= scale;
      glyph.y *= scale;
      glyph.advance *= scale;
    }
  }
}

}  // namespace

Figure transformed(Figure figure, const Affine& to) {
  figure.bounds = rect_to(figure.bounds, to);
  for (Part& part : figure.parts) {
    for (Rect* rect : {&part.bounds, &part.box, &part.folded_mark}) *rect = rect_to(*rect, to);
    part.start = to(part.start);
    part.likeness = 0;
  }
  for (Item& item : figure.items) apply(item, to);
  for (Rect& block : figure.blocks) block = rect_to(block, to);
  return figure;
}

void append(Figure& figure, Figure more) {
  const auto parts = static_cast<std::uint32_t>(figure.parts.size());
  const auto items = static_cast<std::uint32_t>(figure.items.size());
  for (Part& part : more.parts) {
    part.first_shape += items;
    part.first_words += items;
    part.likeness = 0;
  }
  for (Item& item : more.items) item.part += parts;
  figure.bounds = united(figure.bounds, more.bounds);
  figure.parts.insert(figure.parts.end(), std::make_move_iterator(more.parts.begin()), std::make_move_iterator(more.parts.end()));
  figure.items.insert(figure.items.end(), std::make_move_iterator(more.items.begin()), std::make_move_iterator(more.items.end()));
  figure.blocks.clear();
}

}  // namespace concarte::figure
